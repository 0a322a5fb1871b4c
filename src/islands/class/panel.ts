/**
 * What the page "Lớp học trên máy chung" does; its markup is ui/class/ClassPanel.astro. Everything that happens is said once,
 * in the line beside the button that was pressed.
 */
import type { StringKey } from '../../i18n/strings.ts';
import type { Words } from '../../i18n/words.ts';
import type { ClassLogState } from '../../state/class-log.ts';
import type { ClassMode } from '../../state/class-mode.ts';
import { logWords, startLog } from './log.ts';

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
  ...logWords,
];

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
