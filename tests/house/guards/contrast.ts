/** Tokens of one theme: name with `--` to colour. */
export type Tokens = ReadonlyMap<string, string>;

/** A pair that the design uses, and how strong it must be. */
export interface Pair {
  readonly front: string;
  readonly back: string;
  readonly atLeast: number;
}

const ratios = { text: 7, ui: 3 } as const;

/** The pairs that the comments of a style file promise: `pair text: --c-a on --c-b; …` (7:1) and `pair ui: …` (3:1). */
export function pairsOf(css: string): Pair[] {
  const comments = [...css.matchAll(/\/\*([\s\S]*?)\*\//g)].map(([, text = '']) => text).join('\n');
  return [...comments.matchAll(/pair (text|ui):([\s\S]*?)(?=pair (?:text|ui):|$)/g)].flatMap(([, kind, list = '']) =>
    [...list.matchAll(/(--[\w-]+) on (--[\w-]+)/g)].map(([, front = '', back = '']) => ({
      front,
      back,
      atLeast: ratios[kind as keyof typeof ratios],
    })),
  );
}

/** The colour tokens that each block of a style file sets, by its selector. */
export function themesOf(css: string): Map<string, Tokens> {
  const bare = css.replace(/\/\*[\s\S]*?\*\//g, '');
  const blocks = [...bare.matchAll(/([^{};]+)\{([^{}]*)\}/g)].map(([, selector = '', body = '']) => {
    const tokens = [...body.matchAll(/(--c-[\w-]+):\s*(#[\da-f]{3,6})\s*;/gi)].map(
      ([, name = '', value = '']) => [name, value] as const,
    );
    return [selector.trim().replace(/\s+/g, ' '), new Map(tokens)] as const;
  });
  return new Map(blocks.filter(([, tokens]) => tokens.size > 0));
}

/** Contrast of two colours by WCAG 2: 1 (none) to 21 (black on white). */
export function contrast(front: string, back: string): number {
  const [light = 0, dark = 0] = [luminance(front), luminance(back)].sort((a, b) => b - a);
  return (light + 0.05) / (dark + 0.05);
}

function luminance(color: string): number {
  const digits = color.slice(1);
  const long = digits.length === 3 ? digits.replace(/./g, '$&$&') : digits;
  const [r = 0, g = 0, b = 0] = [0, 2, 4].map((at) => {
    const part = parseInt(long.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

/** Pairs that are too weak in a theme, and tokens that it forgets. */
export function contrastFaults(theme: string, tokens: Tokens, pairs: readonly Pair[]): string[] {
  return pairs.flatMap(({ front, back, atLeast }) => {
    const [frontColor, backColor] = [tokens.get(front), tokens.get(back)];
    if (frontColor === undefined || backColor === undefined)
      return [`${theme}: sets no ${frontColor === undefined ? front : back}.`];
    const ratio = contrast(frontColor, backColor);
    if (ratio >= atLeast) return [];
    return [`${theme}: ${front} ${frontColor} on ${back} ${backColor} is ${ratio.toFixed(2)}:1, needs ${atLeast}:1.`];
  });
}
