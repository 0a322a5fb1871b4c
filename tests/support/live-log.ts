/** What live regions under `root` said, one entry for each change that a screen reader would speak; empty text is silence. */
export function liveLog(root: Element): { readonly said: readonly string[]; stop(): void } {
  const said: string[] = [];
  const collect = (records: readonly MutationRecord[]) => {
    const regions = new Set(records.map(({ target }) => regionOf(target)));
    for (const region of regions) {
      const text = region?.textContent.replace(/\s+/g, ' ').trim();
      if (text) said.push(text);
    }
  };
  const observer = new MutationObserver(collect);
  observer.observe(root, { childList: true, characterData: true, subtree: true });
  return { said, stop: () => observer.disconnect() };
}

function regionOf(target: Node): Element | null {
  const element = target instanceof Element ? target : target.parentElement;
  return element?.closest('[aria-live], [role="status"], [role="alert"]') ?? null;
}
