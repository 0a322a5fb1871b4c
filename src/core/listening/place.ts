/** Where the learner is in a lesson, and how that is said. */
import { counted, type PhraseId } from './phrases.ts';
import type { ItemScene, Line, Question, Script } from './script.ts';

/** Where the learner is. */
export interface Listening {
  readonly scene: number;
  readonly phase: 'telling' | 'asking' | 'waiting' | 'confirming' | 'checking' | 'judged' | 'over';
  /** Index of the question inside the item. */
  readonly question: number;
  /** The numbers picked for each question so far. */
  readonly picks: readonly (readonly number[])[];
  /** The option a headset has stepped to; 0 is "xong". */
  readonly candidate: number | undefined;
  /** Judged as right, or thought over: the lesson goes on by itself. */
  readonly goesOn: boolean;
  /** How the answer was; undefined while there is none, and where nothing is marked. */
  readonly status: 'right' | 'partly' | 'wrong' | undefined;
}

/** Before anything was said. */
export const start: Listening = {
  scene: 0,
  phase: 'telling',
  question: 0,
  picks: [],
  candidate: undefined,
  goesOn: false,
  status: undefined,
};

/** The item the learner is at; undefined in text and at the end. */
export function itemAt(script: Script, state: Listening): ItemScene | undefined {
  const scene = state.phase === 'over' ? undefined : script.scenes[state.scene];
  return scene?.kind === 'item' ? scene : undefined;
}

/** The question that waits for an answer. */
export function questionAt(script: Script, state: Listening): Question | undefined {
  const isOpen = ['asking', 'waiting', 'confirming'].includes(state.phase);
  return isOpen ? itemAt(script, state)?.questions[state.question] : undefined;
}

/** The lesson, the section and the item, as they are said. */
export function whereLines(script: Script, state: Listening): readonly Line[] {
  const scene = script.scenes[state.scene];
  const item = itemAt(script, state);
  return [
    'where',
    script.title,
    ...(scene?.heading ? (['where-section', scene.heading] as const) : []),
    ...(item ? [counted('item', item.number)] : []),
  ];
}

/** What can be pressed here. */
export function helpPhrase(script: Script, state: Listening): PhraseId {
  if (state.phase === 'over') return 'help-over';
  if (state.phase === 'judged') return 'help-judged';
  const question = questionAt(script, state);
  return question ? `help-${question.kind}` : 'help-text';
}
