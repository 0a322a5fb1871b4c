/** How far the making of sound has come. `left` is a guess in seconds, nothing while there is no ground for one. */
export interface Progress {
  readonly done: number;
  readonly total: number;
  readonly tracksReady: number;
  readonly tracks: number;
  readonly left: number | undefined;
}

const BAR = 24;
const LINE_EVERY = 10;

/** Shows progress: on a terminal one line that is written again and again, elsewhere a line every ten per cent. */
export function showProgress(
  log: (line: string) => void,
  stream: Pick<NodeJS.WriteStream, 'isTTY' | 'write'>,
): (progress: Progress) => void {
  let shown = -1;
  return (progress) => {
    const isReady = progress.tracksReady === progress.tracks;
    const share = progress.total === 0 ? progress.tracksReady / progress.tracks : progress.done / progress.total;
    const percent = isReady ? 100 : Math.min(99, Math.floor(share * 100));
    const step = stream.isTTY ? percent : Math.floor(percent / LINE_EVERY) * LINE_EVERY;
    if (step === shown) return;
    shown = step;
    const line = `Narration ${percent} %, ${progress.tracksReady} of ${progress.tracks} tracks${timeLeft(progress.left)}`;
    if (!stream.isTTY) {
      log(line);
      return;
    }
    const filled = Math.round(share * BAR);
    stream.write(`\r\u001b[K${'█'.repeat(filled)}${'░'.repeat(BAR - filled)} ${line}${percent === 100 ? '\n' : ''}`);
  };
}

function timeLeft(seconds: number | undefined): string {
  if (seconds === undefined || seconds < 1) return '';
  return seconds < 90 ? `, about ${Math.ceil(seconds)} s left` : `, about ${Math.ceil(seconds / 60)} min left`;
}
