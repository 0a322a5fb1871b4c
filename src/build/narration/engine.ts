/** The port behind which voices live. */

/** One sentence as sound. `marks` are the word starts the voice reported: character in the text, second in the sound. */
export interface SaidSentence {
  readonly pcm: Float32Array;
  readonly sampleRate: number;
  readonly marks: readonly { readonly at: number; readonly second: number }[];
}

/** A voice. The same text must always give the same samples, whatever was said before. */
export interface Engine {
  say(text: string): Promise<SaidSentence>;
}

/**
 * How a voice is set. All of it goes into the key of every sound made with it.
 * `gain` (dB) brings the voice to -19 LUFS.
 */
export interface Voice {
  readonly engine: string;
  readonly name: string;
  readonly rate: number;
  readonly pitch: number;
  readonly range: number;
  readonly gain: number;
}
