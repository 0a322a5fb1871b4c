import { z } from 'astro/zod';
import { contentId, words } from '../../schema/fields.ts';
import { accepted, common, entry, list } from '../schema-parts.ts';

const gap = entry({ id: contentId, accept: accepted, why: words('why: "Gợi ý khi viết chưa đúng."', 240) });

/** One item of the type `gap-fill`: a sentence with `{gap-id}` where something is to be written. */
export const schema = z
  .strictObject({
    ...common,
    type: z.literal('gap-fill'),
    sentence: words('sentence: "Trước hết {dung}, rồi {tat-may}."'),
    gaps: list(gap, 1, 4, 'gaps', 'chỗ trống'),
  })
  .superRefine((item, context) => {
    const inSentence = gapIds(item.sentence);
    item.gaps.forEach(({ id }, index) => {
      const times = inSentence.filter((other) => other === id).length;
      if (times === 1) return;
      const message = `câu "sentence" có {${id}} ${times} lần. Hãy viết {${id}} đúng một lần trong câu.`;
      context.addIssue({ code: 'custom', path: ['gaps', index, 'id'], message });
    });
    for (const id of inSentence) {
      if (item.gaps.some((known) => known.id === id)) continue;
      context.addIssue({
        code: 'custom',
        path: ['sentence'],
        message: `{${id}} chưa có trong "gaps". Hãy thêm mục có id: ${id}, hoặc bỏ {${id}}.`,
      });
    }
  });

/** A sentence with gaps to fill. */
export type GapFill = z.infer<typeof schema>;

function gapIds(sentence: string): readonly string[] {
  return [...sentence.matchAll(/\{([^{}]*)\}/g)].map((match) => match[1] ?? '');
}
