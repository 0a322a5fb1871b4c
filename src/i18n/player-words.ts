/** The player's own words. They travel with its code, which is fetched at the press: a page that is only read carries none. */
import player from '../../content/strings/vi/player.json' with { type: 'json' };
import { formatText, type TextTemplate } from '../core/text/format.ts';
import type { StringKey } from './strings.ts';
import { readWords, type Words } from './words.ts';

const templates: Partial<Record<StringKey, TextTemplate>> = player;

/** The words of the player, and of the page for all others. */
export function playerWordsOf(root: Document = document): Words {
  const pageWords = readWords(root);
  return (key, params) => {
    const template = templates[key];
    return template === undefined ? pageWords(key, params) : formatText(template, params);
  };
}
