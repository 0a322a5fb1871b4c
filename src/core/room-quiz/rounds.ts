/**
 * An item of a lesson as a whole room answers it, without devices: one or several rounds, each a question with lettered
 * choices that hands or cards are raised for. What must be written, and nothing else, is only talked over.
 */
import { shuffled } from '../chance/shuffle.ts';

/** One choice of a round; it keeps its letter in all rounds of an item. */
export interface RoomOption {
  readonly letter: string;
  readonly text: string;
  readonly isRight: boolean;
  readonly why: string;
}

/**
 * `one`: everybody raises a hand once. `many`: a hand for every choice held to be right. `done`: a hand for every step
 * done, nothing is right or wrong. `talk`: said aloud, `answer` is shown afterwards.
 */
export interface Round {
  readonly kind: 'one' | 'many' | 'done' | 'talk';
  /** What this round is about, where the item's prompt alone does not ask it. */
  readonly about?: string;
  /** Steps that stand already, in an ordering. */
  readonly settled?: readonly string[];
  readonly options: readonly RoomOption[];
  readonly answer: readonly string[];
}

/** An item for a room. */
export interface RoomItem {
  readonly id: string;
  readonly type: string;
  readonly prompt: string;
  readonly explanation: string;
  readonly rounds: readonly Round[];
}

interface Choice {
  readonly id: string;
  readonly text: string;
  readonly why: string;
}

interface Row extends Choice {
  readonly answer: string;
}

interface Base {
  readonly id: string;
  readonly prompt: string;
  readonly explanation: string;
}

interface Scene {
  readonly id: string;
  readonly says: string;
  readonly choices: readonly {
    readonly id: string;
    readonly text: string;
    readonly good: boolean;
    readonly then: string;
  }[];
}

/** What the items of quiz.yaml have, as far as a room needs it; the schemas of their types have checked it. */
export type RoomSource = Base &
  (
    | { readonly type: 'single-choice'; readonly options: readonly Choice[]; readonly answer: string }
    | { readonly type: 'multiple-choice'; readonly options: readonly Choice[]; readonly answers: readonly string[] }
    | {
        readonly type: 'true-false';
        readonly answer: boolean;
        readonly whyTrue: string;
        readonly whyFalse: string;
        readonly reasons?: readonly Choice[];
        readonly reason?: string;
      }
    | { readonly type: 'ordering'; readonly options: readonly Choice[] }
    | { readonly type: 'matching'; readonly options: readonly Omit<Choice, 'why'>[]; readonly rows: readonly Row[] }
    | { readonly type: 'sorting'; readonly groups: readonly Omit<Choice, 'why'>[]; readonly things: readonly Row[] }
    | {
        readonly type: 'spot-the-scam';
        readonly from: string;
        readonly parts: readonly (Choice & { readonly sign: boolean })[];
      }
    | { readonly type: 'self-check'; readonly steps: readonly Choice[] }
    | { readonly type: 'scenario'; readonly steps: readonly Scene[] }
    | {
        readonly type: 'gap-fill';
        readonly sentence: string;
        readonly gaps: readonly { readonly id: string; readonly accept: readonly string[] }[];
      }
    | { readonly type: 'short-text'; readonly accept: readonly string[] }
  );

/** What the item itself does not hold. */
export interface RoomWords {
  /** The words of true and false. */
  readonly truth: readonly [yes: string, no: string];
  /** The choices of the good way through a scenario. */
  readonly way: readonly string[];
}

/** A gap as it stands on the wall. */
const GAP = '………';

/** Makes the room's version of an item. */
export function roomItem(item: RoomSource, words: RoomWords): RoomItem {
  const { id, type, prompt, explanation } = item;
  return { id, type, prompt, explanation, rounds: roundsOf(item, words) };
}

function roundsOf(item: RoomSource, { truth, way }: RoomWords): readonly Round[] {
  switch (item.type) {
    case 'single-choice':
      return [round('one', item.options, (option) => option.id === item.answer)];
    case 'multiple-choice':
      return [round('many', item.options, (option) => item.answers.includes(option.id))];
    case 'spot-the-scam':
      return [{ ...round('many', item.parts, (part) => part.sign), about: item.from }];
    case 'self-check':
      return [round('done', item.steps, () => false)];
    case 'ordering':
      return nextSteps(item.options, item.id);
    case 'matching':
      return rows(item.rows, shuffled(item.options, item.id));
    case 'sorting':
      return rows(item.things, item.groups);
    case 'true-false': {
      const judged = [
        { id: 'true', text: truth[0], why: item.whyTrue },
        { id: 'false', text: truth[1], why: item.whyFalse },
      ];
      const judgement = round('one', judged, ({ id }) => id === String(item.answer));
      if (!item.reasons) return [judgement];
      return [judgement, round('one', item.reasons, ({ id }) => id === item.reason)];
    }
    case 'scenario':
      return scenes(item.steps, way);
    case 'gap-fill':
      return [
        talk(
          [filled(item, (forms) => forms[0] ?? '')],
          filled(item, () => GAP),
        ),
      ];
    case 'short-text':
      return [talk(item.accept.slice(0, 1))];
  }
}

function round<C extends Omit<Choice, 'id'>>(
  kind: Round['kind'],
  choices: readonly C[],
  isRight: (choice: C) => boolean,
): Round {
  const options = choices.map((choice, index) => ({
    letter: letterOf(index),
    text: choice.text,
    isRight: isRight(choice),
    why: choice.why,
  }));
  return { kind, options, answer: [] };
}

/** "Which comes next?", until only one step is left; the last round's answer is the whole order. */
function nextSteps(inOrder: readonly Choice[], seed: string): readonly Round[] {
  const mixed = shuffled(inOrder, seed);
  return inOrder.slice(0, -1).map((right, at) => {
    const whole = round('one', mixed, ({ id }) => id === right.id);
    const settled = inOrder.slice(0, at).map(({ text }) => text);
    const isLast = at === inOrder.length - 2;
    return {
      ...whole,
      settled,
      options: whole.options.filter(({ text }) => !settled.includes(text)),
      answer: isLast ? inOrder.map(({ text }) => text) : [],
    };
  });
}

/** One round a row; the reason belongs to the row, whatever was picked for it. */
function rows(all: readonly Row[], choices: readonly Omit<Choice, 'why'>[]): readonly Round[] {
  return all.map((row) => ({
    ...round(
      'one',
      choices.map((choice) => ({ ...choice, why: row.why })),
      ({ id }) => id === row.answer,
    ),
    about: row.text,
  }));
}

/** The scenes on the good way, each with all its choices: what the others lead to is told with the answer. */
function scenes(steps: readonly Scene[], way: readonly string[]): readonly Round[] {
  return way.flatMap((id) => {
    const scene = steps.find(({ choices }) => choices.some((choice) => choice.id === id));
    if (!scene) return [];
    const choices = scene.choices.map(({ text, then, good }) => ({ text, why: then, good }));
    return [{ ...round('one', choices, ({ good }) => good), about: scene.says }];
  });
}

function talk(answer: readonly string[], about?: string): Round {
  return { kind: 'talk', options: [], answer, ...(about !== undefined && { about }) };
}

function filled(
  item: {
    readonly sentence: string;
    readonly gaps: readonly { readonly id: string; readonly accept: readonly string[] }[];
  },
  fill: (forms: readonly string[]) => string,
): string {
  return item.sentence.replace(/\{([^{}]*)\}/g, (_, id: string) =>
    fill(item.gaps.find((gap) => gap.id === id)?.accept ?? []),
  );
}

/** A, B, C … */
function letterOf(index: number): string {
  return String.fromCharCode('A'.charCodeAt(0) + index);
}
