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
 * How the built-in voice is set. All of it goes into the key of every sound made with it.
 * `gain` (dB) brings the voice to -19 LUFS.
 */
export interface BuiltInVoice {
  readonly engine: string;
  readonly name: string;
  readonly rate: number;
  readonly pitch: number;
  readonly range: number;
  readonly gain: number;
}

/** A program that takes a sentence as text and gives it as WAV. `engine` is its name; that and the command are its key. */
export interface CommandVoice {
  readonly engine: string;
  readonly command: readonly string[];
}

/** Either kind of voice. */
export type Voice = BuiltInVoice | CommandVoice;

/** A voice's name for people. */
export function voiceLabel(voice: Voice): string {
  return 'command' in voice ? voice.engine : `${voice.engine}/${voice.name}`;
}
