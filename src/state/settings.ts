/** The learner's settings on this device, joined to storage; a change in another tab is followed. */
import { atom, type ReadableAtom } from 'nanostores';
import {
  choose,
  decodeSettings,
  encodeSettings,
  follow,
  forgetChoices,
  noSettings,
  type SettingName,
  type Settings,
} from '../core/settings/settings.ts';
import type { KeyValueStore } from '../ports/storage.ts';
import { learnerStore } from './learner-store.ts';

/** Settings under one storage key. */
export interface SettingsState {
  readonly $settings: ReadableAtom<Settings>;
  /** Takes one choice; false when the device does not keep it (it holds until the page closes). */
  set(name: SettingName, value: string | number): boolean;
  /** Remembers whose page was opened last. */
  follow(audience: string): void;
  /** Forgets every choice. */
  reset(): void;
}

/** Opens the settings kept under `key`. */
export function createSettings(store: KeyValueStore, key: string): SettingsState {
  const read = () => decodeSettings(store.read(key)) ?? noSettings;
  const $settings = atom<Settings>(read());
  store.watch(key, (text) => $settings.set(decodeSettings(text) ?? noSettings));

  const put = (settings: Settings): boolean => {
    $settings.set(settings);
    return settings.v === 1 && store.write(key, encodeSettings(settings)) === 'kept';
  };
  return {
    $settings,
    set: (name, value) => put(choose(read(), name, value)),
    follow: (audience) => {
      if (read().audience !== audience) put(follow(read(), audience));
    },
    reset: () => {
      put(forgetChoices(read()));
    },
  };
}

/** The settings kept on this device. */
export const settings = createSettings(learnerStore, 'course.settings');
