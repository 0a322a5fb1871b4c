/**
 * The listening mode as a pure step from state to state: what was pressed or said goes in, what is to be said comes out.
 * Life of a scene: text is `telling`, then the next scene. An item is `asking`, `waiting` (nothing runs out), perhaps `confirming` (an answer that was
 * spoken is read back before it counts), `checking`, `judged`; after a right answer it goes on by itself. At the end `over`.
 * Numbers count from 1, as they are pressed.
 */
import { counted } from './phrases.ts';
import { helpPhrase, itemAt, questionAt, start, whereLines, type Listening } from './place.ts';
import type { Line, Question, Scene, Script } from './script.ts';

/** What can happen; `isEarly` = the scene had hardly begun, `isSpoken` = it came by voice and may have been misheard. */
export type ListeningEvent =
  | { readonly type: 'begin' | 'heard' | 'next' | 'help' | 'where' | 'solution' | 'scan' | 'yes' | 'no' }
  | { readonly type: 'done'; readonly isSpoken?: boolean }
  | { readonly type: 'again'; readonly isEarly?: boolean }
  | { readonly type: 'number'; readonly n: number; readonly isSpoken?: boolean }
  | { readonly type: 'verdict'; readonly status: 'right' | 'partly' | 'wrong'; readonly lines: readonly Line[] };

/** The state after an event, and what the world must do: say lines, say some in between, mark an answer, leave the lesson. */
export interface Turn {
  readonly state: Listening;
  readonly say?: readonly Line[];
  /** Said in between; what was being said goes on afterwards. */
  readonly aside?: readonly Line[];
  readonly check?: readonly (readonly number[])[];
  readonly leave?: 'finished' | 'next';
}

/** The next state; an event that means nothing here changes nothing. */
export function listen(script: Script, state: Listening, event: ListeningEvent): Turn {
  switch (event.type) {
    case 'begin':
      return enter(script, 0, ['begin', script.title]);
    case 'heard':
      return heard(script, state);
    case 'help':
      return { state, aside: [...whereLines(script, state), helpPhrase(script, state)] };
    case 'where':
      return { state, aside: whereLines(script, state) };
    case 'solution':
      return itemAt(script, state) ? tellSolution(script, state, false) : { state };
    case 'yes':
    case 'no':
      return agree(script, state, event.type === 'yes');
    case 'next':
      return next(script, state);
    case 'again':
      return again(script, state, event.isEarly === true);
    case 'number':
      return number(script, state, event.n, event.isSpoken === true);
    case 'done':
      return done(script, state, event.isSpoken === true);
    case 'scan':
      return scan(script, state);
    case 'verdict':
      return judge(state, event.status, event.lines);
  }
}

function enter(script: Script, at: number, before: readonly Line[] = []): Turn {
  const scene = script.scenes[at];
  if (!scene)
    return { state: { ...start, scene: at, phase: 'over' }, say: [...before, script.isLast ? 'over-last' : 'over'] };
  const state: Listening = { ...start, scene: at, phase: scene.kind === 'item' ? 'asking' : 'telling' };
  return { state, say: [...before, ...openingOf(scene)] };
}

function openingOf(scene: Scene): readonly Line[] {
  if (scene.kind === 'text') return scene.lines;
  return [counted('item', scene.number), ...scene.intro, ...askLines(scene.questions[0], 1)];
}

/** A question and how to answer it; `step` counts what is still to be put in order. */
function askLines(question: Question | undefined, step: number): readonly Line[] {
  if (!question) return [];
  return [...question.ask, question.kind === 'order' ? counted('step', step) : (`ask-${question.kind}` as const)];
}

function heard(script: Script, state: Listening): Turn {
  if (state.phase === 'telling') return enter(script, state.scene + 1);
  if (state.phase === 'judged' && state.goesOn) return enter(script, state.scene + 1);
  return { state: state.phase === 'asking' ? { ...state, phase: 'waiting' } : state };
}

function next(script: Script, state: Listening): Turn {
  const question = questionAt(script, state);
  if (question?.kind === 'self') return tellSolution(script, state, true);
  if (state.phase === 'over') return script.isLast ? { state, say: ['over-last'] } : { state, leave: 'next' };
  return enter(script, state.scene + 1);
}

function again(script: Script, state: Listening, isEarly: boolean): Turn {
  if (state.phase === 'over') return enter(script, 0);
  return enter(script, isEarly ? Math.max(0, state.scene - 1) : state.scene);
}

function number(script: Script, state: Listening, n: number, isSpoken: boolean): Turn {
  if (state.phase === 'over') return n === 1 ? { state, leave: 'finished' } : { state, say: ['no-number'] };
  const question = questionAt(script, state);
  if (!question) return { state };
  if (question.kind === 'self') return { state, say: ['ask-self'] };
  const option = question.options[n - 1];
  if (!option) return { state: waiting(state), say: ['no-number', ...askLines({ ...question, ask: [] }, step(state))] };
  return pick(script, state, question, n, isSpoken);
}

function pick(script: Script, state: Listening, question: Question, n: number, isSpoken: boolean): Turn {
  // Another number instead of "yes" takes the place of the one that was read back.
  const isNew = state.phase === 'confirming' && question.kind === 'order';
  const before = isNew ? [] : (state.picks[state.question] ?? []);
  const said: Line[] = [counted('chosen', n)];
  const option = question.options[n - 1];
  if (question.kind === 'many') {
    const isPicked = before.includes(n);
    const picks = withPicks(state, isPicked ? before.filter((one) => one !== n) : [...before, n].sort((a, b) => a - b));
    return { state: waiting({ ...state, picks }), say: isPicked ? [counted('dropped', n)] : said };
  }
  if (option) said.push(option);
  if (question.kind === 'one') return settle(script, { ...state, picks: withPicks(state, [n]) }, said, isSpoken);
  if (before.includes(n)) return { state: waiting(state), say: ['no-number', counted('step', before.length + 1)] };
  const order = [...before, n];
  const left = question.options.map((_, index) => index + 1).filter((one) => !order.includes(one));
  // With one left there is nothing to choose.
  if (left.length <= 1)
    return settle(script, { ...state, picks: withPicks(state, [...order, ...left]) }, said, isSpoken);
  return {
    state: waiting({ ...state, picks: withPicks(state, order) }),
    say: [...said, counted('step', order.length + 1)],
  };
}

/** A question has its answer: the next one, or the item is marked. */
function settle(script: Script, state: Listening, said: readonly Line[], isSpoken: boolean): Turn {
  const following = itemAt(script, state)?.questions[state.question + 1];
  if (following) {
    const asking: Listening = { ...waiting(state), phase: 'asking', question: state.question + 1 };
    return { state: asking, say: [...said, ...askLines(following, 1)] };
  }
  if (isSpoken) return { state: { ...waiting(state), phase: 'confirming' }, say: [...said, 'confirm'] };
  return { state: { ...state, phase: 'checking', candidate: undefined }, check: state.picks };
}

/** What was read back is right, or it is asked again from the start of its question. */
function agree(script: Script, state: Listening, isYes: boolean): Turn {
  const question = questionAt(script, state);
  if (state.phase !== 'confirming' || !question) return { state };
  if (isYes) return settle(script, state, [], false);
  return { state: waiting({ ...state, picks: withPicks(state, []) }), say: askLines({ ...question, ask: [] }, 1) };
}

function done(script: Script, state: Listening, isSpoken: boolean): Turn {
  if (state.phase === 'confirming') return agree(script, state, true);
  if (state.phase === 'judged') return tellSolution(script, state, false);
  const question = questionAt(script, state);
  if (question?.kind === 'self') return tellSolution(script, state, true);
  if (question?.kind !== 'many') return { state };
  const picks = state.picks[state.question] ?? [];
  if (picks.length === 0) return { state: waiting(state), say: ['pick-first'] };
  const said = picks.map((n) => counted('chosen', n));
  return settle(script, state, said, isSpoken);
}

/** A headset has no numbers: its "next" steps through the options, its "play" takes the one just heard. */
function scan(script: Script, state: Listening): Turn {
  const question = questionAt(script, state);
  if (!question || question.kind === 'self') return next(script, state);
  const count = question.options.length;
  const hasDone = question.kind === 'many' && (state.picks[state.question] ?? []).length > 0;
  const at = (state.candidate ?? 0) + 1;
  const candidate = at <= count ? at : hasDone && state.candidate === count ? 0 : 1;
  const option = question.options[candidate - 1];
  return {
    state: { ...waiting(state), candidate },
    say: option ? [counted('number', candidate), option] : ['ask-many'],
  };
}

function judge(state: Listening, status: 'right' | 'partly' | 'wrong', lines: readonly Line[]): Turn {
  const isRight = status === 'right';
  const say: Line[] = [status, ...lines, ...(isRight ? [] : (['after-wrong'] as const))];
  return { state: { ...state, phase: 'judged', goesOn: isRight, status }, say };
}

function tellSolution(script: Script, state: Listening, goesOn: boolean): Turn {
  const say = itemAt(script, state)?.solution ?? [];
  return {
    state: { ...waiting(state), phase: 'judged', goesOn },
    say: goesOn ? say : [...say, 'after-wrong'],
  };
}

function waiting(state: Listening): Listening {
  return { ...state, phase: 'waiting', candidate: undefined };
}

function step(state: Listening): number {
  return (state.picks[state.question] ?? []).length + 1;
}

function withPicks(state: Listening, picks: readonly number[]): readonly (readonly number[])[] {
  return [...state.picks.slice(0, state.question), picks];
}
