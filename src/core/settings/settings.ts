/**
 * How a learner wants pages to look and sound, kept under `course.settings`:
 *
 *   { "v": 1, "textSize": 150, "theme": "dark", "spacing": "wide", "speed": 0.75, "audience": "nguoi-cao-tuoi" }
 *
 * Only what the learner chose is kept, so that a default may change later and an audience's own text size holds until the
 * learner takes another. `audience` is the group whose page was opened last: its text size is the learner's default on every
 * page. Unknown fields are kept. boot.js beside this file reads the same text before the first paint.
 */
import { canonical, isRecord, own } from '../json.ts';

/** What may be chosen, in the order it is offered. Text sizes are per cent; speeds are times the voice's own. */
export const choices = {
  textSize: [100, 112, 125, 150, 175, 200],
  theme: ['auto', 'light', 'dark', 'contrast', 'contrast-light'],
  spacing: ['normal', 'wide'],
  lines: ['normal', 'tall', 'taller'],
  width: ['normal', 'narrow', 'wide'],
  steps: ['off', 'on'],
  ruler: ['off', 'on'],
  speed: [0.5, 0.75, 1, 1.25, 1.5, 2],
  voice: ['off', 'on'],
  reader: ['no', 'yes'],
} as const;

/** The settings there are; a new one is a line in `choices`. */
export type SettingName = keyof typeof choices;

/** The value of one setting. */
export type SettingValue<N extends SettingName> = (typeof choices)[N][number];

/**
 * What the learner chose; a field that is not there was never chosen. `v` above 1 was written by a newer page: its known
 * fields are followed, and it is never written over.
 */
export type Settings = { readonly v: number; readonly audience?: string } & {
  readonly [N in SettingName]?: SettingValue<N>;
};

/** What holds where the learner chose nothing; the text size of a page may be its audience's instead. */
export const defaults = {
  textSize: 100,
  theme: 'auto',
  spacing: 'normal',
  lines: 'normal',
  width: 'normal',
  steps: 'off',
  ruler: 'off',
  speed: 1,
  voice: 'off',
  reader: 'no',
} as const;

/** Settings of someone who chose nothing. */
export const noSettings: Settings = { v: 1 };

/** The names of all settings. */
export const settingNames = Object.keys(choices) as readonly SettingName[];

/** Reads stored settings; what is no good counts as not chosen, and undefined means that nothing could be read. */
export function decodeSettings(text: string | null): Settings | undefined {
  const value = parse(text);
  if (!isRecord(value)) return undefined;
  const good = Object.entries(value).filter(([name, field]) =>
    name === 'audience' ? typeof field === 'string' : !isSettingName(name) || isChoice(name, field),
  );
  return { ...Object.fromEntries(good), v: typeof value.v === 'number' && value.v > 1 ? value.v : 1 };
}

/** The text to store. */
export function encodeSettings(settings: Settings): string {
  return canonical(settings);
}

/** Settings with one more choice; a value that is not offered changes nothing. */
export function choose(settings: Settings, name: string, value: unknown): Settings {
  return isSettingName(name) && isChoice(name, value) ? { ...settings, [name]: value } : settings;
}

/** The choice that a form's text stands for ("150" is 150), undefined when it stands for none. */
export function choiceOf(name: SettingName, text: string): string | number | undefined {
  return choices[name].find((value: string | number) => String(value) === text);
}

/** Settings that also know whose page was opened last. */
export function follow(settings: Settings, audience: string): Settings {
  return { ...settings, audience };
}

/** Settings in which nothing is chosen any more; whose path the learner follows is no choice of looks and stays. */
export function forgetChoices({ v, audience }: Settings): Settings {
  return { v, ...(audience !== undefined && { audience }) };
}

/**
 * The `data-` attributes of <html> that show the settings; an empty value means that the attribute is not there. boot.js says
 * the same in its own words.
 * @param audienceSize the text size of the learner's audience, which holds until the learner takes another
 */
export function attributesOf(
  { textSize, theme = 'auto', spacing, lines, width, steps, ruler }: Settings,
  audienceSize = '',
): Readonly<Record<'text' | 'theme' | 'spacing' | 'lines' | 'width' | 'steps' | 'ruler', string>> {
  return {
    text: textSize === undefined ? audienceSize : String(textSize),
    theme: theme === 'auto' ? '' : theme,
    spacing: spacing ?? '',
    lines: lines ?? '',
    width: width ?? '',
    steps: steps ?? '',
    ruler: ruler ?? '',
  };
}

function isSettingName(name: string): name is SettingName {
  return own(choices, name) !== undefined;
}

function isChoice(name: SettingName, value: unknown): boolean {
  return choices[name].some((choice: string | number) => choice === value);
}

function parse(text: string | null): unknown {
  try {
    return JSON.parse(text ?? 'null');
  } catch {
    // Rubbish under our key: the same as nothing chosen.
    return undefined;
  }
}
