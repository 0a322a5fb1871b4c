import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { BaseItem } from '../../../src/quiz/contract.ts';
import { loadClient } from '../../../src/quiz/registry.ts';
import { loadType, typeNames } from '../../../src/quiz/types.ts';
import answers from '../../support/old-answers.json' with { type: 'json' };

/** Lists of things with ids, which authors put in another order, take entries out of, or reword. */
type Lists = Readonly<Record<string, readonly { readonly id: string }[]>>;

// Two lists carry their order as meaning: the first step of a scenario begins, and steps to be put in order are written in it.
const fixedFirst = (item: BaseItem) => (item.type === 'scenario' ? ['steps'] : []);

function changed(
  item: BaseItem,
  change: (entries: readonly { readonly id: string }[]) => readonly { readonly id: string }[],
): BaseItem {
  const lists = Object.entries(item).filter(
    ([key, value]) => Array.isArray(value) && typeof value[0] === 'object' && !fixedFirst(item).includes(key),
  ) as [string, Lists[string]][];
  return { ...item, ...Object.fromEntries(lists.map(([key, entries]) => [key, change(entries)])) };
}
const reordered = (item: BaseItem) => changed(item, (entries) => entries.toReversed());
const reworded = (item: BaseItem) =>
  changed(item, (entries) => entries.map((entry) => ({ ...entry, text: 'Chữ mới', why: 'Lý do mới.' })));
const emptied = (item: BaseItem) => changed(item, () => []);

async function load(type: string) {
  const [quiz, { examples }] = await Promise.all([loadClient(type), loadType(type)]);
  const item = examples.vietnamese;
  if (!item) throw new Error(`The type ${type} has no example "vietnamese".`);
  return { quiz, item, stored: (answers as Record<string, unknown>)[type] };
}

describe.each(typeNames)('an answer to %s that was stored before the item changed', (type) => {
  it('has a fixture that is an answer today', async () => {
    const { quiz, item, stored } = await load(type);
    expect(quiz.isAnswer(stored)).toBe(true);
    expect(quiz.repairAnswer(item, stored)).toEqual(stored);
  });

  it('means the same when everything is in another order', async () => {
    const { quiz, item, stored } = await load(type);
    const repaired = quiz.repairAnswer(reordered(item), stored);
    expect(Array.isArray(stored) ? (repaired as string[]).toSorted() : repaired).toEqual(
      Array.isArray(stored) ? stored.toSorted() : stored,
    );
  });

  it('means the same when everything is reworded', async () => {
    const { quiz, item, stored } = await load(type);
    expect(quiz.repairAnswer(reworded(item), stored)).toEqual(stored);
  });

  it('is given up calmly when its parts are gone', async () => {
    const { quiz, item, stored } = await load(type);
    const left = quiz.repairAnswer(emptied(item), stored);
    // What was written, and a judgement, stand without options.
    expect(left === undefined || type === 'short-text' || type === 'true-false').toBe(true);
  });

  it('never breaks an item, whatever is in the storage', async () => {
    const { quiz, item } = await load(type);
    const ids = fc.constantFrom(
      ...JSON.stringify(item)
        .matchAll(/"id":"([^"]*)"/g)
        .map((match) => match[1] ?? ''),
    );
    const likely = fc.oneof(
      ids,
      fc.array(fc.oneof(ids, fc.string())),
      fc.dictionary(ids, fc.oneof(ids, fc.string())),
      fc.jsonValue(),
    );
    fc.assert(
      fc.property(likely, (stored) => {
        if (!quiz.isAnswer(stored)) return;
        const answer = quiz.repairAnswer(item, stored);
        if (answer === undefined) return;
        const { status, points, max, missed } = quiz.score(item, answer);
        expect(points).toBeGreaterThanOrEqual(0);
        expect(points).toBeLessThanOrEqual(max);
        expect(status === 'right').toBe(status === 'right' && points === max && missed === 0);
      }),
    );
  });
});
