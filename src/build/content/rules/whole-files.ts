import type { Content } from '../content.ts';
import type { Problem } from '../problem.ts';

/** Vietnamese is written in NFC everywhere: search, sorting and narration compare letters as they are stored. */
export function checkWholeFiles({ files }: Content): Problem[] {
  return [...files].flatMap(([file, text]) => {
    if (text === text.normalize('NFC')) return [];
    return text.split('\n').flatMap((line, index) => {
      if (line === line.normalize('NFC')) return [];
      const shown = line.split(/\s+/).find((word) => word !== word.normalize('NFC')) ?? '';
      return [
        {
          file,
          line: index + 1,
          text: `chữ "${shown}" có dấu rời (không phải NFC). Hãy gõ lại chữ này bằng bộ gõ Unicode dựng sẵn.`,
        },
      ];
    });
  });
}
