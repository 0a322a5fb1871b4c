/**
 * What the page "Cài đặt" does; its markup is ui/SettingsForm.astro: radio buttons named as the settings. A choice holds at
 * once, on this page and on every other that is open (core/settings/boot.js), and is said once in the live line.
 */
import {
  attributesOf,
  choiceOf,
  choices,
  defaults,
  settingNames,
  type SettingName,
  type Settings,
  type SettingValue,
} from '../../core/settings/settings.ts';
import type { StringKey } from '../../i18n/strings.ts';
import type { Words } from '../../i18n/words.ts';
import type { SettingsState } from '../../state/settings.ts';

/** The words this island says; the page carries them. */
export const settingsFormWords: readonly StringKey[] = [
  'settings.kept.text',
  'settings.unkept.error',
  'settings.reset.text',
];

/**
 * Wakes the form on this page.
 * @param lastAudience whose lesson was opened last; counts while no group's page was opened
 */
export function startSettingsForm(
  page: Document,
  settings: SettingsState,
  words: Words,
  lastAudience: () => string | undefined,
): void {
  const form = page.querySelector<HTMLFormElement>('[data-settings]');
  const said = page.querySelector('[data-settings-said]');
  if (!form) return;
  settings.$settings.subscribe((now) => {
    const size = page.documentElement.getAttribute(`data-of-${now.audience ?? lastAudience() ?? ''}`) ?? '';
    showOnPage(page.documentElement, attributesOf(now, size));
    showInForm(form, { ...now, textSize: now.textSize ?? sizeOf(size) });
  });
  form.addEventListener('change', ({ target }) => {
    if (!(target instanceof HTMLInputElement)) return;
    const name = settingNames.find((one) => one === target.name);
    const value = name && choiceOf(name, target.value);
    if (!name || value === undefined) return;
    const isKept = settings.set(name, value);
    const params = {
      setting: labelOf(target.closest('fieldset')?.querySelector('legend')),
      choice: labelOf(target.labels?.[0]),
    };
    said?.replaceChildren(words(isKept ? 'settings.kept.text' : 'settings.unkept.error', params));
  });
  // The browser would tick the defaults of the page, which are not those of the learner's group.
  form.addEventListener('reset', (event) => {
    event.preventDefault();
    settings.reset();
    said?.replaceChildren(words('settings.reset.text'));
  });
}

function showOnPage(html: HTMLElement, attributes: Readonly<Record<string, string>>): void {
  for (const [name, value] of Object.entries(attributes)) {
    if (value === '') html.removeAttribute(`data-${name}`);
    else html.setAttribute(`data-${name}`, value);
  }
}

/** An audience's size as a choice; none when it is not among those that are offered. */
function sizeOf(text: string): Settings['textSize'] {
  return choices.textSize.find((size) => String(size) === text);
}

function showInForm(
  form: HTMLFormElement,
  settings: { readonly [N in SettingName]?: SettingValue<N> | undefined },
): void {
  for (const name of settingNames) {
    const value = String(settings[name] ?? defaults[name]);
    for (const radio of form.querySelectorAll<HTMLInputElement>(`input[name="${name}"]`))
      radio.checked = radio.value === value;
  }
}

function labelOf(element: Element | null | undefined): string {
  return element?.textContent.trim() ?? '';
}
