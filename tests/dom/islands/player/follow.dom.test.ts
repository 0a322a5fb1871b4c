import { afterEach, describe, expect, it, vi } from 'vitest';
import { createFollower } from '../../../../src/islands/player/follow.ts';
import type { PageText } from '../../../../src/islands/player/page-text.ts';

const sentence = { b: 'x' } as Parameters<ReturnType<typeof createFollower>['follow']>[0];

afterEach(() => {
  vi.restoreAllMocks();
});

function read({ isShown, after }: { isShown: boolean; after: number }) {
  document.body.innerHTML = '<main><div id="player"></div><p>Câu đang đọc.</p></main>';
  const block = document.querySelector('p') as HTMLElement;
  const host = document.querySelector('#player') as HTMLElement;
  block.getClientRects = () => (isShown ? [{}] : []) as unknown as DOMRectList;
  const heard = vi.fn();
  document.body.addEventListener('reading', heard);
  const text = { block: () => block, rangeOf: () => undefined } as unknown as PageText;
  const follower = createFollower(text, host);
  const moved = new Event('wheel');
  dispatchEvent(moved);
  follower.follow(sentence, moved.timeStamp + after);
  follower.stop();
  document.body.removeEventListener('reading', heard);
  return heard.mock.calls.length;
}

describe('what is read aloud and cannot be seen', () => {
  it('says so, that whoever hid it may show it', () => {
    expect(read({ isShown: false, after: 20_000 })).toBe(1);
  });

  it('says nothing while it can be seen, or soon after the learner moved the page', () => {
    expect(read({ isShown: true, after: 20_000 })).toBe(0);
    expect(read({ isShown: false, after: 10 })).toBe(0);
  });
});
