/**
 * Two voices at once are none. A page cannot see a screen reader, only what its user does: the focus moves, a key is pressed,
 * the screen is touched somewhere else. Then the sound of the page stops and waits to be asked for again.
 */
import { settings } from '../../state/settings.ts';

/** True when the learner has said so; nothing is ever guessed. */
export function usesReader(): boolean {
  return settings.$settings.get().reader === 'yes';
}

/** Keys that are only held, or that silence a screen reader: they say nothing of where the learner is, but they ask for quiet. */
const QUIET = /^(Control|Shift|Alt|Meta|CapsLock|Insert)$/;

/** Calls `pause` for whatever the learner does outside of `own`; gives back what ends that. */
export function yieldToReader(own: Element, pause: () => void): () => void {
  const stop = new AbortController();
  const onDone = ({ target }: Event): void => {
    if (!(target instanceof Node && own.contains(target))) pause();
  };
  for (const type of ['focusin', 'keydown', 'pointerdown', 'touchstart'])
    document.addEventListener(type, onDone, { capture: true, passive: true, signal: stop.signal });
  document.addEventListener('keydown', ({ key }) => QUIET.test(key) && pause(), { capture: true, signal: stop.signal });
  return () => stop.abort();
}
