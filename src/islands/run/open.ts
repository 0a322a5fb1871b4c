/** Everything a run needs beside its cards, fetched when the learner begins: Preact, the frame, the types asked for. */
import { loadClient } from '../../quiz/registry.ts';
import { showRun, type RunProps } from './Run.tsx';

/** Begins a run inside `host`. @throws when the code of a type cannot be fetched; nothing has changed then. */
export async function openRun(host: Element, props: Omit<RunProps, 'types'>): Promise<void> {
  const names = [...new Set(props.cards.map(({ item }) => item.type))];
  const types = await Promise.all(names.map(async (name) => [name, await loadClient(name)] as const));
  showRun(host, { ...props, types: new Map(types) });
}
