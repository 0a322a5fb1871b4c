import fc from 'fast-check';
import type { Progress } from '../../../../src/core/progress/shape.ts';

// Few ids and few times, so that records of the same name and the same moment meet often.
const id = fc.constantFrom('mot', 'hai', 'ba', 'constructor');
const time = fc.integer({ min: 0, max: 4 });
const anyJson = fc.oneof(
  fc.constantFrom<unknown>(null, 0, 1, 'x', [], ['x'], {}),
  fc.dictionary(
    id,
    fc.oneof(fc.constantFrom<unknown>(1, 'x', {}), fc.dictionary(id, fc.constantFrom(1, 2), { maxKeys: 2 })),
    {
      maxKeys: 2,
    },
  ),
);

const lesson = fc.record(
  {
    section: id,
    seen: fc.uniqueArray(id).map((ids) => ids.sort()),
    startedAt: time,
    at: time,
    doneAt: time,
    mood: anyJson,
  },
  { requiredKeys: ['seen', 'startedAt', 'at'] },
);

const status = fc.constantFrom('right' as const, 'partly' as const, 'wrong' as const);

const item = fc.record(
  {
    answer: anyJson,
    status,
    tries: fc.integer({ min: 1, max: 3 }),
    at: time,
    hints: anyJson,
  },
  { requiredKeys: ['answer', 'status', 'tries', 'at'] },
);

const key = id.map((name) => `mot/${name}`);

const review = fc.record(
  { box: fc.integer({ min: 0, max: 6 }), day: time, at: time, ease: anyJson },
  { requiredKeys: ['box', 'day', 'at'] },
);

const test = fc.record(
  {
    attempt: fc.integer({ min: 1, max: 3 }),
    marks: fc.dictionary(key, status, { maxKeys: 2 }),
    at: time,
    last: fc.record({ right: time, of: time, at: time }),
    mood: anyJson,
  },
  { requiredKeys: ['attempt', 'marks', 'at'] },
);

/** Any progress, fields of a newer page included. */
export const anyProgress = fc.record(
  {
    v: fc.constant(1 as const),
    lessons: fc.dictionary(id, lesson, { maxKeys: 3 }),
    items: fc.dictionary(
      id.map((name) => `mot/${name}`),
      item,
      { maxKeys: 3 },
    ),
    review: fc.dictionary(key, review, { maxKeys: 3 }),
    tests: fc.dictionary(key, test, { maxKeys: 3 }),
    last: fc.record({ audience: id, lesson: id, at: time }),
    erasedAt: fc.integer({ min: 0, max: 2 }),
    later: anyJson,
  },
  { requiredKeys: ['v', 'lessons', 'items'] },
) as fc.Arbitrary<Progress>;
