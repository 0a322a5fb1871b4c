/**
 * What the page "Chuyển sang máy khác" does; its markup is ui/transfer/TransferPanel.astro. Giving shows codes of what is here;
 * receiving asks before anything is added. Every result is said once, in the live line beside what was pressed.
 */
import { learnerNow } from '../../core/learners/learners.ts';
import type { LessonOutline } from '../../core/progress/shape.ts';
import type { StringKey } from '../../i18n/strings.ts';
import type { Words } from '../../i18n/words.ts';
import type { LearnersState } from '../../state/learners.ts';
import type { TransferState } from '../../state/transfer.ts';
import { nameOf } from '../learners/name.ts';
import { startGiving, type DrawQr } from './give.ts';
import { startReceiving, type Place } from './receive.ts';

/** The words this island says; the page carries them. */
export const transferWords: readonly StringKey[] = [
  'learners.first.label',
  'learners.guest.now.text',
  'transfer.offer.text',
  'transfer.offer.spoken.text',
  'transfer.offer.part.text',
  'transfer.offer.keep.text',
  'transfer.offer.learner.text',
  'transfer.offer.known.text',
  'transfer.accept.text',
  'transfer.accept.part.text',
  'transfer.decline.text',
  'transfer.undo.text',
  'transfer.undo.changed.error',
  'transfer.damaged.error',
  'transfer.newer.error',
  'transfer.nothing.error',
  'transfer.missing.error',
  'transfer.short.error',
  'transfer.wrong.error',
  'transfer.own.text',
  'transfer.own.none.text',
  'transfer.own.learner.text',
  'transfer.show.error',
  'transfer.picture.label',
  'transfer.code.text',
  'transfer.left.text',
  'transfer.copy.text',
  'transfer.copy.error',
];

/** What the panel works with. */
export interface TransferDeps {
  readonly transfer: TransferState;
  readonly learners: LearnersState;
  readonly words: Words;
  readonly place: Place;
  /** Fetches what draws the codes, when they are asked for. */
  readonly loadQr: () => Promise<DrawQr>;
}

/** Wakes the panel on this page. */
export function startTransferPanel(page: Document, { transfer, learners, words, place, loadQr }: TransferDeps): void {
  const all = learners.$learners.get();
  const isShared = all.learners.length > 1 && !learners.isGuest;
  const learner = isShared ? nameOf(learnerNow(all), words) : undefined;
  const outlines = JSON.parse(page.getElementById('outlines')?.textContent ?? '[]') as LessonOutline[];
  const guest = learners.isGuest ? words('learners.guest.now.text') : undefined;
  startGiving(page, { transfer, words, learner, outlines, address: place.address, loadQr });
  startReceiving(page, { transfer, words, learner, guest, outlines, place });
}
