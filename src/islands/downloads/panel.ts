/**
 * What the page "Tải về" does; its markup is ui/downloads/DownloadsPanel.astro. What is being fetched is said in a line of its
 * own: at the beginning, at each quarter and at the end.
 */
import { dateParts, dayOf } from '../../core/text/date.ts';
import { sizeText } from '../../core/text/size.ts';
import { storedOf, type Kept, type KeptPack } from '../../core/offline/kept.ts';
import { packId, type PackChoice, type PackSizes } from '../../core/offline/packs.ts';
import type { StringKey } from '../../i18n/strings.ts';
import type { Words } from '../../i18n/words.ts';
import type { DownloadsState, Job } from '../../state/downloads.ts';

/** The words this island says; the page carries them. */
export const downloadsPanelWords: readonly StringKey[] = [
  'offline.kept.all.text',
  'offline.kept.voice.text',
  'offline.kept.silent.text',
  'offline.kept.remove.label',
  'offline.kept.remove.text',
  'offline.started.text',
  'offline.started.resume.label',
  'offline.started.drop.label',
  'offline.news.text',
  'offline.news.done.text',
  'offline.get.size.text',
  'offline.get.silent.text',
  'offline.job.label',
  'offline.job.update.label',
  'offline.job.prepare.text',
  'offline.job.running.text',
  'offline.job.slow.text',
  'offline.job.stopped.text',
  'offline.job.cut.text',
  'offline.job.full.text',
  'offline.job.ready.text',
  'offline.stay.yes.text',
  'offline.stay.no.text',
];

interface PanelDeps {
  readonly downloads: DownloadsState;
  readonly words: Words;
  readonly isSupported: boolean;
  readonly soundFormat: () => 'webm' | 'mp3';
  readonly askToKeep: () => Promise<boolean>;
}

/** Wakes the panel on this page. */
export function startDownloadsPanel(page: Document, deps: PanelDeps): void {
  const { downloads, words } = deps;
  const panel = page.querySelector<HTMLElement>('[data-downloads]');
  if (!panel) return;
  if (!deps.isSupported) {
    panel.hidden = true;
    page.querySelector<HTMLElement>('[data-downloads-unsupported]')?.removeAttribute('hidden');
    return;
  }
  const find = (name: string) => page.querySelector<HTMLElement>(`[data-${name}]`);
  const put = (name: string, text: string) => find(name)?.replaceChildren(text);
  const titleOf = (choice: Pick<PackChoice, 'audience' | 'lesson'>) => titleOnPage(page, choice);

  let said = '';
  const say = (text: string, key: string) => {
    if (key === said) return;
    said = key;
    put('job-said', text);
  };
  const showJob = (job: Job | undefined) => {
    const isOver = job !== undefined && job.step !== 'running' && job.step !== 'slow';
    find('job')?.toggleAttribute('hidden', job === undefined);
    find('job-stop')?.toggleAttribute('hidden', isOver);
    if (!job) return;
    const title = job.choice ? titleOf(job.choice) : undefined;
    put('job-title', title === undefined ? words('offline.job.update.label') : words('offline.job.label', { title }));
    const bar = page.querySelector<HTMLProgressElement>('progress[data-job-bar]');
    if (bar) bar.value = job.all === 0 ? 0 : job.done / job.all;
    const text = textOf(job, title, words);
    put('job-text', text);
    const quarter = job.all === 0 ? 0 : Math.floor((job.done / job.all) * 4);
    say(text, isOver ? job.step : `running ${String(quarter)}`);
    if (job.step === 'ready') void stay();
  };
  const stay = async () =>
    put('stay', words((await deps.askToKeep()) ? 'offline.stay.yes.text' : 'offline.stay.no.text'));

  const showKept = (kept: Kept) => {
    const rows = [
      ...kept.packs.map((pack) => packRow(page, pack.choice, pack.title, textOfPack(pack, words), false)),
      ...kept.started.map((choice) => packRow(page, choice, titleOf(choice), words('offline.started.text'), true)),
    ];
    find('kept')?.replaceChildren(...rows);
    find('kept')?.toggleAttribute('hidden', rows.length === 0);
    find('kept-none')?.toggleAttribute('hidden', rows.length > 0);
    put('kept-all', kept.packs.length === 0 ? '' : words('offline.kept.all.text', { size: sizeText(storedOf(kept)) }));
  };
  const packRow = (doc: Document, choice: PackChoice, title: string, text: string, isStarted: boolean): Element => {
    const template = doc.querySelector<HTMLTemplateElement>('template[data-kept-pack]');
    const row = template?.content.firstElementChild?.cloneNode(true) as HTMLElement;
    const part = (name: string) => row.querySelector<HTMLElement>(`[data-pack-${name}]`);
    const link = part('open');
    link?.replaceChildren(title);
    link?.setAttribute(
      'href',
      `${doc.body.dataset.base ?? '/'}nhom/${choice.audience}/${choice.lesson ? `${choice.lesson}/` : ''}`,
    );
    part('text')?.replaceChildren(text);
    const resume = part('resume');
    resume?.replaceChildren(words('offline.started.resume.label', { title }));
    resume?.addEventListener('click', () => begin(choice));
    if (!isStarted) resume?.remove();
    const remove = part('remove');
    remove?.replaceChildren(words(isStarted ? 'offline.started.drop.label' : 'offline.kept.remove.label', { title }));
    remove?.addEventListener('click', () => {
      void downloads.remove(choice).then(() => {
        put('kept-said', words('offline.kept.remove.text', { title }));
        // The row is gone; the keyboard's place goes to the list's heading.
        page.getElementById('dang-giu')?.focus();
      });
    });
    return row;
  };
  const begin = (choice: PackChoice) => {
    void downloads.start(choice);
    page.getElementById('dang-tai')?.focus();
  };

  const showSizes = (sizes: Readonly<Record<string, PackSizes>>) => {
    for (const line of page.querySelectorAll<HTMLElement>('[data-get-size]')) {
      const size = sizes[line.dataset.getSize ?? ''];
      if (!size) continue;
      const small = sizeText(size.sent.none);
      const withVoice = size.sent[deps.soundFormat()];
      const key = withVoice > size.sent.none ? 'offline.get.size.text' : 'offline.get.silent.text';
      line.textContent = words(key, { count: size.lessons, small, large: sizeText(withVoice) });
    }
  };
  for (const button of page.querySelectorAll<HTMLElement>('[data-get-path]'))
    button.addEventListener('click', () => {
      const { getPath: audience = '', getLesson: lesson } = button.dataset;
      const isWithVoice = page.querySelector<HTMLInputElement>('input[data-get-voice]')?.checked === true;
      const sound = isWithVoice ? deps.soundFormat() : 'none';
      begin({ audience, ...(lesson === undefined ? {} : { lesson }), sound });
    });
  find('job-stop')?.addEventListener('click', () => {
    downloads.stop();
    page.getElementById('dang-tai')?.focus();
  });
  find('news-update')?.addEventListener('click', () => {
    void downloads.update();
    page.getElementById('dang-tai')?.focus();
  });
  downloads.$job.subscribe(showJob);
  downloads.$kept.subscribe(showKept);
  downloads.$sizes.subscribe(showSizes);
  downloads.$news.subscribe((bytes) => {
    find('news')?.toggleAttribute('hidden', bytes === 0);
    put('news-text', bytes === 0 ? '' : words('offline.news.text', { size: sizeText(bytes) }));
  });
  void downloads.open();
}

/** The name that the page shows for a path or a lesson. */
function titleOnPage(page: Document, { audience, lesson }: Pick<PackChoice, 'audience' | 'lesson'>): string {
  const card = page.getElementById(audience);
  if (lesson === undefined) return card?.querySelector('h3')?.textContent.trim() ?? audience;
  const button = card?.querySelector<HTMLElement>(`[data-get-lesson="${lesson}"]`);
  return button?.dataset.title ?? packId({ audience, lesson });
}

function textOfPack({ choice, at }: KeptPack, words: Words): string {
  const { day, month, year } = dateParts(dayOf(Date.parse(`${at}T12:00:00`)));
  const key = choice.sound === 'none' ? 'offline.kept.silent.text' : 'offline.kept.voice.text';
  return words(key, { date: `${day}/${month}/${year}` });
}

function textOf(job: Job, title: string | undefined, words: Words): string {
  const sizes = { done: sizeText(job.done), all: sizeText(job.all) };
  switch (job.step) {
    case 'running':
      return job.all === 0 ? words('offline.job.prepare.text') : words('offline.job.running.text', sizes);
    case 'slow':
      return words('offline.job.slow.text', sizes);
    case 'ready':
      return title === undefined ? words('offline.news.done.text') : words('offline.job.ready.text', { title });
    default:
      return words(`offline.job.${job.step}.text`);
  }
}
