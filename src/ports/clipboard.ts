/** Puts text on the device's clipboard; false when the browser does not let us (an old one, an app's own browser, no https). */
export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    // Not allowed, or there is no clipboard at all: the caller shows the text for copying by hand.
    return false;
  }
}
