/** What the sound is doing, as the learner would say it; `stalled` = wanted, but nothing has come for a while. */
export type SoundState = 'loading' | 'ready' | 'playing' | 'paused' | 'stalled' | 'ended' | 'failed';

/** One file of a track: where it lies and its MIME type with codecs. */
export interface SoundSource {
  readonly src: string;
  readonly type: string;
}

/** A narration track as the page names it: `/am-thanh/<id>.<key>`, where the key changes whenever the sound does. */
export interface Track {
  readonly url: string;
  readonly id: string;
  readonly key: string;
  /** Length in ms as the page knows it before the timing file has come. */
  readonly length: number;
}

/** Reads a track from its address; an address without a key gets an empty one, so that no place is ever kept for it wrongly. */
export function parseTrack(url: string, seconds: number): Track {
  const name = url.slice(url.lastIndexOf('/') + 1);
  const dot = name.lastIndexOf('.');
  return {
    url,
    id: dot < 0 ? name : name.slice(0, dot),
    key: dot < 0 ? '' : name.slice(dot + 1),
    length: Number.isFinite(seconds) ? Math.max(0, seconds * 1000) : 0,
  };
}

/** Both files of a track. The names are a rule of the build, so the sound need not wait for the timing file. */
export function soundFiles(track: Track): readonly SoundSource[] {
  return [
    { src: `${track.url}.webm`, type: 'audio/webm; codecs="opus"' },
    { src: `${track.url}.mp3`, type: 'audio/mpeg' },
  ];
}

/** Bytes a second of the MP3 files, which have a constant rate. */
const MP3_RATE = 4000;

/** Size of a track's MP3 file in MB, one decimal, as it is written in Vietnamese ("1,2"); never nothing. */
export function mp3Size(seconds: number): string {
  return megabytes(seconds * MP3_RATE);
}

/** A number of bytes in MB, one decimal, as it is written in Vietnamese ("0,7"); never nothing. */
export function megabytes(bytes: number): string {
  return Math.max(0.1, bytes / 1e6).toLocaleString('vi', { maximumFractionDigits: 1 });
}

/**
 * Puts the files in the order to try them: the small WebM first where the browser is sure of it, MP3 first on iPhone
 * and iPad, which claim formats that then stay silent (pageflow #2238); what cannot be played at all is left out.
 */
export function orderFiles(
  files: readonly SoundSource[],
  browser: { readonly isApplePhone: boolean; readonly canPlay: (type: string) => string },
): readonly SoundSource[] {
  const rank = (file: SoundSource): number => {
    const mp3 = file.type === 'audio/mpeg';
    if (browser.isApplePhone) return mp3 ? 0 : 1;
    if (browser.canPlay(file.type) === 'probably' && !mp3) return 0;
    return mp3 ? 1 : 2;
  };
  return files.filter((file) => browser.canPlay(file.type) !== '').sort((a, b) => rank(a) - rank(b));
}
