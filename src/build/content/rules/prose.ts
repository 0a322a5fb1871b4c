import type { Content } from '../content.ts';
import { textOf, type Passage } from '../passage.ts';
import type { Problem } from '../problem.ts';
import { applyExceptions, exceptionsIn } from '../prose/exceptions.ts';
import { groupRules, proseRuleIds, proseRules } from '../prose/rules.ts';
import { checkReadings } from './readings.ts';
import { checkSharedText } from './shared-text.ts';
import { COMFORTABLE, countTieng, MOST_LONG, sentencesOf } from '../prose/sentences.ts';

/** All rules about words, with the exceptions authors wrote beside their sentences. */
export function checkProse(content: Content): Problem[] {
  const found = [
    ...content.passages.flatMap(checkPassage),
    ...checkLongShare(content.passages),
    ...checkLinks(content),
    ...checkSharedText(content),
    ...checkReadings(content),
  ];
  return applyExceptions(found, exceptionsIn(content.files), proseRuleIds);
}

function checkPassage(passage: Passage): Problem[] {
  const { file, line } = passage;
  return proseRules.flatMap((rule) =>
    [...new Set(rule.find(passage))].map((text) => ({ file, line, text, rule: rule.id })),
  );
}

/** When more than one sentence in twenty of a group is too long for one breath, all its long ones are named. */
function checkLongShare(passages: readonly Passage[]): Problem[] {
  return Object.values(Object.groupBy(passages, (passage) => passage.group)).flatMap((group = []) => {
    const sentences = group.flatMap((passage) =>
      sentencesOf(textOf(passage)).map((text) => ({ passage, text, length: countTieng(text) })),
    );
    const long = sentences.filter(({ length }) => length > COMFORTABLE);
    const most = Math.floor(sentences.length * MOST_LONG);
    if (long.length <= most) return [];
    return long.map(({ passage: { file, line }, text, length }) => ({
      file,
      line,
      text: `câu dài ${length} tiếng: "${text.slice(0, 60)}…". Cả nhóm bài có ${long.length} câu trên ${COMFORTABLE} tiếng, chỉ được ${most}. Hãy tách câu này làm hai.`,
      rule: groupRules.longShare,
    }));
  });
}

/** Words that say to press or to look, but not what will open: a link of nothing else is senseless in a list of links. */
const POINTING = new Set(
  (
    'hãy xin mời bấm nhấn nhấp chạm ấn click kích vào xem đọc tìm hiểu biết mở đi đến tới tại ở đây đó kia này ấy thêm tiếp nữa ' +
    'chi tiết đường dẫn link liên kết trang bài nút chỗ để nhé ạ bác bạn em here more'
  ).split(' '),
);

function isSenseless(text: string): boolean {
  if (/^(?:https?:|www\.)/iu.test(text.trim())) return true;
  return (text.toLocaleLowerCase('vi').match(/[\p{L}\p{M}\p{N}]+/gu) ?? []).every((word) => POINTING.has(word));
}

function checkLinks({ lessons, pages }: Content): Problem[] {
  return [...lessons, ...pages].flatMap(({ file, parts }) =>
    (parts?.links ?? []).flatMap(({ line, text, url }): Problem[] => {
      const rule = groupRules.senselessLink;
      if (isSenseless(text))
        return [
          {
            file,
            line,
            text: `đường dẫn mang chữ "${text}", nghe riêng thì không biết đi đâu. Hãy viết tên trang sẽ mở.`,
            rule,
          },
        ];
      return /^(https:\/\/|\/|#)/.test(url)
        ? []
        : [
            {
              file,
              line,
              text: `đường dẫn "${text}" đi tới "${url}". Hãy viết địa chỉ bắt đầu bằng https:// hoặc /.`,
              rule,
            },
          ];
    }),
  );
}
