/** Sharing a link: by the device's own list of ways, else as a copy, else as an address to write down. */
import { copyText } from '../ports/clipboard.ts';
import { shareLink, type Shared } from '../ports/share.ts';

/** How a link went out; `closed` when the learner thought better of it. */
export type Outcome = 'sent' | 'closed' | 'copied' | 'by-hand';

/** Sends one link. */
export type Share = (link: { readonly title: string; readonly url: string }) => Promise<Outcome>;

interface SharingDeps {
  readonly send: (link: { readonly title: string; readonly url: string }) => Promise<Shared>;
  readonly copy: (text: string) => Promise<boolean>;
}

/** Opens sharing over a device. */
export function createShare({ send, copy }: SharingDeps): Share {
  return async (link) => {
    const sent = await send(link);
    if (sent !== 'unable') return sent;
    return (await copy(link.url)) ? 'copied' : 'by-hand';
  };
}

/** Sharing with this device. */
export const share = createShare({ send: shareLink, copy: copyText });
