import { makeReadings } from '../../../core/spoken/readings.ts';
import { speak } from '../../../core/spoken/speak.ts';
import type { Readings } from '../../../core/spoken/token.ts';
import type { Content } from '../content.ts';
import type { Passage, Run } from '../passage.ts';
import type { Problem } from '../problem.ts';
import { isKnownWord } from '../prose/known-words.ts';
import { groupRules } from '../prose/rules.ts';
import { readYaml } from '../yaml-source.ts';

const FILE = 'content/readings.yaml';

/** Folders whose words are shown but never read aloud by the course's voice. */
const SILENT = ['strings'];

/** Each word that is no Vietnamese syllable has a reading, so that no voice spells it or guesses. */
export function checkReadings({ files, passages }: Content): Problem[] {
  const source = readYaml(files.get(FILE) ?? '');
  if (source.faults.length > 0) return source.faults.map((fault) => ({ file: FILE, ...fault }));
  const entries = Object.entries((source.data ?? {}) as Record<string, unknown>);
  const wrong = entries.find(([, said]) => typeof said !== 'string' || said.trim() === '');
  if (wrong !== undefined)
    return [
      {
        file: FILE,
        line: source.lineOf([wrong[0]]),
        text: `"${wrong[0]}" chưa có cách đọc. Hãy viết cách đọc bằng âm tiếng Việt sau dấu hai chấm.`,
      },
    ];
  const readings = makeReadings(Object.fromEntries(entries) as Record<string, string>);
  return passages.filter(({ group }) => !SILENT.includes(group)).flatMap((passage) => unreadIn(passage, readings));
}

function unreadIn({ file, line, runs }: Passage, readings: Readings): Problem[] {
  return [...new Set(runs.flatMap((run) => unreadWords(run, file, readings)))].map((word) => ({
    file,
    line,
    text: `"${word}" chưa có cách đọc. Hãy thêm vào ${FILE} một dòng "${word}: …", viết cách đọc bằng âm tiếng Việt.`,
    rule: groupRules.reading,
  }));
}

/** In plain text only words that may stand there; the others are told of as foreign words. */
function unreadWords({ kind, text }: Run, file: string, readings: Readings): string[] {
  if (kind === 'spoken' || kind === 'fact') return [];
  const foreign = kind === 'foreign' ? [{ start: 0, end: text.length }] : [];
  const words = speak({ text, foreign }, readings).unknown.map((unknown) => unknown.text);
  return kind === 'foreign' ? words : words.filter((word) => isKnownWord(word, file));
}
