/** The parts of the package that we use; it ships no types. */
declare module '@echogarden/espeak-ng-emscripten' {
  export interface EspeakEvent {
    readonly type: string;
    /** Character in the text, counted from 1. */
    readonly text_position: number;
    /** ms in the sound. */
    readonly audio_position: number;
  }
  export interface EspeakModule {
    readonly HEAPU8: Uint8Array<ArrayBuffer>;
    readonly eSpeakNGWorker: new () => {
      readonly samplerate: number;
      set_voice(name: string): void;
      set_rate(rate: number): void;
      set_pitch(pitch: number): void;
      set_range(range: number): void;
      synthesize(text: string, onChunk: (samples: Int16Array, events: readonly EspeakEvent[]) => boolean): void;
    };
  }
  export default function loadEspeak(options: { getPreloadedPackage: () => ArrayBuffer }): Promise<EspeakModule>;
}
