import type { StringKey } from '../../src/i18n/strings.ts';
import { t } from '../../src/i18n/translate.ts';
import type { Words } from '../../src/i18n/words.ts';

/** The words of a page that carries these keys; any other key is a fault, as it would be on the real page. */
export function wordsOnPage(keys: readonly StringKey[]): Words {
  return (key, params) => {
    if (!keys.includes(key)) throw new Error(`"${key}" is said, but no page carries it.`);
    return t(key, params);
  };
}
