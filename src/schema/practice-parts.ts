import { z } from 'astro/zod';
import { quoted, shown as asShown } from './author-sentence.ts';
import { contentId, words } from './fields.ts';

const label = words('label: "Chữ trên nút"', 60);
const go = contentId.optional();
const goOn = z.string({ error: () => 'thiếu "go". Hãy thêm mã màn hình sẽ mở, như go: cai-dat' }).pipe(contentId);
const why = words('wrong: "Vì sao chưa đúng, một hai câu."', 200);
const confirm = words('button: "Xong"', 40);

const text = z.strictObject({ kind: z.literal('text'), text: words('text: "Chữ trên màn hình."', 240) });

const message = z.strictObject({
  kind: z.literal('message'),
  from: words('from: "Ai nói, ai nhắn"', 40),
  text: words('text: "Lời người ấy."', 240),
});

const button = z
  .strictObject({ kind: z.literal('button'), id: contentId, label, go, wrong: why.optional() })
  .superRefine(oneOutcome);

const onOff = z
  .strictObject({
    kind: z.literal('switch'),
    id: contentId,
    label,
    on: z.boolean({
      error: ({ input }) => `"on" đang là ${asShown(input)}. Hãy viết on: true (đang bật) hoặc on: false (đang tắt).`,
    }),
    go,
    wrong: why.optional(),
  })
  .superRefine(oneOutcome);

const choice = z
  .strictObject({
    kind: z.literal('choice'),
    id: contentId,
    label,
    options: z
      .array(z.strictObject({ id: contentId, text: words('text: "Điều để chọn."', 120), wrong: why.optional() }), {
        error: () => 'thiếu "options". Hãy thêm từ 2 đến 6 lựa chọn có id và text.',
      })
      .min(2, { error: () => '"options" có ít quá. Hãy viết từ 2 đến 6 lựa chọn.' })
      .max(6, { error: () => '"options" có nhiều quá. Hãy viết từ 2 đến 6 lựa chọn.' }),
    button: confirm,
    go: goOn,
  })
  .superRefine(({ options }, context) => {
    options.forEach(({ id }, index) => {
      if (options.findIndex((other) => other.id === id) === index) return;
      complain(context, ['options', index, 'id'], `lựa chọn "${id}" có hai lần. Hãy cho mỗi lựa chọn một mã riêng.`);
    });
    if (options.length > 0 && options.every(({ wrong }) => wrong !== undefined))
      complain(context, ['options'], 'lựa chọn nào cũng có "wrong". Hãy bỏ "wrong" ở lựa chọn đúng.');
  });

const level = z
  .strictObject({
    kind: z.literal('level'),
    id: contentId,
    label,
    steps: z
      .array(words('steps: ["Nhỏ", "Vừa", "To"]', 30), {
        error: () => 'thiếu "steps". Hãy kể các nấc, như steps: ["Nhỏ", "Vừa", "To"]',
      })
      .refine((steps) => steps.length >= 2 && steps.length <= 5, {
        error: ({ input }) => `"steps" có ${(input as unknown[]).length} nấc. Hãy kể từ 2 đến 5 nấc.`,
      }),
    at: words('at: "Nhỏ"', 30),
    want: z
      .array(words('want: ["To"]', 30), { error: () => 'thiếu "want". Hãy kể các nấc đúng, như want: ["To"]' })
      .min(1, {
        error: () => '"want" đang trống. Hãy kể ít nhất một nấc đúng.',
      }),
    less: words('less: "Nhỏ hơn"', 40),
    more: words('more: "To hơn"', 40),
    sample: words('sample: "Chữ mẫu"', 60).optional(),
    button: confirm,
    go: goOn,
    wrong: why,
  })
  .superRefine(({ steps, at, want }, context) => {
    const known = quoted(steps);
    if (!steps.includes(at))
      complain(context, ['at'], `"at" là "${at}", không có trong các nấc ${known}. Hãy viết một trong các nấc ấy.`);
    want.forEach((step, index) => {
      if (!steps.includes(step))
        complain(
          context,
          ['want', index],
          `"want" có "${step}", không có trong các nấc ${known}. Hãy viết một trong các nấc ấy.`,
        );
    });
    if (want.includes(at))
      complain(context, ['at'], `nấc lúc đầu "${at}" đã đúng sẵn. Hãy chọn nấc khác cho "at", hoặc bỏ nó khỏi "want".`);
  });

const field = z
  .strictObject({
    kind: z.literal('field'),
    id: contentId,
    label,
    shown: words('shown: "135790"', 40),
    accept: z.array(words('accept: ["khai sinh"]', 60)).optional(),
    secret: z.boolean().optional(),
    button: confirm,
    go: goOn,
    wrong: why,
  })
  .superRefine(({ secret, shown, accept }, context) => {
    if (!secret) return;
    // Digits that stand on the page: nobody can take them for a password of their own, and a phone shows its number keys.
    if (!/^\d{4,8}$/.test(shown))
      complain(
        context,
        ['shown'],
        `ô giữ kín có số tập "${shown}". Hãy viết từ 4 đến 8 chữ số bịa ra, như shown: "135790"`,
      );
    if (accept) complain(context, ['accept'], 'ô giữ kín chỉ nhận đúng số tập ở "shown". Hãy bỏ dòng "accept".');
  });

const KINDS = 'text, message, button, switch, choice, level, field';

/** One thing on a screen, as an author writes it. */
export const partSchema = z.discriminatedUnion('kind', [text, message, button, onOff, choice, level, field], {
  error: ({ input }) => {
    const kind: unknown = typeof input === 'object' && input !== null && 'kind' in input ? input.kind : undefined;
    return `"kind" đang là ${asShown(kind)}. Hãy viết một trong: ${KINDS}.`;
  },
});

/** Puts an author's sentence at a place of the file. */
export function complain(context: z.RefinementCtx, path: readonly PropertyKey[], message: string): void {
  context.addIssue({ code: 'custom', path: [...path], message });
}

function oneOutcome(
  { id, go, wrong }: { id: string; go?: string | undefined; wrong?: string | undefined },
  context: z.RefinementCtx,
): void {
  if ((go === undefined) !== (wrong === undefined)) return;
  const fault = go === undefined ? 'chưa có "go" hay "wrong"' : 'có cả "go" lẫn "wrong"';
  complain(
    context,
    ['id'],
    `nút "${id}" ${fault}. Hãy viết một trong hai: go: mã màn hình sẽ mở, hoặc wrong: "Vì sao không bấm."`,
  );
}
