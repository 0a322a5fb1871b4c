/** The player's own words. They travel with its code, which is fetched at the press: a page that is only read carries none. */
import player from '../../content/strings/vi/player.json' with { type: 'json' };
import { wordsFrom } from './words.ts';

/** The words of the player. */
export const playerWords = wordsFrom(player);
