import { hydrate, type VNode } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { Words } from '../i18n/words.ts';
import type { AnyQuizClient, BaseItem, Earlier, Result, Verdict } from './contract.ts';

/** Where the answers of one item are kept; the item does not know how. */
export interface AnswerMemory {
  /** The answer of an earlier visit, unchecked. */
  stored(): unknown;
  record(answer: unknown, verdict: Verdict): void;
}

interface SessionProps {
  readonly quiz: AnyQuizClient;
  readonly item: BaseItem;
  readonly words: Words;
  readonly memory: AnswerMemory;
}

/**
 * One item while it is on the screen: joins the type's view, its marking and the memory.
 * Stored answers are read after the first render, so that the markup of the server and of the browser agree.
 */
export function Session({ quiz, item, words, memory }: SessionProps): VNode {
  const [tries, setTries] = useState(0);
  const [result, setResult] = useState<Result>();
  const [earlier, setEarlier] = useState<Earlier<unknown>>();
  useEffect(() => setEarlier(recall(quiz, item, memory.stored())), []);

  const { View } = quiz;
  const onCheck = (answer: unknown) => {
    const verdict = quiz.score(item, answer);
    setTries(tries + 1);
    setEarlier(undefined);
    setResult({ verdict, tries: tries + 1 });
    memory.record(answer, verdict);
  };
  return (
    <View
      item={item}
      words={words}
      result={result}
      earlier={earlier}
      onCheck={onCheck}
      onRetry={() => setResult(undefined)}
    />
  );
}

/** What an earlier answer is worth for the item as it is today; undefined when nothing of it can be used. */
function recall(quiz: AnyQuizClient, item: BaseItem, stored: unknown): Earlier<unknown> | undefined {
  if (!quiz.isAnswer(stored)) return undefined;
  const answer = quiz.repairAnswer(item, stored);
  return answer === undefined ? undefined : { answer, verdict: quiz.score(item, answer) };
}

/** Wakes the server's markup inside `view`; what the learner picked there stays picked, and the focus stays where it is. */
export function hydrateItem(view: Element, props: SessionProps): void {
  // White space before the form would make Preact move the form in front of it, and a moved element loses the focus.
  for (const node of [...view.childNodes]) if (node.nodeType === Node.TEXT_NODE) node.remove();
  const { memory } = props;
  const record = (answer: unknown, verdict: Verdict) => {
    memory.record(answer, verdict);
    tellUnkept(view);
  };
  hydrate(<Session {...props} memory={{ stored: () => memory.stored(), record }} />, view);
}

/**
 * An answer that is not kept: the page's notice, which stands at its end (`<div data-keeping>`) and was said from there, is
 * seen beside the item too. Taken from the page, so that a page whose answers are kept carries nothing for it.
 */
function tellUnkept(view: Element): void {
  const page = view.ownerDocument;
  const notice = page.querySelector('[data-keeping] .notice');
  const shown = page.querySelector('[data-unkept]');
  if (!notice) shown?.remove();
  if (!notice || shown) return;
  const copy = page.createElement('p');
  copy.className = notice.className;
  copy.dataset.unkept = '';
  copy.textContent = notice.textContent;
  view.after(copy);
}
