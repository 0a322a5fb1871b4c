import type { AnyQuizClient } from './contract.ts';

type Load = () => Promise<{ readonly quiz: AnyQuizClient }>;

/** Every item type, sorted, one line each; each line becomes its own file, loaded only where an item of the type is. */
export const registry = {
  'gap-fill': () => import('./gap-fill/client.ts'),
  matching: () => import('./matching/client.ts'),
  'multiple-choice': () => import('./multiple-choice/client.ts'),
  ordering: () => import('./ordering/client.ts'),
  scenario: () => import('./scenario/client.ts'),
  'self-check': () => import('./self-check/client.ts'),
  'short-text': () => import('./short-text/client.ts'),
  'single-choice': () => import('./single-choice/client.ts'),
  sorting: () => import('./sorting/client.ts'),
  'spot-the-scam': () => import('./spot-the-scam/client.ts'),
  'true-false': () => import('./true-false/client.ts'),
} satisfies Record<string, Load>;

/**
 * Loads the browser's half of an item type.
 * @throws when the registry has no such type, or when its file cannot be fetched (no network).
 */
export async function loadClient(type: string): Promise<AnyQuizClient> {
  const load: Load | undefined = Object.hasOwn(registry, type) ? registry[type as keyof typeof registry] : undefined;
  if (!load)
    throw new Error(`There is no quiz type "${type}". The registry knows ${Object.keys(registry).join(', ')}.`);
  return (await load()).quiz;
}
