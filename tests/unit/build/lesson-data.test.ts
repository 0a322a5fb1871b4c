import { describe, expect, it } from 'vitest';
import { dataFileOf, takeData } from '../../../src/build/lesson-data.ts';

const script = (kind: string, id: string) =>
  `<script type="application/json" data-${kind}-data>{"id":"${id}","text":"a \\u003c b"}</script>`;
const page = (parts: string, kind = 'lesson') => `<body data-page="${kind}" data-base="/"><p>Chữ</p>${parts}</body>`;

describe('the data of a lesson', () => {
  const { html, file } = takeData(page(script('item', 'cau-mot') + script('task', 'goi')));

  it('leaves the page for a file that the page names', () => {
    expect(html).toBe(
      `<body data-page="lesson" data-items="${file?.name.slice(0, 12)}" data-base="/"><p>Chữ</p></body>`,
    );
    expect(dataFileOf(html)).toBe(`tep/bai/${file?.name}`);
  });

  it('is found there by the ids of items and tasks', () => {
    const text = 'a < b';
    expect(JSON.parse(file?.content ?? '')).toEqual({ 'cau-mot': { id: 'cau-mot', text }, goi: { id: 'goi', text } });
  });

  it('has a name by what is in it', () => {
    expect(takeData(page(script('item', 'cau-mot') + script('task', 'goi'))).file).toEqual(file);
    expect(takeData(page(script('item', 'cau-hai'))).file?.name).not.toBe(file?.name);
  });

  it('stays in a page that is no lesson, and is nothing in one without items', () => {
    const other = page(script('item', 'cau-mot'), 'examples');
    expect(takeData(other)).toEqual({ html: other });
    expect(takeData(page(''))).toEqual({ html: page('') });
    expect(dataFileOf(page(''))).toBeUndefined();
  });

  it('is refused when two things have one id', () => {
    expect(() => takeData(page(script('item', 'goi') + script('task', 'goi')))).toThrow('called "goi"');
  });
});
