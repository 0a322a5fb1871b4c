import { loadClient } from '../quiz/registry.ts';

/**
 * When one item of a lesson is awake, the code of all others is fetched, a few hundred bytes a type: the network that was there for
 * the first item may be gone at the last. Not there already: each item asks for its own again.
 */
export function fetchAhead(host: HTMLElement, fetchType: (type: string) => Promise<unknown> = loadClient): void {
  const page = host.ownerDocument;
  const types = new Set([...page.querySelectorAll<HTMLElement>('quiz-item')].map(({ dataset }) => dataset.type ?? ''));
  types.delete(host.dataset.type ?? '');
  for (const type of types) fetchType(type).catch(ignore);
  if (page.querySelector('practice-phone')) import('./practice/PracticeView.tsx').catch(ignore);
}

const ignore = (): void => undefined;
