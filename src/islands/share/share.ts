/** The list of lessons to send: one press sends one. Its code comes with the first press (islands/audience.ts). */
import type { StringKey } from '../../i18n/strings.ts';
import type { Words } from '../../i18n/words.ts';
import type { Share } from '../../state/sharing.ts';

/** The words this island says; the page carries them. */
export const shareWords: readonly StringKey[] = ['share.sent.text', 'share.copied.text', 'share.by-hand.text'];

interface ShareDeps {
  readonly share: Share;
  readonly words: Words;
  /** The page's own address: the lesson's is told from it. */
  readonly address: string;
}

/** Sends the lesson of a pressed button and says how that went; a list that was closed again is no news. */
export async function sendLesson(button: HTMLElement, { share, words, address }: ShareDeps): Promise<void> {
  const title = button.textContent.trim();
  const url = new URL(button.dataset.shareHref ?? '', address).href;
  const outcome = await share({ title, url });
  const said = button.closest('[data-share]')?.querySelector('[data-share-said]');
  if (outcome === 'closed') said?.replaceChildren();
  else said?.replaceChildren(words(`share.${outcome}.text`, { title, address: url }));
}
