/** The script of the page "Buổi học cho cả phòng". */
import { readWords } from '../i18n/words.ts';
import { programme } from '../state/programme.ts';
import { share } from '../state/sharing.ts';
import { startOwnPlan } from './programme/own-plan.ts';

const base = document.body.dataset.base ?? '/';
startOwnPlan(document, { programme, share, words: readWords(), base, here: location.href });
