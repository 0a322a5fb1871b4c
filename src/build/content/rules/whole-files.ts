import type { Content } from '../content.ts';
import { BOM, FOREIGN_BYTES, isForeign } from '../encoding.ts';
import { meantPath } from '../file-names.ts';
import type { Problem } from '../problem.ts';

/** Files under their right names, in UTF-8 without a byte order mark, their letters in NFC. */
export function checkWholeFiles({ files }: Content): Problem[] {
  return [...files].flatMap(([file, text]) => [
    ...checkName(file),
    ...(isForeign(text) ? [] : checkLetters(file, text)),
    ...checkEncoding(file, text),
  ]);
}

function checkName(file: string): Problem[] {
  const meant = meantPath(file);
  if (meant === undefined) return [];
  const [name = '', right = ''] = [file, meant].map((path) => path.split('/').at(-1));
  return [{ file, line: 1, text: `tệp tên là "${name}" nên không được đọc đến. Hãy đổi tên thành ${right}` }];
}

function checkEncoding(file: string, text: string): Problem[] {
  if (isForeign(text))
    return [
      {
        file,
        line: text.slice(0, text.indexOf(FOREIGN_BYTES)).split('\n').length,
        text: 'chữ trong tệp không lưu theo UTF-8 nên đọc ra sai. Hãy lưu lại tệp, chọn kiểu mã UTF-8.',
      },
    ];
  return text.startsWith(BOM)
    ? [
        {
          file,
          line: 1,
          text: 'đầu tệp có một dấu ẩn (BOM). Hãy lưu lại tệp, chọn kiểu mã "UTF-8", không chọn "UTF-8 with BOM".',
        },
      ]
    : [];
}

/** Vietnamese is written in NFC everywhere: search, sorting and narration compare letters as they are stored. */
function checkLetters(file: string, text: string): Problem[] {
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
}
