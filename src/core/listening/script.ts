/** A lesson as it is listened to: scenes in the order of the page. Made from the built page, so what is heard is what is read. */
import type { PhraseId } from './phrases.ts';

/** Blocks of one track that are said without a break. */
export interface Clip {
  readonly track: string;
  readonly blocks: readonly string[];
}

/** One thing to say: a phrase of the mode itself, or a stretch of the lesson. */
export type Line = PhraseId | Clip;

/** Something to answer by number; `options` are said one by one where a number alone must be understood. */
export interface Question {
  /** `self` = thought, not marked: the answer is read out. */
  readonly kind: 'one' | 'many' | 'order' | 'self';
  readonly ask: readonly Line[];
  readonly options: readonly Clip[];
}

/** What all scenes have: the section of the page around it. */
interface SceneBase {
  readonly section: string | undefined;
  /** The section's heading, to say where we are. */
  readonly heading: Clip | undefined;
}

/** Text and pictures. */
export interface TextScene extends SceneBase {
  readonly kind: 'text';
  readonly lines: readonly Line[];
}

/** A quiz item; `number` is its place among the lesson's items, `key` the one its answer is kept under. */
export interface ItemScene extends SceneBase {
  readonly kind: 'item';
  readonly key: string;
  readonly number: number;
  readonly intro: readonly Line[];
  readonly questions: readonly Question[];
  /** The right answer, for who asks for it. */
  readonly solution: readonly Line[];
}

/** One step through a lesson. */
export type Scene = TextScene | ItemScene;

/** A whole lesson. */
export interface Script {
  readonly title: Clip;
  readonly scenes: readonly Scene[];
  readonly isLast: boolean;
}
