/** What "Tôi đang ở đâu?" says. It travels with its code, which is fetched at the press. */
import place from '../../content/strings/vi/place.json' with { type: 'json' };
import { formatText, type TextTemplate } from '../core/text/format.ts';
import type { StringKey } from './strings.ts';
import type { Words } from './words.ts';

const templates: Partial<Record<StringKey, TextTemplate>> = place;

/** The words of the place. */
export const placeWords: Words = (key, params) => formatText(templates[key] ?? key, params);
