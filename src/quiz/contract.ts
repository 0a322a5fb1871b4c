import type { ZodType } from 'astro/zod';
import type { VNode } from 'preact';
import type { StringKey } from '../i18n/strings.ts';
import type { Words } from '../i18n/words.ts';

/** What every item of every type has; the rest belongs to the type. */
export interface BaseItem {
  /** Kebab-case, stable for ever: answers are stored under it. */
  readonly id: string;
  /** The name of the type's folder. */
  readonly type: string;
  readonly prompt: string;
  /** One or two sentences that are shown with every verdict. */
  readonly explanation: string;
}

/** One thing the learner can pick, with the reason that is told when it was picked. */
export interface Option {
  readonly id: string;
  readonly text: string;
  readonly why: string;
}

/** One line of feedback: what it is about, how that was, and why. */
export interface Remark {
  /** The words of the thing picked, as the learner saw them; left out where they are the interface's own. */
  readonly about?: string;
  /** Left out where the verdict itself already says it (a single choice). */
  readonly mark?: 'right' | 'wrong';
  readonly why: string;
}

/** What an answer is worth and what the learner is told; plain data, no words of the interface. */
export interface Verdict {
  readonly status: 'right' | 'partly' | 'wrong';
  readonly points: number;
  readonly max: number;
  readonly feedback: readonly Remark[];
  /** How many things that belong to a full answer are not in it. */
  readonly missed: number;
}

/** The right answer as text, for the "see the answer" part that works without script. */
export interface Solution {
  /** The right answer: one line, or one line per part. */
  readonly answer: readonly string[];
  /** True when the order of the lines is the answer. */
  readonly ordered: boolean;
  /** What is to be said about each thing that could be picked. */
  readonly remarks: readonly (Remark & { readonly about: string })[];
}

/** An item as it is asked where there is no form (the lite page): what to do, and what there is to think about. */
export interface Plain {
  readonly hint: string;
  /** Each with the words that stand before it, where there are any; a sentence of its own has no lines. */
  readonly lists: readonly { readonly about?: string; readonly lines: readonly string[] }[];
}

/** Gives an item's right answer; `words` is for answers whose words are the interface's own ("Đúng", "Sai"). */
export type Solve<Item extends BaseItem> = (item: Item, words: Words) => Solution;

/** The verdict on the screen and how many times the learner has checked. */
export interface Result {
  readonly verdict: Verdict;
  readonly tries: number;
}

/** An answer from an earlier visit and what it is worth today. */
export interface Earlier<Answer> {
  readonly answer: Answer;
  readonly verdict: Verdict;
}

/**
 * What a view gets. Its only state is the draft answer, kept in the native controls, so that what was picked before
 * hydration counts; `result` comes in and `onCheck(answer)` goes out.
 */
export interface ViewProps<Item extends BaseItem, Answer> {
  readonly item: Item;
  readonly words: Words;
  /** Undefined until the first check and again after "Làm lại". */
  readonly result?: Result | undefined;
  /** Arrives after hydration; must not overwrite what the learner has picked by then. */
  readonly earlier?: Earlier<Answer> | undefined;
  onCheck(answer: Answer): void;
  onRetry(): void;
}

/** The browser's door of a type (`client.ts`): no zod, no examples. Methods, so that types of items can share a registry. */
export interface QuizClient<Item extends BaseItem, Answer> {
  readonly type: string;
  View(props: ViewProps<Item, Answer>): VNode;
  /** Pure; throws only for what the schema should have refused. */
  score(item: Item, answer: Answer): Verdict;
  /** Guards what storage gives back: shape only, ids may be unknown. */
  isAnswer(value: unknown): value is Answer;
  /** The stored answer without the parts that the item no longer has; undefined when nothing is left. */
  repairAnswer(item: Item, answer: Answer): Answer | undefined;
}

/** The build's door of a type (`index.ts`): what checks, renders and documents it. */
export interface QuizType<Item extends BaseItem> {
  /** Equals the folder's name and `type` in quiz.yaml. */
  readonly type: string;
  readonly schema: ZodType<Item>;
  /** `words` is for answers whose words are the interface's own ("Đúng", "Sai"). */
  solution(item: Item, words: Words): Solution;
  /** The question without its form and without its answer; the order of the lines does not give the answer away. */
  plain(item: Item, words: Words): Plain;
  /** True when only the learner says how it went (a task done by hand): such an item is never drawn for a review or a test. */
  readonly selfJudged?: true;
  /** The words the view needs; only these reach a page that has an item of the type. */
  readonly strings: readonly StringKey[];
  /** Named items that all tests and the page of examples share. */
  readonly examples: Readonly<Record<string, Item>>;
}

/** A client door whose item and answer are not known where it is used. */
export type AnyQuizClient = QuizClient<BaseItem, unknown>;

/** A build door whose item is not known where it is used. */
export type AnyQuizType = QuizType<BaseItem>;
