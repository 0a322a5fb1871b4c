/**
 * What the page "Lớp học trên máy chung" does; its markup is ui/class/ClassPanel.astro. Everything that happens is said once,
 * in the line beside the button that was pressed.
 */
import { handsText, logCsv } from '../../core/class-log/csv.ts';
import type { ClassLog, Session } from '../../core/class-log/log.ts';
import { dateParts } from '../../core/text/date.ts';
import type { StringKey } from '../../i18n/strings.ts';
import type { Words } from '../../i18n/words.ts';
import type { ClassLogState } from '../../state/class-log.ts';
import type { ClassMode } from '../../state/class-mode.ts';

/** The words this island says; the page carries them. */
export const classPanelWords: readonly StringKey[] = [
  'class.mode.on.text',
  'class.mode.off.text',
  'class.mode.on.label',
  'class.mode.off.label',
  'class.mode.next.text',
  'class.mode.unkept.error',
  'class.place.error',
  'class.heads.error',
  'class.unkept.error',
  'class.start.said.text',
  'class.open.text',
  'class.end.text',
  'class.log.caption.text',
  'class.log.empty.text',
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

/** What the file is called. */
const FILE = 'so-buoi-hoc.csv';

interface PanelDeps {
  readonly mode: ClassMode;
  readonly log: ClassLogState;
  readonly words: Words;
  print(): void;
  /** Hands a file to the browser. */
  save(name: string, text: string): void;
}

/** Wakes the panel on this page. */
export function startClassPanel(page: Document, deps: PanelDeps): void {
  startMode(page, deps);
  startSessions(page, deps);
  startLog(page, deps);
}

function startMode(page: Document, { mode, words }: PanelDeps): void {
  const button = page.querySelector('[data-class-switch]');
  const next = page.querySelector<HTMLElement>('[data-class-next]');
  if (!button || !next) return;
  const say = (text: string) => page.querySelector('[data-class-mode]')?.replaceChildren(text);
  const show = () => {
    const isOn = mode.isOn();
    button.replaceChildren(words(isOn ? 'class.mode.off.label' : 'class.mode.on.label'));
    next.hidden = !isOn;
    say(words(isOn ? 'class.mode.on.text' : 'class.mode.off.text'));
  };
  show();
  button.addEventListener('click', () => {
    if (mode.isOn()) mode.turnOff();
    else if (!mode.turnOn()) {
      say(words('class.mode.unkept.error'));
      return;
    }
    show();
  });
  next.addEventListener('click', () => {
    mode.next();
    say(words('class.mode.next.text'));
  });
}

function startSessions(page: Document, { log, words }: PanelDeps): void {
  const form = page.querySelector<HTMLFormElement>('[data-class-start]');
  const end = page.querySelector<HTMLElement>('[data-class-end]');
  if (!form || !end) return;
  const put = (part: string, text: string) => page.querySelector(`[data-class-${part}]`)?.replaceChildren(text);
  log.$log.subscribe(() => {
    const open = log.open();
    put('open', open ? words('class.open.text', { place: open.place, heads: open.heads }) : '');
    // A button that goes away would take the keyboard's place with it: it stays until it is left.
    if (page.activeElement === end) end.addEventListener('blur', () => (end.hidden = !log.open()), { once: true });
    else end.hidden = !open;
  });
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    const data = new FormData(form);
    const text = (name: string) => {
      const value = data.get(name);
      return typeof value === 'string' ? value.trim() : '';
    };
    const typed = text('heads');
    const fault = log.start(text('place'), typed === '' ? Number.NaN : Number(typed));
    for (const name of ['place', 'heads'] as const) {
      const isWrong = fault === name;
      put(`error="${name}"`, isWrong ? words(`class.${name}.error`) : '');
      const field = form.querySelector<HTMLInputElement>(`[name="${name}"]`);
      field?.setAttribute('aria-invalid', String(isWrong));
      if (isWrong) field?.focus();
    }
    if (fault === 'place' || fault === 'heads') return;
    form.reset();
    const { place = '', heads = 0 } = log.open() ?? {};
    put('said', words(fault ? 'class.unkept.error' : 'class.start.said.text', { place, heads }));
  });
  end.addEventListener('click', () => {
    log.end();
    put('said', words('class.end.text'));
  });
}

function startLog(page: Document, { log, words, print, save }: PanelDeps): void {
  const list = page.querySelector<HTMLElement>('[data-class-list]');
  const row = page.querySelector<HTMLTemplateElement>('template[data-class-session]');
  const undo = page.querySelector<HTMLElement>('[data-class-undo]');
  if (!list || !row || !undo) return;
  const say = (text: string) => page.querySelector('[data-class-log-said]')?.replaceChildren(text);
  const on = (name: string, press: () => void) =>
    page.querySelector(`[data-class-${name}]`)?.addEventListener('click', press);
  log.$log.subscribe((all) => {
    page.querySelector('[data-class-total]')?.replaceChildren(total(all, words));
    const rows = all.sessions.map((session) => {
      const item = row.content.firstElementChild?.cloneNode(true) as HTMLElement;
      fillRow(item, session, words);
      return item;
    });
    list.replaceChildren(...rows.reverse());
    list.hidden = rows.length === 0;
  });
  on('csv', () => {
    const columns = ['day', 'place', 'heads', 'lessons', 'question', 'first', 'now'] as const;
    save(
      FILE,
      logCsv(
        log.$log.get(),
        columns.map((name) => words(`class.log.${name}.label`)),
      ),
    );
  });
  on('print', print);
  on('erase', () => {
    log.erase();
    undo.hidden = false;
    undo.focus();
    say(words('class.erase.text'));
  });
  undo.addEventListener('click', () => {
    if (!log.undoErase()) return;
    // It stays where it is while it has the focus, and goes when it is left.
    undo.addEventListener('blur', () => (undo.hidden = true), { once: true });
    say(words('class.undo.text'));
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
