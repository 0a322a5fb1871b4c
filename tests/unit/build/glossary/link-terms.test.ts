import { describe, expect, it } from 'vitest';
import { makeTermLinker } from '../../../../src/build/glossary/link-terms.ts';

const link = makeTermLinker(
  [
    { id: 'mat-khau', forms: ['mật khẩu'] },
    { id: 'tep', forms: ['tệp'] },
  ],
  '/hoc/tu-dien/',
);
const lesson = (inside: string) =>
  `<html lang="vi"><body><p>Tệp</p><article data-narration="a">${inside}</article></body></html>`;

describe('linking the words of the glossary', () => {
  it('makes the first use in a lesson a link, and leaves every other byte alone', () => {
    expect(link(lesson('<p>Đổi <b>mật khẩu</b> &amp; mật khẩu.</p><p>Một tệp.</p>'))).toBe(
      lesson(
        '<p>Đổi <b><a href="/hoc/tu-dien/#mat-khau">mật khẩu</a></b> &amp; mật khẩu.</p>' +
          '<p>Một <a href="/hoc/tu-dien/#tep">tệp</a>.</p>',
      ),
    );
  });

  it.each([
    '<h2>Mật khẩu</h2>',
    '<a href="/x/">mật khẩu</a>',
    '<quiz-item><p>mật khẩu</p></quiz-item>',
    '<p data-silent>mật khẩu</p>',
    '<span lang="en">mật khẩu</span>',
    '<svg aria-label="mật khẩu"><text>mật khẩu</text></svg>',
    '<script type="application/json">"mật khẩu"</script>',
  ])('leaves %s alone', (part) => {
    expect(link(lesson(part))).toBe(lesson(part));
  });

  it('looks only at what is narrated', () => {
    expect(link('<p>mật khẩu</p>')).toBe('<p>mật khẩu</p>');
  });
});
