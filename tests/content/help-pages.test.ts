import { globSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { commandIn } from '../../src/core/voice-commands/match.ts';

const read = (id: string) => readFileSync(`content/pages/${id}.mdx`, 'utf8');
const pages = ['hoc-bang-tai', 'hoc-bang-giong-noi', 'chu-to-tuong-phan', 'tro-giup', 'tiep-can'];

/** What each line of the list of commands promises. */
const promised: Readonly<Record<string, string>> = {
  'Sang chỗ sau': 'next',
  'Nghe lại': 'again',
  'Dừng một lúc': 'pause',
  'Nghe tiếp sau khi dừng': 'play',
  'Đọc chậm hơn': 'slower',
  'Đọc nhanh hơn': 'faster',
  'Chọn câu trả lời': 'choose',
  'Đã chọn đủ': 'done',
  'Nghe đáp án': 'solution',
  'Hỏi chỗ đang học': 'where',
  'Hỏi cách dùng': 'help',
};

describe('the page on voice', () => {
  const lines = [...read('hoc-bang-giong-noi').matchAll(/^- ([^:\n]+): nói (.+)$/gmu)];

  it('names every command that it promises', () => {
    expect(lines.map(([, name = '']) => name)).toEqual(Object.keys(promised));
  });

  it.each(lines.map(([, name = '', phrases = '']) => [name, phrases] as const))(
    'teaches only what is understood: %s',
    (name, phrases) => {
      const said = [...phrases.matchAll(/“([^”]+)”/gu)].map(([, phrase = '']) => phrase);
      expect(said.length).toBeGreaterThan(1);
      for (const phrase of said) expect(commandIn([phrase])?.type, phrase).toBe(promised[name]);
    },
  );

  it('says yes and no in words that are understood', () => {
    expect(read('hoc-bang-giong-noi')).toMatch(/“đúng rồi”[\s\S]*“không phải”/u);
    expect(commandIn(['đúng rồi'])?.type).toBe('yes');
    expect(commandIn(['không phải'])?.type).toBe('no');
  });
});

describe('what the help pages call things', () => {
  const words = globSync('content/strings/vi/*.json').map((file) => readFileSync(file, 'utf8'));
  const titles = globSync(['content/pages/*.mdx', 'content/lessons/*/vi.mdx']).map(
    (file) => /^title: (.*)$/m.exec(readFileSync(file, 'utf8'))?.[1] ?? '',
  );
  const known = [...words, ...titles].join('\n');

  it.each(pages)('is what the page itself calls them: %s', (id) => {
    const text = read(id).replace(/^---[\s\S]*?\n---\n/, '');
    const quoted = [...text.matchAll(/"([^"\n]+)"/gu)].map(([, name = '']) => name);
    expect(quoted.length).toBeGreaterThan(0);
    // Quoted in prose are also words of politeness, which no button bears.
    expect(quoted.filter((name) => !known.includes(name) && !['ạ', 'giúp tôi'].includes(name))).toEqual([]);
  });
});

describe('the page on hearing', () => {
  const page = read('hoc-bang-tai');
  const factsOf = (name: string) =>
    globSync(`content/facts/${name}*.yaml`)
      .map((file) => readFileSync(file, 'utf8'))
      .join('\n');
  const partOf = (title: string) => new RegExp(`^## ${title}\n([\\s\\S]*?)^## `, 'm').exec(page)?.[1] ?? '';

  it('teaches gestures of TalkBack only as its sources have them', () => {
    const fact = factsOf('talkback-co-ban');
    for (const gesture of ['rê ngón tay', 'vuốt phải', 'vuốt trái', 'Chạm hai lần']) expect(fact).toContain(gesture);
  });

  it('teaches each gesture of VoiceOver that its sources have, and no other', () => {
    const facts = factsOf('voiceover-').toLowerCase();
    const lines = partOf('Dùng <En>VoiceOver</En> trên <En>iPhone</En>')
      .split('\n')
      .filter((line) => line !== '');
    const sourced: readonly (readonly [RegExp, string])[] = [
      [/^- Rê một ngón tay .* để nghe/u, 'rê ngón tay để nghe'],
      [/^- Vuốt một ngón sang phải: nghe mục sau/u, 'vuốt phải sang mục sau'],
      [/^- Vuốt một ngón sang trái: về mục trước\./u, 'vuốt trái về mục trước'],
      [/^- Chạm hai lần liền nhau: mở/u, 'chạm hai lần để mở'],
      [/^- Chạm một lần bằng hai ngón: máy ngừng nói.*nói tiếp/u, 'chạm hai ngón để dừng hoặc nói tiếp'],
      [/^- Vuốt ba ngón .*: cuộn một trang/u, 'vuốt ba ngón để cuộn một trang'],
      [/tiêu đề .*xoay .*vuốt một ngón lên hoặc xuống/u, 'xoay hai ngón để chọn đi theo tiêu đề'],
    ];
    for (const [, fact] of sourced) expect(facts).toContain(fact);
    expect(lines.map((line) => sourced.findIndex(([gesture]) => gesture.test(line)))).toEqual([...sourced.keys()]);
  });

  it('teaches the keys of NVDA as its guide has them', () => {
    const facts = factsOf('nvda-');
    const keys = [...partOf('Dùng <En>NVDA</En> trên máy tính').matchAll(/^- ([A-Z]): (.*?)[. ]/gmu)];
    expect(keys.map(([, key]) => key)).toEqual(['H', 'B', 'K', 'R', 'X', 'D']);
    for (const [, key = '', thing = ''] of keys) expect(facts).toContain(`${key} tới ${thing}`);
    for (const command of ['Ctrl', 'Insert', 'mũi tên xuống', 'phím cách', 'F7', 'Shift'])
      expect(facts).toContain(command);
  });

  it('says that nobody has heard the pages with these readers', () => {
    expect(page).toContain('thì chưa ai nghe thử');
  });
});
