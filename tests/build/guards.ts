/** What can be wrong with a built page; each guard takes a parsed page and says its faults, so that a test can plant one. */

const said = (element: Element) => element.outerHTML.replace(/\s+/g, ' ').slice(0, 120);
const all = (root: ParentNode, selector: string) => [...root.querySelectorAll(selector)];

/** Language, title, one h1, headings in order. */
export function outlineFaults(page: Document): string[] {
  const headings = all(page, 'h1, h2, h3, h4, h5, h6');
  const levels = headings.map(({ tagName }) => Number(tagName[1]));
  const jumps = headings.filter((_heading, at) => (levels[at] ?? 0) > (levels[at - 1] ?? 0) + 1);
  const empty = headings.filter(({ textContent }) => textContent.trim() === '');
  const count = levels.filter((level) => level === 1).length;
  return [
    ...(page.documentElement.lang === 'vi' ? [] : [`the language is "${page.documentElement.lang}", not "vi".`]),
    ...(page.title.trim() === '' ? ['there is no title.'] : []),
    ...(count === 1 ? [] : [`there are ${count} first headings.`]),
    ...jumps.map((heading) => `a level is left out before ${said(heading)}`),
    ...empty.map((heading) => `an empty heading ${said(heading)}`),
  ];
}

/** One main, header and footer; every navigation has a name of its own; skip links lead somewhere. */
export function landmarkFaults(page: Document): string[] {
  const once = ['main', 'body > header', 'body > footer'].map(
    (selector) => [selector, all(page, selector).length] as const,
  );
  const names = all(page, 'nav').map((nav) => nav.getAttribute('aria-label') ?? nameFrom(page, nav));
  const first = page.body.querySelector('a');
  return [
    ...once.filter(([, count]) => count !== 1).map(([selector, count]) => `there are ${count} of ${selector}.`),
    ...names
      .filter((name, at) => name === '' || names.indexOf(name) !== at)
      .map((name) => `two navigations are called "${name}", or one has no name.`),
    ...(first?.getAttribute('href')?.startsWith('#') ? [] : ['the first link does not skip to the content.']),
  ];
}

function nameFrom(page: Document, element: Element): string {
  return (element.getAttribute('aria-labelledby') ?? '')
    .split(' ')
    .map((id) => page.getElementById(id)?.textContent ?? '')
    .join(' ')
    .trim();
}

const idLists = [
  'for',
  'aria-labelledby',
  'aria-describedby',
  'aria-controls',
  'aria-errormessage',
  'aria-details',
  'list',
  'form',
];

/** Ids are there once, and each reference finds its id. */
export function idFaults(page: Document): string[] {
  const ids = all(page, '[id]').map(({ id }) => id);
  const twice = ids.filter((id, at) => ids.indexOf(id) !== at);
  const lost = idLists.flatMap((name) =>
    all(page, `[${name}]`).flatMap((element) =>
      (element.getAttribute(name) ?? '')
        .split(/\s+/)
        .filter((id) => id !== '' && !ids.includes(id))
        .map((id) => `${name} names "${id}", which is not on the page: ${said(element)}`),
    ),
  );
  return [...twice.map((id) => `the id "${id}" is there twice.`), ...lost];
}

/** Strict policy before everything else, nothing inline that it would have to allow. */
export function policyFaults(page: Document): string[] {
  const meta = page.querySelector('meta[http-equiv="content-security-policy" i]');
  const policy = meta?.getAttribute('content') ?? '';
  const early = all(page, 'script, link[rel="stylesheet"]').filter(
    (element) => meta && !(meta.compareDocumentPosition(element) & 4),
  );
  const handlers = all(page, '*').filter((element) =>
    element.getAttributeNames().some((name) => /^on[a-z]/.test(name)),
  );
  return [
    ...(meta ? [] : ['there is no Content-Security-Policy.']),
    ...(/unsafe-inline|'unsafe-eval'|[\s:]\*(?:\s|;|$)/.test(policy) ? [`the policy is not strict: ${policy}`] : []),
    ...['default-src', 'script-src', 'style-src', 'object-src', 'base-uri']
      .filter((name) => meta && !policy.includes(name))
      .map((name) => `the policy has no ${name}.`),
    ...early.map((element) => `comes before the policy: ${said(element)}`),
    ...all(page, '[style]').map((element) => `a style attribute: ${said(element)}`),
    ...handlers.map((element) => `a script attribute: ${said(element)}`),
  ];
}

const loads =
  'script[src], img[src], source[src], audio[src], video[src], iframe[src], embed[src], object[data], use[href], image[href], link[href]:not([rel="canonical"], [rel="alternate"])';

/** What a page loads by itself, as written. */
export function loadedBy(page: Document): string[] {
  const addresses = all(page, loads).flatMap((element) =>
    ['src', 'href', 'data'].map((name) => element.getAttribute(name)),
  );
  const sets = all(page, '[srcset]').flatMap((element) =>
    (element.getAttribute('srcset') ?? '').split(',').map((part) => part.trim().split(/\s/)[0]),
  );
  return [...addresses, ...sets].filter((address): address is string => Boolean(address) && !address?.startsWith('#'));
}

/** Loads from elsewhere; links that a learner follows by choice are no load. */
export function originFaults(page: Document): string[] {
  return loadedBy(page)
    .filter((address) => /^(?:[a-z]+:)?\/\//i.test(address))
    .map((address) => `is loaded from another origin: ${address}`);
}

/** Letters in pieces, and words that a build left behind. */
export function textFaults(html: string): string[] {
  return [
    ...(html === html.normalize('NFC') ? [] : ['the text is not NFC.']),
    ...[...html.matchAll(/>[^<]*\b(?:undefined|NaN|\[object Object\]|\{[a-z]+\})[^<]*</g)].map(
      ([found]) => `looks like a fault of the build: ${found}`,
    ),
  ];
}

/** What a lesson lacks before any script: its sections with their text, and the answer of every item. */
export function lessonFaults(page: Document): string[] {
  const sections = all(page, 'article section');
  const thin = sections.filter((section) => section.textContent.trim().split(/\s+/).length < 15);
  const mute = all(page, 'quiz-item').filter((item) => !item.querySelector('details p, details li'));
  return [
    ...(sections.length < 3 ? [`there are only ${sections.length} sections.`] : []),
    ...thin.map((section) => `hardly any text in ${said(section)}`),
    ...mute.map((item) => `no answer to look up in ${said(item)}`),
    ...(all(page, 'quiz-item').length < 5 ? ['there are fewer than five items.'] : []),
  ];
}
