import { choices, defaults, type SettingName } from '../../core/settings/settings.ts';
import type { StringKey } from '../../i18n/strings.ts';
import type { Words } from '../../i18n/words.ts';

/** One setting as a group of radio buttons. */
export interface SettingField {
  readonly name: SettingName;
  readonly label: string;
  readonly options: readonly { readonly value: string; readonly label: string; readonly isDefault: boolean }[];
}

/** All settings in words; the page calls it with `t`, so the words need not travel to the browser. */
export function settingFields(words: Words): readonly SettingField[] {
  const field = (name: SettingName, labelOf: (value: string | number) => string): SettingField => ({
    name,
    label: words(`settings.${name}.label`),
    options: choices[name].map((value: string | number) => ({
      value: String(value),
      label: labelOf(value),
      isDefault: value === defaults[name],
    })),
  });
  const named = (name: Exclude<SettingName, 'textSize' | 'speed'>) =>
    field(name, (value) => words(`settings.${name}.${value}.label` as StringKey));
  return [
    field('textSize', (value) => words('settings.textSize.option.label', { value })),
    named('theme'),
    named('spacing'),
    named('lines'),
    named('width'),
    named('steps'),
    named('ruler'),
    field('speed', (value) =>
      value === defaults.speed ? words('settings.speed.normal.label') : words('settings.speed.option.label', { value }),
    ),
    named('reader'),
    named('voice'),
  ];
}
