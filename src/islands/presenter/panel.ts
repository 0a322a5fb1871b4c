/** What the page "Dẫn bài" does: it follows the wall, turns its pages, and tells the time. */
import { commands } from '../../core/projector/machine.ts';
import { minutesLeft, since } from '../../core/projector/plan.ts';
import type { StringKey } from '../../i18n/strings.ts';
import type { Words } from '../../i18n/words.ts';
import type { Presenter } from '../../state/presenter.ts';
import { startHands } from './hands.ts';

/** The words this island says; the page carries them. */
export const presenterWords: readonly StringKey[] = [
  'room.place.text',
  'room.black.text',
  'room.presenter.alone.text',
  'room.presenter.end.text',
  'room.presenter.clock.text',
  'room.presenter.began.text',
  'room.presenter.timed.text',
  'room.presenter.left.text',
  'room.presenter.over.text',
  'room.timer.text',
  'room.hands.label',
];

/** Wakes the page. */
export function startPresenter(page: Document, presenter: Presenter, words: Words): void {
  const panel = page.querySelector<HTMLElement>('[data-presenter]');
  if (!panel) return;
  const show = (name: string, text: string) => {
    const element = panel.querySelector(`[data-presenter-${name}]`);
    // Written only when it differs: a screen reader says a status again whenever it is touched.
    if (element && element.textContent !== text) element.textContent = text;
  };

  presenter.$wall.subscribe((wall) => {
    if (!wall) return;
    show('place', wall.isBlack ? words('room.black.text') : words('room.place.text', { n: wall.n, of: wall.of }));
    show('now', wall.now);
    show('next', wall.next === '' ? words('room.presenter.end.text') : wall.next);
  });
  for (const command of commands) {
    const button = panel.querySelector(`[data-presenter-do="${command}"]`);
    button?.addEventListener('click', () => presenter.send(command));
  }

  startHands(panel, presenter, words);

  const { clock } = presenter;
  const planned = Number(panel.dataset.minutes);
  let lessonBegan: number | undefined;
  let practiceBegan: number | undefined;
  const tell = () => {
    const now = clock.now();
    show('clock', words('room.presenter.clock.text', { time: timeOfDay(now) }));
    if (lessonBegan !== undefined) {
      const left = minutesLeft(planned, lessonBegan, now);
      const key = left < 0 ? 'room.presenter.over.text' : 'room.presenter.left.text';
      show('left', words(key, { minutes: Math.abs(left), of: planned }));
    }
    if (practiceBegan !== undefined) show('timer', words('room.timer.text', { ...since(practiceBegan, now) }));
  };
  const tick = () => {
    tell();
    clock.after(1000, tick);
  };
  panel.querySelector('[data-presenter-begin]')?.addEventListener('click', () => {
    lessonBegan = clock.now();
    tell();
    show('said', words('room.presenter.began.text'));
  });
  panel.querySelector('[data-presenter-time]')?.addEventListener('click', () => {
    practiceBegan = clock.now();
    tell();
    show('said', words('room.presenter.timed.text'));
  });
  tick();
}

/** Hours and minutes as clocks show them: 19:05. */
function timeOfDay(now: number): string {
  const date = new Date(now);
  return [date.getHours(), date.getMinutes()].map((part) => String(part).padStart(2, '0')).join(':');
}
