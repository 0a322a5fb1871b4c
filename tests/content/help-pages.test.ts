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
  it('teaches gestures of TalkBack only as its sources have them, and none of other readers', () => {
    const fact = readFileSync('content/facts/talkback-co-ban.yaml', 'utf8');
    for (const gesture of ['rê ngón tay', 'vuốt phải', 'vuốt trái', 'Chạm hai lần']) expect(fact).toContain(gesture);
    const [, voiceOver = ''] = /^## Dùng trình đọc khác\n([\s\S]*?)^## /m.exec(read('hoc-bang-tai')) ?? [];
    expect(voiceOver).toContain('VoiceOver');
    expect(voiceOver).not.toMatch(/vuốt|chạm|xoay|ngón/iu);
  });
});
