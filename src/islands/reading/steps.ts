/**
 * One step at a time: a lesson's opening, each part, each item of "Thử sức" and its end are shown alone. "Quay lại" and
 * "Tiếp" stand in the strip at the lower edge, always in the same spot. The whole lesson stays on the page: it prints whole,
 * links into it lead to their step, and the sound that reads takes the learner along.
 */
import type { Words } from '../../i18n/words.ts';
import { buttonOf, setUsable } from './elements.ts';

/** Marks what is not of this step; ui/reading/reading.css hides it on screens. */
const AWAY = 'data-away';

/** Shows the lesson of this page, if it is one, step by step. */
export function startSteps(page: Document, words: Words): void {
  const lesson = page.querySelector('.lesson');
  const strip = page.querySelector('[data-place]');
  if (!lesson || !strip) return;
  const steps = stepsOf(lesson);
  const all = new Set(steps.flat());
  let at = 0;

  const place = page.createElement('p');
  place.className = 'steps__place';
  const back = buttonOf(page, words('reading.steps.back.label'), () => go(at - 1));
  const next = buttonOf(page, words('reading.steps.next.label'), () => go(at + 1));
  const bar = page.createElement('div');
  bar.className = 'steps';
  bar.setAttribute('role', 'group');
  bar.setAttribute('aria-label', words('reading.steps.label'));
  bar.append(back, place, next);
  strip.prepend(bar);
  strip.classList.add('place--steps');
  page.documentElement.dataset.stepping = '';

  const show = (step: number) => {
    at = step;
    for (const element of all) element.toggleAttribute(AWAY, !steps[at]?.includes(element));
    place.textContent = words('reading.steps.place.text', { n: at + 1, m: steps.length });
    setUsable(back, at > 0);
    setUsable(next, at < steps.length - 1);
  };
  /** By a press: the learner begins at the step's heading, which also says which step it is. */
  const go = (step: number) => {
    show(step);
    const heading = headingOf(steps[at] ?? []) ?? lesson.querySelector('h1');
    heading?.setAttribute('tabindex', '-1');
    heading?.focus({ preventScroll: true });
    heading?.closest('quiz-item, .section, .lesson')?.scrollIntoView();
  };
  const reveal = (target: Element | null): boolean => {
    const step = target ? stepOf(steps, target) : -1;
    if (step < 0 || step === at) return false;
    show(step);
    return true;
  };
  const follow = () => {
    const target = page.getElementById(decodeURIComponent(location.hash.slice(1)));
    if (reveal(target)) target?.scrollIntoView();
  };

  show(0);
  follow();
  addEventListener('hashchange', follow);
  // The same link pressed again changes no address.
  page.addEventListener('click', ({ target }) => {
    const link = target instanceof Element ? target.closest<HTMLAnchorElement>('a[href^="#"]') : null;
    if (link) reveal(page.getElementById(decodeURIComponent(link.hash.slice(1))));
  });
  // What is searched for by the browser, or asked for by a script, may lie in another step.
  page.addEventListener('focusin', ({ target }) => target instanceof Element && reveal(target));
  // The player says so when it reads what is away; someone who is answering is left alone.
  lesson.addEventListener('reading', ({ target }) => {
    if (!page.activeElement?.closest('quiz-item, practice-phone')) reveal(target instanceof Element ? target : null);
  });
}

/** What belongs to each step; what is in none (the lesson's title, the player, the strip) is always there. */
function stepsOf(lesson: Element): Element[][] {
  const sections = [...lesson.querySelectorAll(':scope > .section')];
  const opening = [...lesson.children].filter(
    (child) => !sections.includes(child) && !child.matches('h1, [data-player]'),
  );
  const end = siblingsAfter(lesson).filter((element) => !element.matches('[data-place], script'));
  const middle = sections.flatMap((section) => {
    const items = section.matches('[data-section]') ? [] : [...section.querySelectorAll(':scope > quiz-item')];
    return items.length === 0 ? [[section]] : items.map((item) => [section, item]);
  });
  const last = middle.pop() ?? [];
  return [opening, ...middle, [...last, ...end]];
}

function siblingsAfter(element: Element): Element[] {
  const next = element.nextElementSibling;
  return next ? [next, ...siblingsAfter(next)] : [];
}

/** The step that holds an element most closely: an item of "Thử sức" before the part that all its items share. */
function stepOf(steps: readonly Element[][], target: Element): number {
  const item = target.closest('quiz-item');
  const own = item ? steps.findIndex((step) => step.includes(item)) : -1;
  return own >= 0 ? own : steps.findIndex((step) => step.some((element) => element.contains(target)));
}

/** Of an item its own heading; else the first one. */
function headingOf(step: readonly Element[]): HTMLElement | null {
  const item = step.find((element) => element.matches('quiz-item'));
  const roots = item ? [item, ...step] : step;
  for (const root of roots) {
    const heading = root.querySelector<HTMLElement>('h2, h3');
    if (heading) return heading;
  }
  return null;
}
