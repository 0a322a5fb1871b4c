import type { StringKey } from '../i18n/strings.ts';
import type { AnyQuizType } from './contract.ts';
import { registry } from './registry.ts';

/** The names of all item types, sorted. */
export const typeNames = Object.keys(registry);

/**
 * Loads the build's half of an item type: schema, answer, words, examples. Never in the browser: it brings zod.
 * @throws when the registry has no such type.
 */
export async function loadType(type: string): Promise<AnyQuizType> {
  if (!typeNames.includes(type))
    throw new Error(`There is no quiz type "${type}". Write one of ${typeNames.join(', ')}.`);
  const door = (await import(`./${type}/index.ts`)) as { quizType: AnyQuizType };
  return door.quizType;
}

/** The words that a page needs for items of these types. */
export async function wordsOfTypes(types: Iterable<string>): Promise<readonly StringKey[]> {
  const doors = await Promise.all([...new Set(types)].map(loadType));
  return ['quiz.offline.error', ...doors.flatMap((door) => door.strings)];
}
