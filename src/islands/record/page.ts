/** What the page "Giấy ghi nhận tự học" does; its markup is ui/RecordPaper.astro. Everything is made here, on the device. */
import { own } from '../../core/json.ts';
import type { LessonDone } from '../../core/progress/course.ts';
import { dateParts } from '../../core/text/date.ts';
import type { StringKey } from '../../i18n/strings.ts';
import type { Words } from '../../i18n/words.ts';
import type { OwnRecord } from '../../state/own-record.ts';

/** The words this island says; the page carries them. */
export const recordWords: readonly StringKey[] = [
  'record.title.label',
  'record.date.text',
  'record.remember.on.text',
  'record.remember.off.text',
  'record.remember.error',
  'record.paper.learner.text',
  'record.paper.blank.text',
  'record.paper.lessons.label',
  'record.paper.line.text',
  'record.paper.made.text',
  'record.paper.self.text',
  'record.copy.text',
  'record.copy.error',
  'test.official.text',
];

/** Titles of the lessons by id, as the page carries them. */
export type LessonTitles = Readonly<Record<string, string>>;

interface Parts {
  readonly field: HTMLInputElement;
  readonly remember: HTMLInputElement;
  readonly text: HTMLTextAreaElement;
  find(name: string): HTMLElement | null;
}

/** Wakes the page; `print` is the browser's own, a test looks whether it was called. */
export function startRecord(page: Document, record: OwnRecord, words: Words, print = () => window.print()): void {
  const find = (name: string) => page.querySelector<HTMLElement>(`[data-record-${name}]`);
  const field = page.querySelector<HTMLInputElement>('[data-record-name]');
  const remember = page.querySelector<HTMLInputElement>('[data-record-remember]');
  const text = page.querySelector<HTMLTextAreaElement>('[data-record-text]');
  if (!field || !remember || !text) return;
  const parts = { field, remember, text, find };
  const titles = JSON.parse(page.getElementById('lessons')?.textContent ?? '{}') as LessonTitles;
  const kept = record.name.kept();
  // What was typed before the script came stands.
  if (kept !== undefined && field.value === '') field.value = kept;
  remember.checked = kept !== undefined;

  let done: readonly LessonDone[] = [];
  const show = () =>
    fillPaper(
      parts,
      done.filter(({ id }) => own(titles, id) !== undefined),
      titles,
      record,
      words,
    );
  record.follow((now) => {
    done = now;
    show();
  });
  followName(parts, record, words, show);
  find('print')?.addEventListener('click', () => print());
  find('copy')?.addEventListener('click', () => void copyPaper(parts, record, words));
}

function followName({ field, remember, find }: Parts, record: OwnRecord, words: Words, show: () => void): void {
  const say = (key: StringKey) => find('remember-said')?.replaceChildren(words(key));
  let isUnkept = false;
  field.addEventListener('input', () => {
    show();
    if (!remember.checked) return;
    const isKept = record.name.keep(field.value.trim());
    // At the first letter that is not kept, not at each of them.
    if (!isKept && !isUnkept) say('record.remember.error');
    isUnkept = !isKept;
  });
  remember.addEventListener('change', () => {
    if (!remember.checked) {
      record.name.forget();
      say('record.remember.off.text');
    } else {
      isUnkept = !record.name.keep(field.value.trim());
      say(isUnkept ? 'record.remember.error' : 'record.remember.on.text');
    }
  });
}

/** Writes the paper and its text; the page's own words for "nothing done yet" stay as long as nothing is. */
function fillPaper(
  { field, text, find }: Parts,
  done: readonly LessonDone[],
  titles: LessonTitles,
  record: OwnRecord,
  words: Words,
): void {
  const isEmpty = done.length === 0;
  find('none')?.toggleAttribute('hidden', !isEmpty);
  find('ready')?.toggleAttribute('hidden', isEmpty);
  const date = (day: number) => words('record.date.text', dateParts(day));
  const lines = done.map(({ id, day }) =>
    words('record.paper.line.text', { lesson: titles[id] ?? '', date: date(day) }),
  );
  const learner = words('record.paper.learner.text', {
    name: field.value.trim() || words('record.paper.blank.text'),
  });
  const made = words('record.paper.made.text', { date: date(record.today()) });
  find('learner')?.replaceChildren(learner);
  find('made')?.replaceChildren(made);
  find('rows')?.replaceChildren(...lines.map((line) => rowOf(text.ownerDocument, line)));
  text.value = [
    words('record.title.label'),
    learner,
    `${words('record.paper.lessons.label')}:`,
    ...lines.map((line) => `- ${line}`),
    made,
    words('record.paper.self.text'),
    words('test.official.text'),
  ].join('\n');
}

function rowOf(page: Document, text: string): HTMLElement {
  const row = page.createElement('li');
  row.textContent = text;
  return row;
}

async function copyPaper({ text, find }: Parts, record: OwnRecord, words: Words): Promise<void> {
  const isCopied = await record.copy(text.value);
  find('copy-said')?.replaceChildren(isCopied ? words('record.copy.text') : '');
  const fault = find('copy-fault');
  if (isCopied) return fault?.replaceChildren();
  // The focus goes to the text, whose description says what to do: it is heard once, with the field.
  fault?.replaceChildren(words('record.copy.error'));
  text.focus();
  text.select();
}
