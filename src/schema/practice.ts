import { z } from 'astro/zod';
import { isControl, type Screen, type Task } from '../core/practice/shape.ts';
import { movesLeft, reachable } from '../core/practice/ways.ts';
import { contentId, words } from './fields.ts';
import { complain, partSchema } from './practice-parts.ts';

const screen = z
  .strictObject({
    id: contentId,
    title: words('title: "Tên màn hình"', 60),
    say: words('say: "Việc cần làm ở màn hình này, một hai câu."', 200).optional(),
    hint: words('hint: "Nút ấy nằm ở đâu, trông thế nào."', 200).optional(),
    end: words('end: "Xong rồi. Đã làm được gì."', 240).optional(),
    parts: z.array(partSchema, { error: () => 'thiếu "parts". Hãy kể những gì có trên màn hình, hoặc viết parts: []' }),
  })
  .superRefine((one, context) => {
    checkWords(one, context);
    checkControls(one, context);
  });

/** `content/practice/<id>.yaml`: one task on the practice phone. */
export const practiceSchema: z.ZodType<Task> = z
  .strictObject({
    id: contentId,
    title: words('title: "Tên việc, như Đặt khóa màn hình"', 60),
    goal: words('goal: "Làm xong thì được gì, một câu."', 160),
    screens: z
      .array(screen, { error: () => 'thiếu "screens". Hãy thêm các màn hình; màn hình đầu danh sách là nơi bắt đầu.' })
      .min(2, { error: () => '"screens" có ít quá. Hãy viết ít nhất một màn hình để làm và một màn hình kết thúc.' }),
  })
  .superRefine((task, context) => checkWays(task.screens, context));

/** A step says what to do and where to look; an end says what was done, and only that. */
function checkWords({ id, say, hint, end }: Screen, context: z.RefinementCtx): void {
  if (end !== undefined) {
    if (say !== undefined || hint !== undefined)
      complain(context, ['end'], `màn hình kết thúc "${id}" có thêm "say" hoặc "hint". Hãy chỉ giữ "end".`);
    return;
  }
  if (say === undefined)
    complain(context, ['id'], `màn hình "${id}" thiếu "say". Hãy thêm dòng say: "Việc cần làm, một hai câu."`);
  if (hint === undefined)
    complain(context, ['id'], `màn hình "${id}" thiếu "hint". Hãy thêm dòng hint: "Nút ấy nằm ở đâu, trông thế nào."`);
}

function checkControls({ id, end, parts }: Screen, context: z.RefinementCtx): void {
  const controls = parts.map((part) => (isControl(part) ? part.id : undefined));
  controls.forEach((control, index) => {
    if (control === undefined) return;
    if (end !== undefined)
      complain(
        context,
        ['parts', index],
        `màn hình kết thúc "${id}" có nút "${control}". Hãy bỏ nút ấy, hoặc bỏ "end".`,
      );
    if (controls.indexOf(control) < index)
      complain(
        context,
        ['parts', index, 'id'],
        `màn hình "${id}" có hai nút cùng mã "${control}". Hãy cho mỗi nút một mã riêng.`,
      );
  });
}

/** Every way leads to a screen, every screen can be reached, and an end can be reached from each. */
function checkWays(screens: readonly Screen[], context: z.RefinementCtx): void {
  const ids = screens.map(({ id }) => id);
  const problems = [...twice(ids), ...wrongWays(screens, ids)];
  const isUndecided = screens.some(({ parts }) =>
    parts.some((part) => isControl(part) && part.go === undefined && !('wrong' in part)),
  );
  // Lost screens follow from a wrong way; told together they would only hide it.
  for (const { path, text } of problems.length > 0 || isUndecided ? problems : lostScreens(screens))
    complain(context, ['screens', ...path], text);
}

interface Fault {
  readonly path: readonly PropertyKey[];
  readonly text: string;
}

function twice(ids: readonly string[]): Fault[] {
  return ids.flatMap((id, index) =>
    ids.indexOf(id) === index
      ? []
      : [{ path: [index, 'id'], text: `hai màn hình cùng mã "${id}". Hãy cho mỗi màn hình một mã riêng.` }],
  );
}

function wrongWays(screens: readonly Screen[], ids: readonly string[]): Fault[] {
  return screens.flatMap(({ id, parts }, at) =>
    parts.flatMap((part, index) => {
      if (!isControl(part) || part.go === undefined || ids.includes(part.go)) return [];
      const advice = `Hãy viết một trong các mã ấy, hoặc thêm màn hình "${part.go}".`;
      const text = `màn hình "${id}", nút "${part.id}": "go" là "${part.go}", không có trong ${ids.join(', ')}. ${advice}`;
      return [{ path: [at, 'parts', index, 'go'], text }];
    }),
  );
}

function lostScreens(screens: readonly Screen[]): Fault[] {
  if (screens.every(({ end }) => end === undefined))
    return [{ path: [], text: 'chưa màn hình nào kết thúc. Hãy thêm một màn hình có end: "Xong rồi. …"' }];
  const reached = reachable(screens);
  const left = movesLeft(screens);
  return screens.flatMap(({ id }, index) => {
    if (!reached.has(id))
      return [
        {
          path: [index],
          text: `không nút nào dẫn tới màn hình "${id}". Hãy thêm go: ${id} ở một nút, hoặc xóa màn hình này.`,
        },
      ];
    if (!left.has(id))
      return [
        {
          path: [index],
          text: `từ màn hình "${id}" không có đường tới màn hình kết thúc. Hãy thêm một nút có "go" ở đây.`,
        },
      ];
    return [];
  });
}
