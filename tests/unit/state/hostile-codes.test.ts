import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compactProgress } from '../../../src/core/transfer/compact.ts';
import { sealEnvelope } from '../../../src/core/transfer/envelope.ts';
import { deviceDeflate } from '../../../src/ports/deflate.ts';
import { learned, lessons, outlines, phone } from '../../support/transfer.ts';
import { anyProgress } from '../core/progress/arbitrary.ts';

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
