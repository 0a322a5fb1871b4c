import type { Content } from './content.ts';
import { textOf, wholeTextOf, type Passage } from './passage.ts';
import { COMFORTABLE, countTieng, sentencesOf } from './prose/sentences.ts';

/** What there is in a lesson, for the editor's eye. */
export interface LessonMeasures {
  readonly id: string;
  readonly minutes: number;
  readonly sections: number;
  readonly pictures: number;
  readonly items: number;
  readonly facts: number;
  /** Tiếng on the page, all audiences together, quiz left out. */
  readonly tieng: number;
  readonly sentences: number;
  /** Tiếng of the longest sentence. */
  readonly longest: number;
  /** Share of sentences that can be said in one breath, 0 to 1. */
  readonly comfortable: number;
}

/** One row for each lesson, in the order of their ids. */
export function measuresOf({ lessons }: Content): LessonMeasures[] {
  return lessons.map(({ id, data, parts, itemIds, passages }) => {
    const count = (name: string) => parts?.elements.filter((element) => element.name === name).length ?? 0;
    const lengths = passages.flatMap((passage) => sentencesOf(textOf(passage)).map(countTieng));
    return {
      id,
      minutes: data?.minutes ?? 0,
      sections: count('Section'),
      pictures: count('Picture'),
      items: itemIds.length,
      facts: data?.facts.length ?? 0,
      tieng: sum(passages.filter((passage) => passage.kind === 'body')),
      sentences: lengths.length,
      longest: Math.max(0, ...lengths),
      comfortable: lengths.filter((length) => length <= COMFORTABLE).length / Math.max(1, lengths.length),
    };
  });
}

function sum(passages: readonly Passage[]): number {
  return passages.reduce((total, passage) => total + countTieng(wholeTextOf(passage)), 0);
}

/** The row as one line an editor reads. */
export function formatMeasures(row: LessonMeasures): string {
  const share = Math.floor(row.comfortable * 100);
  return `${row.id}: ${row.minutes} phút, ${row.sections} phần, ${row.pictures} hình, ${row.items} câu hỏi, ${row.facts} điều kiểm chứng, ${row.tieng} tiếng, ${row.sentences} câu (dài nhất ${row.longest} tiếng, ${share} % từ ${COMFORTABLE} tiếng trở xuống)`;
}
