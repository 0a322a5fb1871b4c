/** What the panel "Chạy buổi học" does; its markup is layouts/EveningPanel.astro, the steps are the list of the plan beside it. */
import { since } from '../../core/projector/plan.ts';
import type { StringKey } from '../../i18n/strings.ts';
import type { Words } from '../../i18n/words.ts';
import type { ProgrammeState } from '../../state/programme.ts';

/** The words this island says; the page carries them. */
export const eveningWords: readonly StringKey[] = [
  'programme.run.place.text',
  'programme.run.after.text',
  'programme.run.last.text',
  'programme.run.clock.text',
  'programme.run.whole.text',
  'programme.run.ended.text',
];

interface EveningDeps {
  readonly programme: ProgrammeState;
  readonly words: Words;
}

/** The panel of a page, once it is awake. */
export interface Evening {
  /** Says that the list holds another plan now. */
  refresh(): void;
}

/** Wakes the panel; which evening it is stands in `data-of` around it, and may change before `refresh`. */
export function startEvening(page: Document, { programme, words }: EveningDeps): Evening | undefined {
  const frame = page.querySelector<HTMLElement>('[data-evening-of]');
  const list = page.querySelector('[data-plan]');
  if (!frame || !list) return undefined;
  const part = (name: string) => frame.querySelector<HTMLElement>(`[data-evening-${name}]`);
  const show = (name: string, text: string) => {
    const element = part(name);
    // Written only when it differs: a screen reader says a status again whenever it is touched.
    if (element && element.textContent !== text) element.textContent = text;
  };
  const rows = () => [...list.querySelectorAll<HTMLElement>('[data-plan-step]')];
  const running = () => {
    const { run } = programme.$kept.get();
    return run !== undefined && run.of === frame.dataset.of && run.step < rows().length ? run : undefined;
  };

  const draw = () => {
    const run = running();
    const steps = rows();
    for (const [n, row] of steps.entries())
      if (n === run?.step) row.setAttribute('aria-current', 'step');
      else row.removeAttribute('aria-current');
    for (const name of ['next', 'previous', 'end', 'clock', 'whole', 'after'])
      part(name)?.toggleAttribute('hidden', !run);
    for (const name of ['begin', 'hint']) part(name)?.toggleAttribute('hidden', run !== undefined);
    const step = run && steps[run.step];
    const isLesson = step?.querySelector<HTMLElement>('[data-plan-lesson]')?.hidden === false;
    part('lesson')?.toggleAttribute('hidden', !isLesson);
    if (!run || !step) return;
    for (const name of ['wall', 'lead'])
      part(name)?.setAttribute('href', step.querySelector(`[data-plan-${name}]`)?.getAttribute('href') ?? '');
    const next = steps[run.step + 1];
    part('next')?.setAttribute('aria-disabled', String(next === undefined));
    part('previous')?.setAttribute('aria-disabled', String(run.step === 0));
    show('place', words('programme.run.place.text', { n: run.step + 1, of: steps.length, title: titleOf(step) }));
    show(
      'after',
      next ? words('programme.run.after.text', { title: titleOf(next) }) : words('programme.run.last.text'),
    );
    tell();
  };
  const tell = () => {
    const run = running();
    const steps = rows();
    const step = run && steps[run.step];
    if (!run || !step) return;
    const now = programme.clock.now();
    const planned = steps.reduce((sum, row) => sum + minutesOf(row), 0);
    show('clock', words('programme.run.clock.text', { ...since(run.stepBegan, now), planned: minutesOf(step) }));
    show('whole', words('programme.run.whole.text', { minutes: since(run.began, now).minutes, planned }));
  };
  const tick = () => {
    tell();
    programme.clock.after(1000, tick);
  };
  const goBy = (by: number) => {
    const run = running();
    if (run) programme.go(run.step + by, rows().length);
  };

  part('begin')?.addEventListener('click', () => {
    programme.begin(frame.dataset.of ?? '');
    part('next')?.focus();
  });
  part('next')?.addEventListener('click', () => goBy(1));
  part('previous')?.addEventListener('click', () => goBy(-1));
  part('end')?.addEventListener('click', () => {
    if (!running()) return;
    programme.end();
    show('place', words('programme.run.ended.text'));
    part('begin')?.focus();
  });
  programme.$kept.subscribe(draw);
  tick();
  return {
    refresh() {
      if (!running()) show('place', '');
      draw();
    },
  };
}

function titleOf(row: HTMLElement): string {
  return row.querySelector('[data-plan-title]')?.textContent.trim() ?? '';
}

function minutesOf(row: HTMLElement): number {
  return Number(row.dataset.minutes);
}
