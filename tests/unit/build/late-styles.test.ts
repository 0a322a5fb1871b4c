import { describe, expect, it } from 'vitest';
import { moveItemStyles } from '../../../src/build/late-styles.ts';

const link = '<link rel="stylesheet" href="/khoa/tep/muc.ab12.css">';
const page = (kind: string, main: string) =>
  `<head>${link}<link rel="icon" href="/icon.svg"></head><body data-page="${kind}">${main}</body>`;

describe('the styles of items', () => {
  it('stand in a lesson before the first item or practice phone', () => {
    for (const first of ['<quiz-item id="a">', '<practice-phone data-task="b">']) {
      const html = moveItemStyles(page('lesson', `<p>Đọc</p>${first}<quiz-item id="c">`));
      expect(html).toContain(`<p>Đọc</p>${link}${first}`);
      expect(html.split(link)).toHaveLength(2);
    }
  });

  it('stay in the head of any other page, and of a lesson without items', () => {
    for (const html of [page('test', '<quiz-item id="a">'), page('lesson', '<p>Đọc</p>'), '<p>Trang</p>'])
      expect(moveItemStyles(html)).toBe(html);
  });
});
