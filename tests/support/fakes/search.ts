import type { EngineHit, SearchEngine } from '../../../src/ports/search.ts';

/** A search engine whose answers and moods a test decides. */
export interface FakeEngine extends SearchEngine {
  online: boolean;
  /** While true, every search and every page of results fails. */
  broken: boolean;
  warmed: number;
  readonly asked: { term: string; audience: string | undefined }[];
  /** The titles that each term finds, best first. */
  answers: Readonly<Record<string, readonly string[]>>;
}

/** A fake of ports/search. */
export function fakeEngine(answers: Readonly<Record<string, readonly string[]>> = {}): FakeEngine {
  const hit = (engine: FakeEngine, title: string, score: number): EngineHit => ({
    id: title,
    score,
    load: () =>
      engine.broken
        ? Promise.reject(new Error('fake'))
        : Promise.resolve({
            url: `/nhom/can-bo/${title}/`,
            title,
            excerpt: `Đoạn có <mark>${title}</mark>.`,
            audiences: ['can-bo', 'nong-dan'],
          }),
  });
  return {
    online: true,
    broken: false,
    warmed: 0,
    asked: [],
    answers,
    warm() {
      this.warmed += 1;
    },
    search(term, audience) {
      this.asked.push({ term, audience });
      if (this.broken) return Promise.reject(new Error('fake'));
      const titles = this.answers[term] ?? [];
      return Promise.resolve(titles.map((title, index) => hit(this, title, titles.length - index)));
    },
    isOnline() {
      return this.online;
    },
  };
}
