/** Draws a picked plan as rows like those of a ready one (layouts/PlanStep.astro). */
import { timed, type Step, type TimedStep } from '../../core/programme/plan.ts';
import type { Words } from '../../i18n/words.ts';

interface DrawDeps {
  readonly words: Words;
  readonly base: string;
  readonly titleOf: (lesson: string) => string;
  readonly onEarlier: (lesson: string) => void;
}

/** Fills the list of the plan. */
export function drawPlan(page: Document, steps: readonly Step[], deps: DrawDeps): void {
  const row = page.querySelector<HTMLTemplateElement>('template[data-plan-row]')?.content.firstElementChild;
  if (!row) return;
  const first = steps.findIndex(({ kind }) => kind === 'lesson');
  const rows = timed(steps).map((step, n) => drawRow(row.cloneNode(true) as HTMLElement, step, n === first, deps));
  page.querySelector('[data-plan]')?.replaceChildren(...rows);
}

function drawRow(row: HTMLElement, step: TimedStep, isFirst: boolean, { words, base, titleOf, onEarlier }: DrawDeps) {
  const part = (name: string) => row.querySelector<HTMLElement>(`[data-plan-${name}]`);
  row.dataset.minutes = String(step.minutes);
  part('time')?.replaceChildren(words('programme.time.text', { from: step.at, to: step.at + step.minutes }));
  if (step.kind !== 'lesson') {
    part('title')?.replaceChildren(words(`programme.${step.kind}.label`));
    part('hint')?.replaceChildren(words(`programme.${step.kind}.hint`));
    part('hint')?.removeAttribute('hidden');
    return row;
  }
  const { lesson } = step;
  const title = titleOf(lesson);
  row.dataset.lesson = lesson;
  part('title')?.replaceChildren(words('programme.lesson.label', { title }));
  part('lesson')?.removeAttribute('hidden');
  part('wall')?.setAttribute('href', `${base}chieu/${lesson}/`);
  part('wall')?.setAttribute('aria-label', words('room.title.label', { title }));
  part('lead')?.setAttribute('href', `${base}dan/${lesson}/`);
  part('lead')?.setAttribute('aria-label', words('room.lead.title.label', { title }));
  const earlier = part('earlier');
  earlier?.setAttribute('aria-label', words('programme.own.earlier.label', { title }));
  earlier?.toggleAttribute('hidden', isFirst);
  earlier?.addEventListener('click', () => onEarlier(lesson));
  return row;
}
