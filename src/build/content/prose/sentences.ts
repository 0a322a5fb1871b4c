/** The greatest length of 95 % of sentences, in tiếng: what can be read aloud in one breath. */
export const COMFORTABLE = 20;

/** No sentence is longer, in tiếng. */
export const LONGEST = 28;

/** The share of sentences that may be longer than comfortable. */
export const MOST_LONG = 0.05;

const TIENG = /[\p{L}\p{N}]/u;

// A sentence ends at . ! ? … (and closing quotes) before a capital, a digit or an opening quote: "ngày 1.7" and "1.000" do not end one.
const END = /(?<=[.!?…]["”’»)]*)\s+(?=["“‘«(]*[\p{Lu}\p{N}])/u;

/** The number of tiếng: pieces between spaces that hold a letter or a digit. */
export function countTieng(text: string): number {
  return text.split(/\s+/).filter((piece) => TIENG.test(piece)).length;
}

/** The sentences of a text, in order, without those that hold no word. */
export function sentencesOf(text: string): string[] {
  return text
    .split(END)
    .map((sentence) => sentence.trim())
    .filter((sentence) => countTieng(sentence) > 0);
}
