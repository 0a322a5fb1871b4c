import { describe, expect, it } from 'vitest';
import { act, begin, placeOf, type Path } from '../../../../src/core/practice/machine.ts';
import { movesLeft, reachable, walkthrough } from '../../../../src/core/practice/ways.ts';
import { contentTasks, everyKind, rightControls } from '../../../support/practice.tsx';

const screen = (id: string, ...ways: string[]) => ({
  id,
  title: id,
  ...(ways.length === 0 ? { end: 'Xong.' } : { say: 'Đi.', hint: 'Đi.' }),
  parts: ways.map((go) => ({ kind: 'button' as const, id: `toi-${go}`, label: go, go })),
});

describe('the ways of a task', () => {
  it('are counted to the nearest end', () => {
    const left = movesLeft([screen('a', 'b', 'c'), screen('b', 'c'), screen('c', 'd'), screen('d')]);
    expect([...left].sort()).toEqual([
      ['a', 2],
      ['b', 2],
      ['c', 1],
      ['d', 0],
    ]);
  });

  it('leave out a screen that only leads in circles', () => {
    const left = movesLeft([screen('a', 'b', 'vong'), screen('b'), screen('vong', 'vong')]);
    expect(left.has('vong')).toBe(false);
  });

  it('know what cannot be reached', () => {
    expect([...reachable([screen('a', 'b'), screen('b'), screen('c', 'b')])]).toEqual(['a', 'b']);
  });
});

describe('the walkthrough', () => {
  it('tells the shortest right way: name of the screen, what stands there, what to do', () => {
    expect(walkthrough(everyKind)).toEqual([
      { id: 'dau', title: 'Màn hình đầu', lines: ['Thứ hai', 'Số lạ: “Bấm mua ngay.”', 'Bấm Cài đặt.'] },
      { id: 'mang', title: 'Mạng', lines: ['Bật Wi-Fi.'] },
      { id: 'chon', title: 'Chọn mạng', lines: ['Chọn Nhà văn hóa, rồi bấm Xong.'] },
      { id: 'co', title: 'Cỡ chữ', lines: ['Cho chữ To, rồi bấm Xong.'] },
      { id: 'tim', title: 'Tìm', lines: ['Gõ khai sinh, rồi bấm Tìm.'] },
      { id: 'so', title: 'Nhập số', lines: ['Gõ số tập 135790, rồi bấm Mở.'] },
      { id: 'xong', title: 'Xong', lines: ['Đã mở.', 'Xong rồi. Làm được cả.'] },
    ]);
  });

  it.each(contentTasks.map((task) => [task.id, task] as const))('leads through %s to its end', (_id, task) => {
    const end = rightControls(task).reduce<Path>((path, { control }) => {
      const value =
        control.kind === 'choice'
          ? control.options.find(({ wrong }) => wrong === undefined)?.id
          : control.kind === 'level'
            ? control.want[0]
            : control.kind === 'field'
              ? control.shown
              : '';
      const move = act(task, path, control.id, value);
      return 'path' in move ? move.path : path;
    }, begin(task));
    expect(placeOf(task, end).isDone).toBe(true);
    expect(end).toEqual(walkthrough(task).map(({ id }) => id));
  });
});
