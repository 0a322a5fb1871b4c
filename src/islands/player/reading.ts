import { sentenceAt, wordAt, type Span } from '../../core/player/timeline.ts';
import type { Player } from '../../state/player.ts';
import type { Follower } from './follow.ts';
import type { Painter } from './highlight.ts';

/**
 * Keeps the light on the sentence being read, frame by frame while it sounds (the browser gives no frames to a
 * hidden page), and once after each jump. Gives back what stops it and puts the light out.
 */
export function startReading(player: Player, painter: Painter, follower: Follower): () => void {
  let sentence: Span | undefined;
  let word: Span | undefined;
  let frame = 0;
  const paint = (now: number): void => {
    const { timeline } = player;
    const { sound } = player.$state.get();
    if (sound === 'playing') frame = requestAnimationFrame(paint);
    if (!timeline) return;
    player.skipUnheard();
    const at = sound === 'ended' ? -1 : player.position();
    const nowSentence = sentenceAt(timeline, at);
    const nowWord = wordAt(timeline, at);
    if (nowSentence !== sentence) {
      painter.showSentence(nowSentence);
      if (nowSentence) follower.follow(nowSentence, now);
    }
    if (nowWord !== word) painter.showWord(nowWord);
    [sentence, word] = [nowSentence, nowWord];
  };
  const leave = player.$state.subscribe(() => {
    cancelAnimationFrame(frame);
    frame = requestAnimationFrame(paint);
  });
  return () => {
    leave();
    cancelAnimationFrame(frame);
    painter.showSentence(undefined);
    painter.showWord(undefined);
  };
}
