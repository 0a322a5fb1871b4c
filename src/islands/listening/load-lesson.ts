import { truthWords } from '../../i18n/listening-words.ts';
import { loadClient } from '../../quiz/registry.ts';
import type { AnyQuizClient, BaseItem } from '../../quiz/contract.ts';
import { fetchLessonPage } from '../../state/lesson-page.ts';
import type { OpenLesson } from '../../state/listening.ts';
import { dataOf } from '../item-data.ts';
import { readLesson, reasonsFor, type ReadItem } from './read-lesson.ts';

/** Fetches a lesson's page with the data and the marking of all its items; undefined when one of them cannot be reached. */
export async function loadLesson(id: string, address: string, isLast: boolean): Promise<OpenLesson | undefined> {
  const page = await fetchLessonPage(address);
  const data = page && (await dataIn(page));
  const read = data && readLesson(page, { isLast, truth: truthWords, data });
  if (!read) return undefined;
  const types = [...new Set([...read.items.values()].map(({ item }) => String(item.type)))];
  const clients = await Promise.all(types.map(async (type) => [type, await loadClient(type)] as const)).catch(
    // No network: the same press tries again.
    () => undefined,
  );
  if (!clients) return undefined;
  const quizzes = new Map(clients);
  return {
    outline: { id, sections: read.sections, items: [...read.items.keys()].map((key) => key.slice(id.length + 1)) },
    title: read.title,
    script: read.script,
    tracks: read.tracks,
    words: (key) => optionsOf(read.items.get(key)),
    mark: (key, picks) => markItem(read.items.get(key), quizzes, picks),
  };
}

/** The data of every item of the page; undefined when it cannot be reached. */
async function dataIn(page: Document): Promise<ReadonlyMap<Element, unknown> | undefined> {
  const hosts = [...page.querySelectorAll<HTMLElement>('quiz-item')];
  try {
    return new Map(await Promise.all(hosts.map(async (host) => [host, await dataOf(host)] as const)));
  } catch {
    // No network: the same press tries again.
    return undefined;
  }
}

function markItem(
  read: ReadItem | undefined,
  quizzes: ReadonlyMap<string, AnyQuizClient>,
  picks: readonly (readonly number[])[],
): ReturnType<OpenLesson['mark']> {
  const quiz = quizzes.get(String(read?.item.type));
  if (!read || !quiz) throw new Error('An item was marked that the lesson does not have.');
  const answer = read.form.answerOf(picks);
  // The page carries the item as the build's schema gave it.
  const verdict = quiz.score(read.item as unknown as BaseItem, answer);
  return { answer, verdict, lines: reasonsFor(read, verdict.feedback) };
}

function optionsOf(read: ReadItem | undefined): ReturnType<OpenLesson['words']> {
  return {
    prompt: typeof read?.item.prompt === 'string' ? read.item.prompt : '',
    isTruth: read?.item.type === 'true-false',
    questions:
      read?.form.questions.map(({ about, options }) => ({ about, options: options.map(({ text }) => text) })) ?? [],
  };
}
