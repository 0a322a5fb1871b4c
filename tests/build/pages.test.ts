import { describe, expect, it } from 'vitest';
import { builtPages, isLessonPage } from '../support/dist.ts';
import {
  idFaults,
  landmarkFaults,
  lessonFaults,
  originFaults,
  outlineFaults,
  policyFaults,
  textFaults,
} from './guards.ts';

const parse = (html: string) => new DOMParser().parseFromString(html, 'text/html');
const pages = builtPages();

describe.each(pages.map(({ path, html }) => ({ path, html, page: parse(html) })))(
  'the page $path',
  ({ html, page }) => {
    it('has a language, a title, one first heading, and levels in order', () => {
      expect(outlineFaults(page)).toEqual([]);
    });

    it('has its landmarks, each with its name', () => {
      expect(landmarkFaults(page)).toEqual([]);
    });

    it('has ids that are there once and references that find them', () => {
      expect(idFaults(page)).toEqual([]);
    });

    it('has a strict policy and nothing inline against it', () => {
      expect(policyFaults(page)).toEqual([]);
    });

    it('loads nothing from another origin', () => {
      expect(originFaults(page)).toEqual([]);
    });

    it('is clean text', () => {
      expect(textFaults(html)).toEqual([]);
    });
  },
);

describe.each(pages.filter(isLessonPage))('the lesson $path', ({ html }) => {
  it('is all there before any script: sections, items, answers', () => {
    expect(lessonFaults(parse(html))).toEqual([]);
  });
});

describe('the site', () => {
  it('has a title of its own on every page, save the same lesson in another path', { timeout: 120_000 }, () => {
    const titles = pages.map(({ html }) => {
      const page = parse(html);
      return [page.title, page.querySelector('link[rel="canonical"]')?.getAttribute('href')] as const;
    });
    const own = new Map(titles);
    expect(titles.filter(([title, canonical]) => own.get(title) !== canonical)).toEqual([]);
  });
});

describe('the guards of a page', () => {
  const good =
    "<!doctype html><html lang=\"vi\"><head><meta http-equiv=\"content-security-policy\" content=\"default-src 'self'; script-src 'self'; style-src 'self'; object-src 'none'; base-uri 'none'\"><title>A</title></head>" +
    '<body><a href="#main">B</a><header></header><nav aria-label="C"></nav><main id="main"><h1>D</h1><h2>E</h2></main><footer></footer></body></html>';
  const faults = (html: string) => {
    const page = parse(html);
    return [outlineFaults, landmarkFaults, idFaults, policyFaults, originFaults]
      .flatMap((guard) => guard(page))
      .concat(textFaults(html));
  };

  it('let a good page pass', () => {
    expect(faults(good)).toEqual([]);
  });

  it.each([
    ['lang="vi"', 'lang="en"'],
    ['<title>A</title>', ''],
    ['<h1>D</h1>', '<h1>D</h1><h1>F</h1>'],
    ['<h2>E', '<h3>E'],
    ['<main id="main">', '<main id="main"></main><main>'],
    ['aria-label="C"', ''],
    ['href="#main"', 'href="/"'],
    ['<h1>', '<h1 id="main">'],
    ['<h1>', '<h1 aria-describedby="gone">'],
    ['<meta', '<script src="/a.js"></script><meta'],
    ["script-src 'self'", "script-src 'self' 'unsafe-inline'"],
    ['<h1>', '<h1 style="color: red">'],
    ['<h1>', '<h1 onclick="a()">'],
    ['<h1>', '<img src="https://example.test/a.png" alt=""><h1>'],
    ['<h1>D', `<h1>${'Điện'.normalize('NFD')}`],
    ['<h1>D', '<h1>undefined'],
  ])('catch %s turned into %s', (from, to) => {
    expect(faults(good.replace(from, to))).toHaveLength(1);
  });

  it('catch a lesson that waits for a script', () => {
    const text = 'một hai ba bốn năm sáu bảy tám chín mười '.repeat(2);
    const item = '<quiz-item><details><p>A</p></details></quiz-item>';
    const lesson = (section: string, quiz: string) => parse(`<article>${section.repeat(3)}${quiz.repeat(5)}</article>`);
    expect(lessonFaults(lesson(`<section>${text}</section>`, item))).toEqual([]);
    expect(lessonFaults(lesson('<section></section>', item))).toHaveLength(3);
    expect(lessonFaults(lesson(`<section>${text}</section>`, '<quiz-item></quiz-item>'))).toHaveLength(5);
    expect(lessonFaults(lesson(`<section>${text}</section>`, ''))).toHaveLength(1);
  });
});
