import type { Solve, Verdict } from '../contract.ts';
import { optionOf, remarkOn, verdictOf } from '../score-parts.ts';
import type { TrueFalse } from './schema.ts';

/** The learner's judgement, and the id of the reason where the item asks for one and it was given. */
export interface Judgement {
  readonly pick: 'true' | 'false';
  readonly reason?: string;
}

/** One point for the judgement and one for the reason; a right reason for a wrong judgement is worth nothing. */
export function score(item: TrueFalse, { pick, reason }: Judgement): Verdict {
  const isRight = pick === String(item.answer);
  const picked = reason === undefined || !item.reasons ? undefined : optionOf(item.reasons, reason);
  const asked = item.reasons ? 1 : 0;
  const feedback = [{ why: pick === 'true' ? item.whyTrue : item.whyFalse }];
  if (!isRight) return verdictOf(0, 1 + asked, feedback);
  if (!picked) return verdictOf(1, 1 + asked, feedback, asked);
  const isReason = picked.id === item.reason;
  return verdictOf(isReason ? 2 : 1, 2, [...feedback, remarkOn(picked, isReason)]);
}

/** "Đúng" or "Sai", the right reason, and what there is to say about each. */
export const solution: Solve<TrueFalse> = (item, words) => {
  const judgements = [
    { text: words('quiz.true-false.true.label'), why: item.whyTrue, isRight: item.answer },
    { text: words('quiz.true-false.false.label'), why: item.whyFalse, isRight: !item.answer },
  ];
  const reasons = (item.reasons ?? []).map((reason) => ({ ...reason, isRight: reason.id === item.reason }));
  const all = [...judgements, ...reasons];
  return {
    answer: all.filter(({ isRight }) => isRight).map(({ text }) => text),
    ordered: false,
    remarks: all.map((one) => remarkOn(one, one.isRight)),
  };
};

/** A stored answer is a judgement, with or without a reason. */
export function isAnswer(value: unknown): value is Judgement {
  if (typeof value !== 'object' || value === null) return false;
  const { pick, reason } = value as { readonly pick?: unknown; readonly reason?: unknown };
  return (pick === 'true' || pick === 'false') && (reason === undefined || typeof reason === 'string');
}

/** The stored judgement; a reason that is gone is left out. */
export function repairAnswer(item: TrueFalse, { pick, reason }: Judgement): Judgement | undefined {
  return reason !== undefined && item.reasons?.some(({ id }) => id === reason) ? { pick, reason } : { pick };
}
