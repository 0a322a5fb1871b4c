import { readdirSync, readFileSync } from 'node:fs';
import { render, screen as page } from '@testing-library/preact';
import { userEvent, type UserEvent } from '@testing-library/user-event';
import { parse } from 'yaml';
import lessonStrings from '../../content/strings/vi/lesson.json' with { type: 'json' };
import ownStrings from '../../content/strings/vi/practice.json' with { type: 'json' };
import { isControl, type ControlPart, type Screen, type Task } from '../../src/core/practice/shape.ts';
import { movesLeft, walkthrough } from '../../src/core/practice/ways.ts';
import { formatText, type TextTemplate } from '../../src/core/text/format.ts';
import type { Words } from '../../src/i18n/words.ts';
import { PracticeView } from '../../src/islands/practice/PracticeView.tsx';
import { practiceSchema } from '../../src/schema/practice.ts';
import { liveLog } from './live-log.ts';

/** What phones may say, in their own code or in the page's when that cannot be fetched. */
const strings: Partial<Record<string, TextTemplate>> = { ...ownStrings, ...lessonStrings };

/** Every task of content/practice, as its schema returns it. */
export const contentTasks: readonly Task[] = readdirSync('content/practice')
  .sort()
  .map((file) => practiceSchema.parse(parse(readFileSync(`content/practice/${file}`, 'utf8'))));

/** A small task with every kind of part, a wrong move of every kind, and a detour. */
export const everyKind: Task = practiceSchema.parse({
  id: 'mau-du-loai',
  title: 'Bài mẫu',
  goal: 'Thử mọi thứ có trên máy tập.',
  screens: [
    {
      id: 'dau',
      title: 'Màn hình đầu',
      say: 'Bấm Cài đặt.',
      hint: 'Cài đặt là nút đầu.',
      parts: [
        { kind: 'text', text: 'Thứ hai' },
        { kind: 'message', from: 'Số lạ', text: 'Bấm mua ngay.' },
        { kind: 'button', id: 'cai-dat', label: 'Cài đặt', go: 'mang' },
        { kind: 'button', id: 'mua', label: 'Mua ngay', wrong: 'Đây là quảng cáo.' },
        { kind: 'button', id: 'vong', label: 'Đi vòng', go: 'vong' },
      ],
    },
    {
      id: 'vong',
      title: 'Đường vòng',
      say: 'Bấm Trở về.',
      hint: 'Chỉ có một nút.',
      parts: [{ kind: 'button', id: 've', label: 'Trở về', go: 'dau' }],
    },
    {
      id: 'mang',
      title: 'Mạng',
      say: 'Bật Wi-Fi.',
      hint: 'Wi-Fi là công tắc đầu.',
      parts: [
        { kind: 'switch', id: 'wifi', label: 'Wi-Fi', on: false, go: 'chon' },
        { kind: 'switch', id: 'rung', label: 'Rung', on: true, wrong: 'Cứ để rung.' },
      ],
    },
    {
      id: 'chon',
      title: 'Chọn mạng',
      say: 'Chọn Nhà văn hóa, rồi bấm Xong.',
      hint: 'Dòng thứ hai.',
      parts: [
        {
          kind: 'choice',
          id: 'mang',
          label: 'Mạng nào?',
          options: [
            { id: 'la', text: 'Mạng lạ', wrong: 'Không biết của ai.' },
            { id: 'nha', text: 'Nhà văn hóa' },
          ],
          button: 'Xong',
          go: 'co',
        },
      ],
    },
    {
      id: 'co',
      title: 'Cỡ chữ',
      say: 'Cho chữ To, rồi bấm Xong.',
      hint: 'Bấm To hơn hai lần.',
      parts: [
        {
          kind: 'level',
          id: 'co',
          label: 'Cỡ chữ',
          steps: ['Nhỏ', 'Vừa', 'To'],
          at: 'Nhỏ',
          want: ['To'],
          less: 'Nhỏ hơn',
          more: 'To hơn',
          sample: 'Chữ mẫu',
          button: 'Xong',
          go: 'tim',
          wrong: 'Chữ còn nhỏ.',
        },
      ],
    },
    {
      id: 'tim',
      title: 'Tìm',
      say: 'Gõ khai sinh, rồi bấm Tìm.',
      hint: 'Ô trống ở trên.',
      parts: [
        {
          kind: 'field',
          id: 'tu',
          label: 'Tìm gì?',
          shown: 'khai sinh',
          accept: ['giấy khai sinh'],
          button: 'Tìm',
          go: 'so',
          wrong: 'Chưa đúng chữ.',
        },
      ],
    },
    {
      id: 'so',
      title: 'Nhập số',
      say: 'Gõ số tập 135790, rồi bấm Mở.',
      hint: 'Sáu số ở trên.',
      parts: [
        {
          kind: 'field',
          id: 'ma',
          label: 'Số bí mật',
          shown: '135790',
          secret: true,
          button: 'Mở',
          go: 'xong',
          wrong: 'Không phải số tập.',
        },
      ],
    },
    { id: 'xong', title: 'Xong', end: 'Xong rồi. Làm được cả.', parts: [{ kind: 'text', text: 'Đã mở.' }] },
  ],
});

/** Words that refuse a key which the file of the phone does not have: on a real page it would not be there. */
export const practicePageWords: Words = (key, params) => {
  if (!(key in strings)) throw new Error(`The practice phone says "${key}" but its file does not have it.`);
  return formatText(strings[key] ?? '', params);
};

// jsdom has no layout, so it cannot scroll; Node, where the unit tests run, has no elements at all.
if (typeof Element !== 'undefined') Element.prototype.scrollIntoView = () => {};

/** One task on an otherwise empty page, as a learner meets it. */
export function renderTask(task: Task, { wasDone = false } = {}) {
  const done: string[] = [];
  const memory = { wasDone: () => wasDone, onDone: (id: string) => void done.push(id) };
  const { container } = render(
    <section aria-label="Bài">
      <PracticeView task={task} words={practicePageWords} memory={memory} />
    </section>,
  );
  return { container, done, user: userEvent.setup(), live: liveLog(container) };
}

/** The heading of the screen that is shown. */
export function heading(): HTMLElement {
  return page.getByRole('heading', { level: 4 });
}

/** The instruction as a screen reader hears it: the description of the heading. */
export function instruction(): string {
  const ids = heading().getAttribute('aria-describedby')?.split(' ') ?? [];
  return ids.map((id) => document.getElementById(id)?.textContent).join(' ');
}

/** One of the buttons below the phone. */
export function helpButton(name: 'Gợi ý' | 'Quay lại một bước' | 'Làm lại từ đầu'): HTMLElement {
  return page.getByRole('button', { name });
}

/** The right control of each screen of the shortest way, in order; ends are left out. */
export function rightControls(task: Task): readonly { readonly screen: Screen; readonly control: ControlPart }[] {
  const left = movesLeft(task.screens);
  return walkthrough(task).flatMap(({ id }) => {
    const screen = task.screens.find((candidate) => candidate.id === id);
    const next = (left.get(id) ?? 0) - 1;
    const control = screen?.parts.filter(isControl).find(({ go }) => go !== undefined && left.get(go) === next);
    return screen && control ? [{ screen, control }] : [];
  });
}

/** Uses a control by keyboard alone, rightly or wrongly; gives back the control that was pressed last. */
export async function use(user: UserEvent, control: ControlPart, isRight: boolean): Promise<Element | null> {
  const press = async (name: string, keys: string) => {
    (page.queryByRole('switch', { name }) ?? page.getByRole('button', { name })).focus();
    await user.keyboard(keys);
  };
  switch (control.kind) {
    case 'choice': {
      const option = control.options.find(({ wrong }) => (wrong === undefined) === isRight);
      page.getByRole('radio', { name: option?.text ?? '' }).focus();
      await user.keyboard(' ');
      await press(control.button, '{Enter}');
      break;
    }
    case 'level': {
      const steps = control.steps.indexOf(control.want[0] ?? '') - control.steps.indexOf(control.at);
      if (isRight) await press(steps > 0 ? control.more : control.less, '{Enter}'.repeat(Math.abs(steps)));
      await press(control.button, '{Enter}');
      break;
    }
    case 'field': {
      const field = page.getByRole('textbox', { name: control.label });
      await user.clear(field);
      await user.keyboard(isRight ? control.shown : '42');
      await press(control.button, '{Enter}');
      break;
    }
    default:
      await press(control.label, '{Enter}');
  }
  return document.activeElement;
}

const everyControl = rightControls(everyKind).map(({ control }) => control);

/** The right control of a step of the small task, counted from 0. */
export function controlOf(step: number): ControlPart {
  const control = everyControl[step];
  if (!control) throw new Error(`The small task has no step ${step}.`);
  return control;
}

/** The small task with its first `count` steps done. */
export async function renderAfter(count: number) {
  const shown = renderTask(everyKind);
  for (const control of everyControl.slice(0, count)) await use(shown.user, control, true);
  return shown;
}
