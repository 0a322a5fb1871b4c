/** The log on the page "Lớp học trên máy chung": one month of it, or all, as a list, a file and a printed report. */
import { handsText, logCsv } from '../../core/class-log/csv.ts';
import { monthsOf, ofMonth, type ClassLog, type Session } from '../../core/class-log/log.ts';
import { dateParts } from '../../core/text/date.ts';
import type { StringKey } from '../../i18n/strings.ts';
import type { Words } from '../../i18n/words.ts';
import type { ClassLogState } from '../../state/class-log.ts';

/** The words that this part says. */
export const logWords: readonly StringKey[] = [
  'class.log.caption.text',
  'class.log.empty.text',
  'class.log.month.text',
  'class.log.every.text',
  'class.log.day.label',
  'class.log.place.label',
  'class.log.heads.label',
  'class.log.lessons.label',
  'class.log.question.label',
  'class.log.first.label',
  'class.log.now.label',
  'class.log.date.text',
  'class.log.hands.text',
  'class.log.hands.twice.text',
  'class.erase.text',
  'class.undo.text',
];

/** What the file is called; the month comes behind it. */
const FILE = 'so-buoi-hoc';
/** The choice of all months. */
const EVERY = '';

interface LogDeps {
  readonly log: ClassLogState;
  readonly words: Words;
  print(): void;
  /** Hands a file to the browser. */
  save(name: string, text: string): void;
}

/** Wakes the log. */
export function startLog(page: Document, { log, words, print, save }: LogDeps): void {
  const list = page.querySelector<HTMLElement>('[data-class-list]');
  const row = page.querySelector<HTMLTemplateElement>('template[data-class-session]');
  const undo = page.querySelector<HTMLElement>('[data-class-undo]');
  const choice = page.querySelector<HTMLSelectElement>('[data-class-month]');
  if (!list || !row || !undo || !choice) return;
  const put = (part: string, text: string) => page.querySelector(`[data-class-${part}]`)?.replaceChildren(text);
  const on = (name: string, press: () => void) =>
    page.querySelector(`[data-class-${name}]`)?.addEventListener('click', press);
  // Until somebody chooses, the month is the newest: that is the one a report is asked for.
  let picked: string | undefined;
  const month = (): string => {
    const months = monthsOf(log.$log.get());
    return picked === EVERY || (picked !== undefined && months.includes(picked)) ? picked : (months[0] ?? EVERY);
  };
  const nameOf = (one: string) => {
    const [year = '', number = ''] = one.split('-');
    return one === EVERY
      ? words('class.log.every.text')
      : words('class.log.month.text', { month: String(Number(number)), year });
  };
  const due = (): ClassLog => (month() === EVERY ? log.$log.get() : ofMonth(log.$log.get(), month()));

  const offer = () => {
    const months = [...monthsOf(log.$log.get()), EVERY];
    if (months.join() !== [...choice.options].map(({ value }) => value).join())
      choice.replaceChildren(
        ...months.map((one) => {
          const option = page.createElement('option');
          option.value = one;
          option.textContent = nameOf(one);
          return option;
        }),
      );
    choice.value = month();
    choice.disabled = months.length === 1;
  };
  const draw = () => {
    offer();
    put('report', choice.disabled ? '' : nameOf(month()));
    put('total', total(due(), words));
    const rows = due().sessions.map((session) => {
      const item = row.content.firstElementChild?.cloneNode(true) as HTMLElement;
      fillRow(item, session, words);
      return item;
    });
    list.replaceChildren(...rows.reverse());
    list.hidden = rows.length === 0;
  };
  log.$log.subscribe(draw);
  choice.addEventListener('change', () => {
    picked = choice.value;
    draw();
  });
  on('csv', () => {
    const columns = ['day', 'place', 'heads', 'lessons', 'question', 'first', 'now'] as const;
    const head = columns.map((name) => words(`class.log.${name}.label`));
    save(`${[FILE, month()].filter((part) => part !== '').join('-')}.csv`, logCsv(due(), head));
  });
  on('print', print);
  on('erase', () => {
    log.erase();
    undo.hidden = false;
    undo.focus();
    put('log-said', words('class.erase.text'));
  });
  undo.addEventListener('click', () => {
    if (!log.undoErase()) return;
    // It stays where it is while it has the focus, and goes when it is left.
    undo.addEventListener('blur', () => (undo.hidden = true), { once: true });
    put('log-said', words('class.undo.text'));
  });
}

function total({ sessions }: ClassLog, words: Words): string {
  if (sessions.length === 0) return words('class.log.empty.text');
  const heads = sessions.reduce((sum, session) => sum + session.heads, 0);
  return words('class.log.caption.text', { sessions: sessions.length, heads });
}

function fillRow(item: HTMLElement, { day, place, heads, lessons, rounds }: Session, words: Words): void {
  const put = (part: string, text: string) => item.querySelector(`[data-class-${part}]`)?.replaceChildren(text);
  put('when', `${words('class.log.date.text', dateParts(day))}: ${place}`);
  put('heads', `${words('class.log.heads.label')}: ${heads}`);
  const titles = lessons.map(({ title }) => title).join('; ');
  if (titles) put('lessons', `${words('class.log.lessons.label')}: ${titles}`);
  else item.querySelector('[data-class-lessons]')?.remove();
  const lines = rounds.map(({ question, first, now }) => {
    const line = item.ownerDocument.createElement('li');
    const hands = handsText(now);
    const key = first ? 'class.log.hands.twice.text' : 'class.log.hands.text';
    line.textContent = words(key, { question, hands, first: handsText(first) });
    return line;
  });
  const list = item.querySelector('[data-class-rounds]');
  if (lines.length > 0) list?.replaceChildren(...lines);
  else list?.remove();
}
