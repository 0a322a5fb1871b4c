import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { encodeProgress } from '../../../src/core/progress/decode.ts';
import { addProgress } from '../../../src/core/progress/file.ts';
import { answerItem, finishLesson, reachSection } from '../../../src/core/progress/learn.ts';
import { noProgress } from '../../../src/core/progress/shape.ts';
import { compactProgress } from '../../../src/core/transfer/compact.ts';
import { sealEnvelope } from '../../../src/core/transfer/envelope.ts';
import { deviceDeflate, type DeflatePort } from '../../../src/ports/deflate.ts';
import { createProgress } from '../../../src/state/progress.ts';
import { createTransfer, type CodeResult, type Offer } from '../../../src/state/transfer.ts';
import { fakeClock } from '../../support/fakes/clock.ts';
import { fakeStore } from '../../support/fakes/storage.ts';
import { anyProgress } from '../core/progress/arbitrary.ts';

const ROOM = 650;
const outlines = Array.from({ length: 49 }, (_, index) => ({
  id: `bai-hoc-thu-${index}`,
  sections: ['mo-dau', 'lam-thu'],
  items: ['cau-0', 'cau-1', 'cau-2', 'cau-3', 'cau-4', 'cau-5'],
}));
const lessons = outlines.map(({ id }) => id);
const noDeflate: DeflatePort = {
  deflate: () => Promise.resolve(undefined),
  inflate: () => Promise.resolve('missing'),
};

function phone(deflate: DeflatePort = deviceDeflate, store = fakeStore()) {
  const clock = fakeClock();
  const progress = createProgress({ store, clock, key: 'course.progress' });
  const transfer = createTransfer({ progress, clock, deflate, copy: () => Promise.resolve(true) });
  return { clock, store, progress, transfer, text: () => encodeProgress(progress.$progress.get()) };
}

/** A phone whose learner did the first `count` lessons, with six answers each. */
function learned(count: number, deflate?: DeflatePort) {
  let [now, done] = [fakeClock().now(), noProgress];
  for (const outline of outlines.slice(0, count)) {
    done = reachSection(done, outline, 'lam-thu', now);
    for (const [index, item] of outline.items.entries()) {
      now += 40_123 * (index + 1);
      done = answerItem(done, outline, item, { answer: `lua-chon-${(index * 7) % 4}`, status: 'right' }, now);
    }
    done = finishLesson(done, outline.id, now);
  }
  const store = fakeStore();
  store.write('course.progress', encodeProgress(done));
  return phone(deflate, store);
}

async function codesOf({ transfer }: ReturnType<typeof phone>, room = ROOM) {
  const { parts, isWhole } = await transfer.makeCodes(room, outlines);
  expect(isWhole).toBe(true);
  return parts;
}

function offered(result: CodeResult): Offer {
  if (result.kind !== 'offer') throw new Error(result.fault);
  return result;
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

describe('a hostile code', () => {
  const seal = (text: string) =>
    sealEnvelope({ part: 1, of: 1, isDeflated: false, payload: new TextEncoder().encode(text) });

  it.each([
    ['no JSON', 'xin chào', 'damaged'],
    ['compact progress of a newer page', '{"v":2}', 'newer'],
    ['other JSON', '{"v":1}', 'damaged'],
    ['no lesson at all', '{"v":1,"t":0,"l":{}}', 'nothing'],
    ['lessons that are none', '{"v":1,"t":0,"l":{"x/../y":[[0,0,0,null,[]]],"bai":[[-9,0,0,null,[]]]}}', 'nothing'],
    ['times of another age', '{"v":1,"t":9000000000000,"l":{"bai":[[0,0,0,null,[]]]}}', 'nothing'],
  ])('with %s is refused, and nothing is lost', async (_, text, fault) => {
    const here = learned(1);
    const before = here.text();
    expect(await here.transfer.readCode(seal(text), outlines)).toEqual({ kind: 'refused', fault });
    expect(here.text()).toBe(before);
  });

  it('that would fill the phone is refused', async () => {
    const payload = await deviceDeflate.deflate(new TextEncoder().encode(`{"v":1,"x":"${'x'.repeat(2_000_000)}"}`));
    const code = sealEnvelope({ part: 1, of: 1, isDeflated: true, payload: payload ?? new Uint8Array() });
    expect(code.length).toBeLessThan(4000);
    expect(await phone().transfer.readCode(code, outlines)).toEqual({ kind: 'refused', fault: 'damaged' });
  });

  it('never throws, whatever it holds, and changes nothing by being read', async () => {
    const here = learned(1);
    const before = here.text();
    const anyText = fc.oneof(
      fc.string(),
      fc.json(),
      fc.jsonValue().map((l) => JSON.stringify({ v: 1, t: 0, l })),
    );
    await fc.assert(
      fc.asyncProperty(anyText, fc.boolean(), async (text, isSealed) => {
        await here.transfer.readCode(isSealed ? seal(text) : text, outlines);
        expect(here.text()).toBe(before);
      }),
    );
    await fc.assert(
      fc.asyncProperty(fc.uint8Array(), async (payload) => {
        const read = await here.transfer.readCode(
          sealEnvelope({ part: 1, of: 1, isDeflated: true, payload: payload.slice() }),
          outlines,
        );
        expect(read.kind).toBe('refused');
      }),
    );
  });

  it('cannot take away: whatever is accepted, what was done stays done', async () => {
    const here = learned(2);
    await fc.assert(
      fc.asyncProperty(anyProgress, async (progress) => {
        const read = await here.transfer.readCode(seal(compactProgress(progress, [])), outlines);
        if (read.kind === 'offer') here.transfer.accept(read);
        const { lessons: kept } = here.progress.$progress.get();
        expect(kept[lessons[0] ?? '']?.doneAt).toBeDefined();
        expect(kept[lessons[1] ?? '']?.doneAt).toBeDefined();
      }),
      { numRuns: 50 },
    );
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
