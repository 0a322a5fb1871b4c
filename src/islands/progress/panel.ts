/**
 * What the page "Tiến độ của tôi" does; its markup is ui/ProgressPanel.astro. Every result is said in the live line beside
 * the button that was pressed; the button stays and keeps the focus.
 */
import { pathState } from '../../core/progress/course.ts';
import { FILE_LIMIT, type FileFault } from '../../core/progress/file.ts';
import type { StringKey } from '../../i18n/strings.ts';
import type { Words } from '../../i18n/words.ts';
import type { ProgressState } from '../../state/progress.ts';
import type { ProgressPanelState } from '../../state/progress-panel.ts';
import { idsIn } from './state-words.ts';

/** The words this island says; the page carries them. */
export const progressPanelWords: readonly StringKey[] = [
  'progress.path.text',
  'progress.save.text',
  'progress.save.note.text',
  'progress.load.text',
  'progress.load.too-big.error',
  'progress.load.not-ours.error',
  'progress.load.newer.error',
  'progress.load.nothing.error',
  'progress.load.unread.error',
  'progress.erase.text',
  'progress.undo.text',
  'progress.undo.nothing.text',
];

interface PanelDeps {
  readonly progress: ProgressState;
  readonly panel: ProgressPanelState;
  readonly words: Words;
  /** Hands a text to the browser as a file to keep; tests look at it instead. */
  readonly saveFile?: (name: string, text: string) => void;
}

/** Wakes the panel on this page. */
export function startProgressPanel(page: Document, { progress, panel, words, saveFile = download }: PanelDeps): void {
  const find = (name: string) => page.querySelector<HTMLElement>(`[data-${name}]`);
  const say = (name: string, text: string) => find(`${name}-said`)?.replaceChildren(text);
  const on = (name: string, press: () => void) => find(name)?.addEventListener('click', press);

  showPaths(page, progress, words);
  on('save', () => {
    const { name, text } = panel.exportProgress(words('progress.save.note.text'));
    saveFile(name, text);
    say('save', words('progress.save.text', { name }));
  });
  on('erase', () => {
    panel.eraseProgress();
    find('undo')?.removeAttribute('hidden');
    say('undo', '');
    say('erase', words('progress.erase.text'));
  });
  on('undo', () => {
    const isBack = panel.undoErase();
    say('erase', '');
    say('undo', words(isBack ? 'progress.undo.text' : 'progress.undo.nothing.text'));
  });
  const field = page.querySelector<HTMLInputElement>('[data-load]');
  const load = async (input: HTMLInputElement, file: File) => {
    const fault = await loadFile(file, panel);
    input.setAttribute('aria-invalid', String(fault !== undefined));
    // Emptied, so that the same file can be chosen again.
    input.value = '';
    const done = Object.values(progress.$progress.get().lessons).filter(({ doneAt }) => doneAt !== undefined).length;
    say('load', fault ? words(`progress.load.${fault}.error`) : words('progress.load.text', { done }));
  };
  field?.addEventListener('change', () => {
    const file = field.files?.[0];
    if (file) void load(field, file);
  });
}

function showPaths(page: Document, progress: ProgressState, words: Words): void {
  progress.$progress.subscribe((now) => {
    for (const span of page.querySelectorAll<HTMLElement>('[data-path-lessons]')) {
      span.textContent = words('progress.path.text', pathState(idsIn(span.dataset.pathLessons), now));
    }
  });
}

async function loadFile(file: File, panel: ProgressPanelState): Promise<FileFault | 'unread' | undefined> {
  if (file.size > FILE_LIMIT) return 'too-big';
  try {
    return panel.importProgress(await file.text());
  } catch {
    // The file went away between choosing and reading (a memory card, a cloud folder): the learner is told.
    return 'unread';
  }
}

function download(name: string, text: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([text], { type: 'application/json' }));
  link.download = name;
  link.click();
  // Released in the next task: some browsers begin to read only after the click is over.
  setTimeout(() => URL.revokeObjectURL(link.href));
}
