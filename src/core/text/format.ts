/** One text, or one text per plural category (https://cldr.unicode.org/index/cldr-spec/plural-rules); Vietnamese only has `other`. */
export type TextTemplate =
  string | ({ readonly other: string } & Readonly<Partial<Record<Intl.LDMLPluralRule, string>>>);

/** Values for the placeholders of a text; `count` also chooses the plural category. */
export type TextParams = Readonly<Record<string, string | number>>;

/**
 * Fills `{name}` placeholders; numbers are written the Vietnamese way (1,5 and 1.018).
 * @throws when a placeholder has no value, so that a half-filled sentence never reaches a learner.
 * @example formatText('Phần {n} trên {m}', { n: 3, m: 5 }) // "Phần 3 trên 5"
 */
export function formatText(template: TextTemplate, params: TextParams = {}, lang = 'vi'): string {
  const text = typeof template === 'string' ? template : pick(template, params.count, lang);
  return text.replace(/\{(\w+)\}/g, (_, name: string) => {
    const value = params[name];
    if (value === undefined) throw new Error(`"${text}" lacks {${name}}.`);
    return typeof value === 'number' ? value.toLocaleString(lang) : value;
  });
}

function pick(template: Exclude<TextTemplate, string>, count: string | number | undefined, lang: string): string {
  const category = new Intl.PluralRules(lang).select(Number(count));
  return template[category] ?? template.other;
}
