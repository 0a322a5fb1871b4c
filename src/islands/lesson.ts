/**
 * The script of a lesson page: listening, progress, practice phones, quiz items, the place, aids to reading. Each part fetches its larger
 * code only when it is used.
 */
import { lessonWords } from '../i18n/lesson-words.ts';
import { hasInAppSign } from '../state/in-app-sign.ts';
import { progress } from '../state/progress.ts';
import '../state/worker.ts';
import './player/start.ts';
import { awaitPlace } from './place/start.ts';
import { sleepingPhones } from './practice/mount.ts';
import { startLessonProgress } from './progress/lesson.ts';
import { sleepingItems } from './quiz/mount.ts';
import { startReading } from './reading/start.ts';
import { awaitNeed } from './sleeper.ts';

startLessonProgress(document, progress, lessonWords);
const hosts = { root: document, words: lessonWords, progress };
awaitNeed([...sleepingItems(hosts), ...sleepingPhones(hosts)]);
awaitPlace(document, progress);
startReading(document);
// A link in a chat opens inside the chat's app. Only there the line about it is fetched; not there (no network), the lesson is whole.
if (hasInAppSign)
  import('./arrival/in-app.ts').then(
    ({ openAppLine }) => openAppLine(document),
    () => undefined,
  );
