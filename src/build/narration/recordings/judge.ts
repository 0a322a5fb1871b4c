import type { SaidPassage } from './said.ts';
import type { ScriptPassage } from './script-parts.ts';

/** A passage as it was found: `cost` and `tempo` are the means of its sentences. */
export interface FoundPassage {
  readonly passage: ScriptPassage;
  readonly from: number;
  readonly to: number;
  readonly cost: number;
  readonly tempo: number;
}

/** Another text costs 0.89 and more; the same one in eleven synthetic voices and rooms 0.2 to 0.83. */
const TOO_UNLIKE = 0.88;
/** Words shorter than this (s) are too few to be compared: where they stand, and how long they take, must do. */
const TOO_SHORT = 1.3;
/** A passage read so much faster or slower than the rest was not read, or read twice. */
const TEMPO = 1.8;
/** When more of a recording than this is refused, it is the recording of another text. */
const MOST = 0.5;

/** Decides for each passage of one recording whether it may be heard: never other words than those on the screen. */
export function judge(found: readonly FoundPassage[]): SaidPassage[] {
  const usual = median(found.map(({ tempo }) => tempo));
  const judged = found.map(({ passage, from, to, cost, tempo }): SaidPassage => {
    const kept = { text: passage.text, from: rounded(from), to: rounded(to), cost: rounded(cost) };
    const refused = reasonAgainst(to - from < TOO_SHORT ? 0 : cost, tempo / usual);
    return refused === undefined ? kept : { ...kept, refused };
  });
  const isOther = judged.filter(({ refused }) => refused !== undefined).length > judged.length * MOST;
  if (!isOther) return judged;
  return judged.map((passage) => ({ ...passage, refused: 'cả bản thu không giống bài này' }));
}

function reasonAgainst(cost: number, tempo: number): string | undefined {
  if (tempo < 1 / TEMPO) return 'đọc thiếu, hoặc nhanh hơn hẳn các đoạn khác';
  if (tempo > TEMPO) return 'đọc thừa, hoặc chậm hơn hẳn các đoạn khác';
  return cost > TOO_UNLIKE ? 'tiếng đọc không giống lời này' : undefined;
}

/** What to say about a recording: how much of it is used, and each refused passage with its place and what to do. */
export function judgement(lesson: string, file: string, found: readonly FoundPassage[], said: readonly SaidPassage[]) {
  const refused = said.flatMap(({ text, from, refused: reason }, index) =>
    reason === undefined
      ? []
      : [`  đoạn ${found[index]?.passage.number ?? 0} (giây ${Math.round(from)}): ${reason}.\n    "${text}"`],
  );
  const used = `Bài ${lesson}, bản thu ${file}: dùng ${said.length - refused.length} trên ${said.length} đoạn.`;
  if (refused.length === 0) return [used];
  const advice =
    'Các đoạn trên dùng giọng máy. Hãy thu lại; nếu nghe lại thấy đúng lời, bỏ "refused" của đoạn ấy trong tệp .said.json.';
  return [used, ...refused, advice];
}

function rounded(value: number): number {
  return Math.round(value * 1000) / 1000;
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 1;
}
