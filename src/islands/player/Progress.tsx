/** Where the sound is: numbers for the eye, words for the ear, and a native range to go elsewhere. */
import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import { clockTime } from '../../core/player/time.ts';
import type { Words } from '../../i18n/words.ts';
import { sayTime } from './say.ts';

interface Props {
  /** Both in seconds. */
  readonly at: number;
  readonly length: number;
  /** In ms. */
  onSeek(ms: number): void;
  readonly words: Words;
}

/** The time line of a track. */
export function Progress({ at, length, onSeek, words }: Props): VNode {
  // While the range has the focus its value stands still: a screen reader would read each new second aloud.
  const [held, setHeld] = useState<number>();
  const shown = held ?? at;
  const seek = (to: number): void => {
    setHeld(to);
    onSeek(to * 1000);
  };
  return (
    <div class="player__progress">
      <label for="player-progress">{words('player.progress.label')}</label>
      <p class="player__time">
        <span aria-hidden="true">
          {clockTime(at)} / {clockTime(length)}
        </span>
        <span class="player__spoken">
          {words('player.time.spoken', { at: sayTime(words, at), left: sayTime(words, length - at) })}
        </span>
      </p>
      <input
        id="player-progress"
        type="range"
        min={0}
        max={length}
        step={5}
        value={shown}
        aria-valuetext={words('player.progress.spoken', { at: sayTime(words, shown), length: sayTime(words, length) })}
        onFocus={() => setHeld(at)}
        onBlur={() => setHeld(undefined)}
        onKeyDown={(event) => {
          // An arrow key counts from where the sound is now.
          event.currentTarget.value = String(at);
        }}
        onInput={(event) => setHeld(Number(event.currentTarget.value))}
        onChange={(event) => seek(Number(event.currentTarget.value))}
      />
    </div>
  );
}
