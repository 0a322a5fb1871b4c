import { z } from 'astro/zod';
import { contentId, words } from './fields.ts';

/** Top of `content/pages/<id>.mdx`, a page that is mostly text (help, about). */
export const textPageSchema = z.strictObject({
  id: contentId,
  title: words('title: "Tên trang"', 80),
  summary: words('summary: "Một câu nói trang này có gì."'),
});
