/**
 * The script of a lesson page: listening, progress, practice phones, quiz items, the place. Each part fetches its larger
 * code only when it is used.
 */
import { lessonWordsOf } from '../i18n/lesson-words.ts';
import { progress } from '../state/progress.ts';
import './player/start.ts';
import { startPlace } from './place/place.ts';
import { mountPractice } from './practice/mount.ts';
import { startLessonProgress } from './progress/lesson.ts';
import { mountQuizItems } from './quiz/mount.ts';

const words = lessonWordsOf();
startLessonProgress(document, progress, words);
mountQuizItems({ root: document, words, progress });
mountPractice({ root: document, words, progress });
startPlace(document, progress, words);
