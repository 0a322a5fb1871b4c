import type { StringKey } from '../../i18n/strings.ts';

/** What the player needs of the page's words; its own come with its code (i18n/player-words.ts). */
export const playerWords: readonly StringKey[] = ['site.name.label'];
