import { fetchPage } from '../ports/lesson-page.ts';

/** The page of a lesson, parsed and asleep; undefined when it cannot be reached. */
export const fetchLessonPage: (address: string) => Promise<Document | undefined> = fetchPage;
