/** What became of a wish to share: sent, called off by the learner, or this browser cannot. */
export type Shared = 'sent' | 'closed' | 'unable';

/** Hands a link to the device's own list of ways to send. */
export async function shareLink(link: { readonly title: string; readonly url: string }): Promise<Shared> {
  if (!('share' in navigator)) return 'unable';
  try {
    await navigator.share(link);
    return 'sent';
  } catch (error) {
    // Closing the list is an answer. Anything else (an app's own browser that only pretends) is not.
    return error instanceof DOMException && error.name === 'AbortError' ? 'closed' : 'unable';
  }
}
