/** Everything a run needs beside its cards, fetched when the learner begins: Preact, the frame, the types asked for. */
import { loadClient } from '../../quiz/registry.ts';
import { showRun, type RunProps } from './Run.tsx';

/**
 * Begins a run inside `host`, in the place of `before` (the button and what stands with it).
 * @throws when the code of a type cannot be fetched; nothing has changed then.
 */
export async function openRun(host: Element, before: Element | null, props: Omit<RunProps, 'types'>): Promise<void> {
  const names = [...new Set(props.cards.map(({ item }) => item.type))];
  const types = await Promise.all(names.map(async (name) => [name, await loadClient(name)] as const));
  // Hidden first, or the run would move up after its heading was brought to the top of the screen.
  before?.setAttribute('hidden', '');
  showRun(host, { ...props, types: new Map(types) });
}
