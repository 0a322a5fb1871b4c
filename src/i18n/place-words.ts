/** What "Tôi đang ở đâu?" says. It travels with its code, which is fetched at the press. */
import place from '../../content/strings/vi/place.json' with { type: 'json' };
import { wordsFrom } from './words.ts';

/** The words of the place. */
export const placeWords = wordsFrom(place);
