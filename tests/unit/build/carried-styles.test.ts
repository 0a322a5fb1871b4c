import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { carryStyles } from '../../../src/build/carried-styles.ts';

const sheets: Record<string, string> = { '/so/tep/Page.ab.css': 'p{color:red}\n', '/so/tep/muc.cd.css': 'b{margin:0}' };
const contentOf = (address: string) => sheets[address] ?? '';
const link = (name: string) => `<link rel="stylesheet" href="/so/tep/${name}.css">`;
const policy = (...texts: string[]) => {
  const hashes = texts.map((text) => ` 'sha256-${createHash('sha256').update(text).digest('base64')}'`).join('');
  return `<meta http-equiv="content-security-policy" content="default-src 'self'; style-src 'self'${hashes};">`;
};
const page = (kind: string, head: string, main: string) =>
  `<head>${head}</head><body data-page="${kind}" data-base="/so/">${main}</body>`;

describe('the styles of a page', () => {
  it('stand in the head of a lesson, and its policy allows them', () => {
    const html = page('lesson', policy() + link('Page.ab'), `<p>Đọc</p>${link('muc.cd')}<quiz-item>`);
    expect(carryStyles(html, contentOf)).toBe(
      page('lesson', `${policy('p{color:red}')}<style>p{color:red}</style>`, `<p>Đọc</p>${link('muc.cd')}<quiz-item>`),
    );
  });

  it('stand in the page for no network, sheet by sheet', () => {
    const html = page('offline', policy() + link('muc.cd') + link('Page.ab'), '');
    expect(carryStyles(html, contentOf)).toBe(
      page(
        'offline',
        `${policy('p{color:red}', 'b{margin:0}')}<style>b{margin:0}</style><style>p{color:red}</style>`,
        '',
      ),
    );
  });

  it('stay in their file for any other page, which others of its visit share', () => {
    const html = page('home', policy() + link('Page.ab'), '');
    expect(carryStyles(html, contentOf)).toBe(html);
  });
});
