import { beforeEach, describe, expect, it } from 'vitest';
import { addReasonsPlayer } from '../../../../src/islands/quiz/reasons-player.ts';
import { pageWords } from '../../../support/quiz.tsx';

const host = () => document.querySelector<HTMLElement>('quiz-item') ?? document.body;

const page = (player: string) => `<quiz-item>${player}<div data-view><h3 id="ai-goi--prompt">Ai gọi?</h3></div>
  <details></details></quiz-item>`;

beforeEach(() => {
  document.body.innerHTML =
    page(`<div class="player player--part" data-player="item" data-open data-track="/am-thanh/a.1"
    data-seconds="60" data-silent="true"><button type="button" data-player-open>Nghe câu này</button>
    <div>Đang mở</div><p class="player__status" role="status" data-loading="Đang tải tiếng…"></p></div>`);
});

describe('the player of the reasons', () => {
  it('has the track of its item and stands right after the item, closed though the other is open', () => {
    addReasonsPlayer(host(), pageWords);
    const player = document.querySelector<HTMLElement>('[data-view] + [data-player="reasons"]');
    expect(Object.fromEntries(Object.entries(player?.dataset ?? {}))).toEqual({
      player: 'reasons',
      track: '/am-thanh/a.1',
      seconds: '60',
      silent: 'true',
    });
    expect(player?.className).toBe('player player--part');
    expect(player?.querySelector('[role="status"]')?.getAttribute('data-loading')).toBe('Đang tải tiếng…');
  });

  it('says by its description which question it is about', () => {
    addReasonsPlayer(host(), pageWords);
    const button = document.querySelector('[data-player="reasons"] [data-player-open]');
    expect(button?.textContent).toBe('Nghe giải thích');
    expect(button?.getAttribute('aria-describedby')).toBe('ai-goi--prompt');
  });

  it('is not made where the item has no track', () => {
    document.body.innerHTML = page('');
    addReasonsPlayer(host(), pageWords);
    expect(document.querySelector('[data-player]')).toBeNull();
  });
});
