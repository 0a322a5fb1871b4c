import { describe, expect, it } from 'vitest';
import { fillListenLabels } from '../../../src/build/listen-label.ts';

const player = (seconds: number, bytes: number) =>
  `<div data-player data-seconds="${seconds}" data-bytes="${bytes}"><button>Nghe (%minutes% phút, %size% MB)</button></div>`;

describe('the listen button', () => {
  it('says minutes and megabytes the Vietnamese way', () => {
    expect(fillListenLabels(player(350, 740_000))).toContain('Nghe (6 phút, 0,7 MB)');
  });

  it('never promises nothing: a short track is one minute and 0,1 MB', () => {
    expect(fillListenLabels(player(12, 20_000))).toContain('Nghe (1 phút, 0,1 MB)');
  });

  it('fills each player of a page with its own figures', () => {
    const html = fillListenLabels(player(60, 200_000) + player(300, 600_000));
    expect(html).toContain('1 phút, 0,2 MB');
    expect(html).toContain('5 phút, 0,6 MB');
  });

  it('says the size of the file to keep', () => {
    const html = '<div data-seconds="350" data-bytes="740000"><a>Tải tiếng (MP3, %mp3% MB)</a></div>';
    expect(fillListenLabels(html)).toContain('Tải tiếng (MP3, 1,4 MB)');
  });

  it('leaves out the minutes where only the size is said', () => {
    const html = '<div data-seconds="35" data-bytes="74000"><button>Nghe (%size% MB)</button></div>';
    expect(fillListenLabels(html + player(300, 600_000))).toContain('Nghe (0,1 MB)');
  });
});
