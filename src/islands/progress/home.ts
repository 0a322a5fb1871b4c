/**
 * What the home page does for progress: a returning learner finds the way back first. The page has ui/ContinueLink.astro
 * (shown when <html> has the class "returning", so that its place is kept before the first paint) and the paths:
 *
 *   <script type="application/json" id="paths">{ "nong-dan": { "href": "/nhom/nong-dan/", "lessons":
 *     [{ "id": "cuoc-goi-lua", "title": "Cuộc gọi lừa", "sections": ["nghe-cuoc-goi", "ba-dau-hieu"] }] } }</script>
 */
import { nextLesson } from '../../core/progress/course.ts';
import { lessonState } from '../../core/progress/lesson-state.ts';
import type { Progress } from '../../core/progress/shape.ts';
import type { StringKey } from '../../i18n/strings.ts';
import type { Words } from '../../i18n/words.ts';
import type { ProgressState } from '../../state/progress.ts';

/** The words this island says; the page carries them. */
export const homeProgressWords: readonly StringKey[] = [
  'progress.continue.started.label',
  'progress.continue.new.label',
  'progress.continue.done.label',
];

/** One lesson of a path, as the home page carries it. */
interface PathLesson {
  readonly id: string;
  readonly title: string;
  readonly sections: readonly string[];
}

/** The paths by audience id; `href` is the audience's page and ends with a slash. */
export type Paths = Readonly<Record<string, { readonly href: string; readonly lessons: readonly PathLesson[] }>>;

/** Makes the link say and do what comes next. */
export function startHomeProgress(page: Document, progress: ProgressState, words: Words): void {
  const link = page.querySelector<HTMLAnchorElement>('[data-continue]');
  const paths = JSON.parse(page.getElementById('paths')?.textContent ?? '{}') as Paths;
  progress.$progress.subscribe((now) => {
    const next = nextStep(paths, now, words);
    if (!link || !next) return;
    link.href = next.href;
    link.textContent = next.label;
  });
}

function nextStep(paths: Paths, progress: Progress, words: Words): { href: string; label: string } | undefined {
  const path = paths[progress.last?.audience ?? ''];
  if (!path) return undefined;
  const id = nextLesson(
    path.lessons.map((lesson) => lesson.id),
    progress,
  );
  const lesson = path.lessons.find((one) => one.id === id);
  if (!lesson) return { href: path.href, label: words('progress.continue.done.label') };
  const state = lessonState(lesson, progress);
  const href = `${path.href}${lesson.id}/`;
  if (state.state !== 'started') return { href, label: words('progress.continue.new.label', { lesson: lesson.title }) };
  const label = words('progress.continue.started.label', {
    lesson: lesson.title,
    section: state.section,
    of: state.of,
  });
  return { href: `${href}#${state.id ?? ''}`, label };
}
