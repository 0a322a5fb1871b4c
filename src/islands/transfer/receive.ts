/** The phone that receives: what a link or typed digits would bring, asked before it is added. */
import type { LessonOutline } from '../../core/progress/shape.ts';
import type { Words } from '../../i18n/words.ts';
import type { CodeResult, Offer, TransferState } from '../../state/transfer.ts';

/** The part of the address after "#", where a link of the other phone has its code. */
export interface Place {
  /** The address of this page, without that part. */
  readonly address: string;
  /** The code in the address; undefined when there is none. */
  code(): string | undefined;
  /** Takes the code out of the address, so that reloading does not ask again and nobody finds it in the history. */
  clear(): void;
  /** Calls back when another link of this page is opened in this tab. */
  onCode(listener: () => void): void;
}

interface ReceivingDeps {
  readonly transfer: TransferState;
  readonly words: Words;
  /** Into whose part it goes, on a phone of several learners. */
  readonly learner: string | undefined;
  /** What has to be said to a guest. */
  readonly guest: string | undefined;
  readonly outlines: readonly LessonOutline[];
  readonly place: Place;
}

/** Wakes the parts "Tiến độ từ máy kia" and "Trên máy nhận". */
export function startReceiving(
  page: Document,
  { transfer, words, learner, guest, outlines, place }: ReceivingDeps,
): void {
  const find = (name: string) => page.querySelector<HTMLElement>(`[data-transfer-${name}]`);
  const say = (name: string, text: string) => find(name)?.replaceChildren(text);
  const hide = (name: string, isHidden: boolean) => find(name)?.toggleAttribute('hidden', isHidden);
  const field = page.querySelector<HTMLInputElement>('[data-transfer-field]');
  let offer: Offer | undefined;
  let done = 0;
  transfer.follow((holds) => (done = holds.done));

  const present = (holds: string, choices: Offer | undefined) => {
    offer = choices;
    say('holds', holds);
    say('said', '');
    hide('undo', true);
    hide('choices', !choices);
    hide('offer', false);
    find('offer-title')?.focus();
  };
  const show = (result: CodeResult, isTyped: boolean) => {
    if (result.kind === 'refused') {
      present(words(`transfer.${result.fault}.error`, { count: result.count ?? 0 }), undefined);
      return;
    }
    const { part, of, holds, isNew } = result;
    const lines = [
      isTyped ? words('transfer.offer.spoken.text', { ...holds }) : words('transfer.offer.text', { ...holds }),
      ...(of > 1 ? [words('transfer.offer.part.text', { part, of })] : []),
      ...(isNew ? [] : [words('transfer.offer.known.text')]),
      ...(isNew ? [words('transfer.offer.keep.text')] : []),
      ...(isNew && learner !== undefined ? [words('transfer.offer.learner.text', { name: learner })] : []),
      ...(isNew && guest !== undefined ? [guest] : []),
    ];
    present(lines.join(' '), isNew ? result : undefined);
  };
  const readAddress = () => {
    const code = place.code();
    if (code !== undefined) void transfer.readCode(code, outlines).then((result) => show(result, false));
  };

  find('accept')?.addEventListener('click', () => {
    if (!offer) return;
    const { part, of } = offer;
    transfer.accept(offer);
    place.clear();
    hide('choices', true);
    hide('undo', false);
    find('undo')?.focus();
    say(
      'said',
      of > 1 ? words('transfer.accept.part.text', { part, of, done }) : words('transfer.accept.text', { done }),
    );
  });
  find('decline')?.addEventListener('click', () => {
    place.clear();
    hide('choices', true);
    find('offer-title')?.focus();
    say('said', words('transfer.decline.text'));
  });
  const undo = find('undo');
  undo?.addEventListener('click', () => {
    const isUndone = transfer.undo();
    // It stays where it is while it has the focus, and goes when it is left.
    undo.addEventListener('blur', () => hide('undo', true), { once: true });
    say('said', words(isUndone ? 'transfer.undo.text' : 'transfer.undo.changed.error'));
  });
  find('type')?.addEventListener('submit', (event) => {
    event.preventDefault();
    const result = transfer.readSpoken(field?.value ?? '', outlines);
    const isWrong = result.kind === 'refused';
    field?.setAttribute('aria-invalid', String(isWrong));
    say('type-said', isWrong ? words(`transfer.${result.fault}.error`, { count: result.count ?? 0 }) : '');
    if (isWrong) field?.focus();
    else show(result, true);
  });
  place.onCode(readAddress);
  readAddress();
}
