import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { encodeProgress } from '../../../src/core/progress/decode.ts';
import { addProgress } from '../../../src/core/progress/file.ts';
import { compactProgress } from '../../../src/core/transfer/compact.ts';
import { deviceDeflate } from '../../../src/ports/deflate.ts';
import { fakeStore } from '../../support/fakes/storage.ts';
import { learned, lessons, noDeflate, offered, outlines, phone } from '../../support/transfer.ts';
import { anyProgress } from '../core/progress/arbitrary.ts';

const ROOM = 650;

async function codesOf({ transfer }: ReturnType<typeof phone>, room = ROOM) {
  const { parts, isWhole } = await transfer.makeCodes(room, outlines);
  expect(isWhole).toBe(true);
  return parts;
}

describe('moving to another phone', () => {
  it('brings all that was learned, in codes that fit, read in any order', async () => {
    const old = learned(49);
    const parts = await codesOf(old);
    expect(parts.every(({ code }) => code.length <= ROOM)).toBe(true);
    expect(parts.length).toBeLessThan(8);
    const other = phone();
    for (const { code } of [...parts].reverse())
      other.transfer.accept(offered(await other.transfer.readCode(code, outlines)));
    expect(compactProgress(other.progress.$progress.get(), [])).toBe(compactProgress(old.progress.$progress.get(), []));
  });

  it('fits into one code after the first lessons', async () => {
    const [part, ...more] = await codesOf(learned(4));
    expect(more).toEqual([]);
    expect(part?.holds).toEqual({ done: 4, started: 0, items: 24, tests: 0 });
  });

  it('says what would come, and changes nothing before it is accepted', async () => {
    const [part] = await codesOf(learned(2));
    const other = phone();
    const before = other.text();
    const offer = offered(await other.transfer.readCode(part?.code ?? '', outlines));
    expect(offer).toMatchObject({ part: 1, of: 1, isNew: true, holds: { done: 2, started: 0, items: 12, tests: 0 } });
    expect(other.text()).toBe(before);
    other.transfer.accept(offer);
    expect(Object.keys(other.progress.$progress.get().lessons)).toHaveLength(2);
  });

  it('is a union with what is here, and nothing new the second time or on the phone it came from', async () => {
    const old = learned(2);
    const [part] = await codesOf(old);
    const other = phone();
    other.progress.openLesson({ id: 'bai-khac', sections: [], items: [] }, 'nong-dan');
    other.progress.finishLesson();
    other.transfer.accept(offered(await other.transfer.readCode(part?.code ?? '', outlines)));
    expect(Object.keys(other.progress.$progress.get().lessons)).toHaveLength(3);
    expect(offered(await other.transfer.readCode(part?.code ?? '', outlines)).isNew).toBe(false);
    expect(offered(await old.transfer.readCode(part?.code ?? '', outlines)).isNew).toBe(false);
  });

  it('keeps fields of a newer page on its way', async () => {
    await fc.assert(
      fc.asyncProperty(anyProgress, async (progress) => {
        const store = fakeStore();
        store.write('course.progress', encodeProgress(progress));
        const { parts } = await phone(deviceDeflate, store).transfer.makeCodes(ROOM, outlines);
        const other = phone();
        for (const { code } of parts) {
          const read = await other.transfer.readCode(code, outlines);
          if (read.kind === 'offer') other.transfer.accept(read);
        }
        const has = Object.keys({ ...progress.lessons, ...progress.items, ...progress.tests }).length > 0;
        const { later } = progress as { later?: unknown };
        expect(other.progress.$progress.get()).toMatchObject(has && later !== undefined ? { later } : {});
      }),
      { numRuns: 50 },
    );
  });

  it('can be taken back right away, and learned again', async () => {
    const [part] = await codesOf(learned(2));
    const other = phone();
    const offer = offered(await other.transfer.readCode(part?.code ?? '', outlines));
    other.transfer.accept(offer);
    expect(other.transfer.undo()).toBe(true);
    expect(other.progress.$progress.get().lessons).toEqual({});
    expect(other.transfer.undo()).toBe(false);
    other.transfer.accept(offered(await other.transfer.readCode(part?.code ?? '', outlines)));
    expect(Object.keys(other.progress.$progress.get().lessons)).toHaveLength(2);
  });

  it('is not taken back when something was learned since', async () => {
    const [part] = await codesOf(learned(2));
    const other = phone();
    other.transfer.accept(offered(await other.transfer.readCode(part?.code ?? '', outlines)));
    other.progress.openLesson({ id: 'bai-khac', sections: [], items: [] }, 'nong-dan');
    const before = other.text();
    expect(other.transfer.undo()).toBe(false);
    expect(other.text()).toBe(before);
  });

  it('makes more codes where the browser cannot compress, and says where it cannot expand', async () => {
    const plain = await codesOf(learned(4, noDeflate));
    expect(plain.length).toBeGreaterThan(1);
    const other = phone(noDeflate);
    for (const { code } of plain) other.transfer.accept(offered(await other.transfer.readCode(code, outlines)));
    expect(Object.keys(other.progress.$progress.get().lessons)).toHaveLength(4);
    const [small] = await codesOf(learned(4));
    expect(await other.transfer.readCode(small?.code ?? '', outlines)).toEqual({ kind: 'refused', fault: 'missing' });
  });

  it('leaves out what no code can hold, and says so', async () => {
    const one = learned(1);
    const noise = Array.from({ length: 4000 }, (_, index) => String.fromCodePoint(0x4e00 + ((index * 7919) % 9000)));
    one.progress.recordAnswer('bai-dai/cau', noise.join(''), { status: 'right' });
    const { parts, isWhole } = await one.transfer.makeCodes(ROOM, outlines);
    expect(isWhole).toBe(false);
    expect(parts).toMatchObject([{ holds: { done: 1 } }]);
  });
});

describe('digits read out to another phone', () => {
  it('bring finished lessons, and leave what is here as it is', () => {
    const groups = learned(3).transfer.spokenCode(outlines);
    const other = phone();
    other.progress.openLesson({ id: lessons[0] ?? '', sections: ['mo-dau', 'lam-thu'], items: [] }, 'nong-dan');
    other.progress.reachSection('lam-thu');
    const offer = offered(other.transfer.readSpoken(groups.join(' '), outlines));
    expect(offer).toMatchObject({ isNew: true, holds: { done: 3 } });
    other.transfer.accept(offer);
    expect(other.progress.$progress.get().lessons[lessons[0] ?? '']).toMatchObject({ section: 'lam-thu' });
    expect(other.transfer.spokenCode(outlines)).toEqual(groups);
    other.clock.tick(3_600_000);
    expect(offered(other.transfer.readSpoken(groups.join(''), outlines)).isNew).toBe(false);
    expect(other.transfer.undo()).toBe(true);
  });

  it('are refused with a reason', () => {
    const { transfer } = phone();
    expect(transfer.readSpoken('12', outlines)).toMatchObject({ kind: 'refused', fault: 'short', count: 20 });
    expect(transfer.readSpoken(transfer.spokenCode(outlines).join(''), outlines)).toMatchObject({ fault: 'nothing' });
  });
});

it('after an erasure here, old progress may come back by a code', async () => {
  const old = learned(1);
  const [part] = await codesOf(old);
  const other = phone();
  other.progress.update((progress) => addProgress(progress, old.progress.$progress.get()));
  other.progress.update(() => ({ v: 1, lessons: {}, items: {}, erasedAt: other.clock.now() + 1 }));
  other.transfer.accept(offered(await other.transfer.readCode(part?.code ?? '', outlines)));
  expect(Object.keys(other.progress.$progress.get().lessons)).toEqual([lessons[0]]);
});
