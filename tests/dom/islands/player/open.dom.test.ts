import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import strings from '../../../../content/strings/vi/player.json' with { type: 'json' };
import { openPlayer } from '../../../../src/islands/player/open.tsx';
import { browserPorts, chosenVoice } from '../../../../src/state/player-ports.ts';
import { findVoice, rememberVoice, type DeviceVoice } from '../../../../src/state/device-voice.ts';
import { axeFaults } from '../../../support/axe.ts';
import { liveLog } from '../../../support/live-log.ts';
import { fakeWorld } from '../../../support/player.ts';

vi.mock('../../../../src/state/player-ports.ts', () => ({ browserPorts: vi.fn(), chosenVoice: vi.fn() }));
vi.mock('../../../../src/state/device-voice.ts', () => ({ findVoice: vi.fn(), rememberVoice: vi.fn() }));

const host = (track: string) => `
  <div class="player" data-player data-silent data-track="/am-thanh/${track}" data-seconds="21">
    <button type="button" data-player-open>Nghe bài này</button>
    <p role="status" data-loading="Đang tải tiếng…"></p>
  </div>`;

const HTML = `
<script type="application/json" id="words">${JSON.stringify(strings)}</script>
<main><article data-narration="cuoc-goi-lua.nong-dan">
  <h1 data-b="top.1">Cuộc gọi lừa</h1>${host('cuoc-goi-lua.nong-dan.abc123def456')}
  <section id="nghe"><h2 data-b="nghe.1">Cuộc gọi</h2><p data-b="nghe.2">Câu một. Câu hai.</p>
    <div data-narration="cuoc-goi-lua.cau" >${host('cuoc-goi-lua.cau.000111222333')}</div>
  </section>
</article></main>`;

let opened: ReturnType<typeof fakeWorld>[] = [];

// jsdom lays nothing out: every sentence is in sight.
Range.prototype.getBoundingClientRect = () => new DOMRect(0, 100, 300, 20);

beforeEach(() => {
  vi.resetAllMocks();
  opened = [];
  document.body.innerHTML = HTML;
  vi.mocked(browserPorts).mockImplementation(() => {
    const world = fakeWorld();
    opened.push(world);
    return world.ports;
  });
});

afterEach(() => {
  if (el('[data-player-toggle]')) button('Đóng phần nghe').click();
});

function el(selector: string): HTMLElement | null {
  return document.querySelector<HTMLElement>(selector);
}

function button(name: string): HTMLElement {
  const found = [...document.querySelectorAll('button')].find((one) => one.textContent === name);
  if (!found) throw new Error(`no button "${name}" on the page`);
  return found;
}

function open(index = 0) {
  const hosts = document.querySelectorAll<HTMLElement>('[data-player]');
  const hostEl = hosts[index];
  if (!hostEl) throw new Error('no such player');
  hostEl.querySelector<HTMLElement>('button')?.focus();
  void openPlayer(hostEl, document.createElement('audio'));
  return { hostEl, status: hostEl.querySelector('[role="status"]') };
}

/** Lets the fake timing file arrive. */
const arrive = () => vi.waitFor(() => button('Câu sau'));

describe('the opened player', () => {
  it('takes the place of the button, and its focus', () => {
    open();
    expect(el('[data-player-open]')?.hidden).toBe(true);
    expect(document.activeElement?.textContent).toBe('Tạm dừng');
  });

  it('leaves the focus alone when the learner has gone on', () => {
    const hostEl = el('[data-player]');
    const elsewhere = document.createElement('button');
    document.body.append(elsewhere);
    elsewhere.focus();
    if (hostEl) void openPlayer(hostEl, document.createElement('audio'));
    expect(document.activeElement).toBe(elsewhere);
  });

  it('has no fault that axe can see', async () => {
    open();
    await arrive();
    expect(await axeFaults(document.body)).toEqual([]);
  });

  it('says each state once, and nothing while time passes', async () => {
    const { hostEl, status } = open();
    const live = liveLog(hostEl);
    const world = opened[0];
    await arrive();
    world?.audio.tell('playing');
    for (let second = 1; second <= 5; second += 1) {
      world?.audio.goTo(second * 1000);
      world?.clock.pass(1000);
    }
    await Promise.resolve();
    expect(live.said).toEqual([]);
    world?.audio.tell('stalled');
    await Promise.resolve();
    world?.audio.tell('failed');
    await Promise.resolve();
    live.stop();
    expect(live.said).toEqual([
      'Mạng chậm, chờ tiếng một chút…',
      'Tiếng bị đứt giữa chừng. Chữ vẫn đọc được bình thường.',
    ]);
    expect(status?.textContent).toBe(live.said[1]);
  });

  it('says plainly that there is no sound, and tries again by the same button', () => {
    const { status } = open();
    opened[0]?.audio.tell('failed');
    expect(status?.textContent).toBe('Chưa có tiếng cho bài này. Chữ vẫn đọc được bình thường.');
    button('Thử lại').click();
    expect(status?.textContent).toBe('Đang tải tiếng…');
    expect(document.activeElement?.textContent).toBe('Tạm dừng');
  });

  it('marks the block being read where the browser cannot paint ranges', async () => {
    open();
    await arrive();
    opened[0]?.audio.goTo(6000);
    opened[0]?.audio.tell('playing');
    await vi.waitFor(() => expect(el('.is-reading')?.dataset.b).toBe('nghe.2'));
    opened[0]?.audio.tell('ended');
    await vi.waitFor(() => expect(el('.is-reading')).toBeNull());
  });

  it('adds nothing inside the text', async () => {
    const before = el('p[data-b]')?.innerHTML;
    open();
    await arrive();
    opened[0]?.audio.goTo(6000);
    opened[0]?.audio.tell('playing');
    await vi.waitFor(() => expect(el('.is-reading')).not.toBeNull());
    expect(el('p[data-b]')?.innerHTML).toBe(before);
  });

  it('closes when another one on the page opens', () => {
    open(0);
    open(1);
    expect(opened[0]?.audio.calls.at(-1)).toBe('unload');
    expect(document.querySelectorAll('[data-player-toggle]')).toHaveLength(1);
    expect(el('[data-player-open]')?.hidden).toBe(false);
  });

  it('gives the button back, with the focus, when it is closed', () => {
    open();
    button('Đóng phần nghe').focus();
    button('Đóng phần nghe').click();
    expect(el('[data-player-toggle]')).toBeNull();
    expect(document.activeElement).toBe(el('[data-player-open]'));
    expect(opened[0]?.audio.calls.at(-1)).toBe('unload');
  });

  it('notes the place when the page is left', () => {
    open();
    opened[0]?.audio.goTo(9000);
    dispatchEvent(new Event('pagehide'));
    expect(opened[0]?.store.read('course.player')).toContain('"at":9000');
  });
});

describe("the device's own voice", () => {
  const read = vi.fn<DeviceVoice['read']>();
  const voice: DeviceVoice = { name: 'Linh', tryOn: vi.fn(), read };

  it('is not looked for before the learner unfolds it', () => {
    open();
    expect(findVoice).not.toHaveBeenCalled();
  });

  it('reads on a later visit, from the words of the page', async () => {
    const world = fakeWorld();
    read.mockImplementation((track) => Promise.resolve({ track, ports: world.ports }));
    vi.mocked(chosenVoice).mockReturnValue('Linh');
    vi.mocked(findVoice).mockResolvedValue(voice);
    open();
    await vi.waitFor(() => expect(world.audio.calls).toContain('play'));
    expect(findVoice).toHaveBeenCalledWith('Linh');
    expect(read.mock.calls[0]?.[1]).toEqual([
      { b: 'top.1', text: 'Cuộc gọi lừa' },
      { b: 'nghe.1', text: 'Cuộc gọi' },
      { b: 'nghe.2', text: 'Câu một. Câu hai.' },
    ]);
  });

  it("gives way to the course's own when it is gone from the device", async () => {
    vi.mocked(chosenVoice).mockReturnValue('Linh');
    vi.mocked(findVoice).mockResolvedValue(undefined);
    open();
    await vi.waitFor(() => expect(opened[0]?.audio.calls).toContain('play'));
  });

  it('opens the player again when it is taken, with the old sound gone', async () => {
    vi.mocked(findVoice).mockResolvedValue({ ...voice, tryOn: (_, tell) => tell('ended') });
    open();
    const details = document.querySelector<HTMLDetailsElement>('.player__voice');
    if (details) details.open = true;
    (await vi.waitFor(() => button('Nghe thử'))).click();
    (await vi.waitFor(() => button('Nghe rõ, dùng giọng này'))).click();
    expect(rememberVoice).toHaveBeenCalledWith('Linh');
    await vi.waitFor(() => expect(opened).toHaveLength(2));
    expect(opened[0]?.audio.calls.at(-1)).toBe('unload');
    expect(document.querySelectorAll('[data-player-toggle]')).toHaveLength(1);
  });
});
