/** Finding the words of the glossary in a text of a lesson. */

/** A word of the glossary: the ways it is written in lessons. */
export interface Term {
  readonly id: string;
  readonly forms: readonly string[];
}

/** Where a form stands in a text: characters [start, end). */
export interface FoundTerm {
  readonly id: string;
  readonly start: number;
  readonly end: number;
}

/** The forms of a term: those given, or the term itself, what stands in brackets being another form of it. */
export function formsOf(term: string, forms?: readonly string[]): readonly string[] {
  if (forms) return forms;
  const [, before = term, inside] = /^(.*?)\s*\(([^)]*)\)$/.exec(term) ?? [];
  return inside === undefined ? [before] : [before, inside];
}

/** A finder for these terms: for each text the first place of every term, in order, none lying over another. */
export function makeTermFinder(terms: readonly Term[]): (text: string, wanted: ReadonlySet<string>) => FoundTerm[] {
  const idOf = new Map(
    terms.flatMap(({ id, forms }) => forms.map((form) => [form.normalize('NFC').toLowerCase(), id] as const)),
  );
  // The longest first: "mật khẩu dùng một lần" is not "mật khẩu".
  const all = [...idOf.keys()].sort((one, two) => two.length - one.length).map(escape);
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}])(?:${all.join('|')})(?![\\p{L}\\p{N}])`, 'giu');
  return (text, wanted) => {
    const left = new Set(wanted);
    return [...text.matchAll(pattern)].flatMap(({ 0: form, index }) => {
      const id = idOf.get(form.toLowerCase()) ?? '';
      return left.delete(id) ? [{ id, start: index, end: index + form.length }] : [];
    });
  };
}

function escape(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
