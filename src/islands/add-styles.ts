/** Styles of what stands on a page only after a press. Asked for once a page; resolves when they have come, or cannot come. */
export function addStyles(page: Document, address: string): Promise<void> {
  if (page.querySelector(`link[href="${address}"]`)) return Promise.resolve();
  const link = page.createElement('link');
  link.rel = 'stylesheet';
  link.href = address;
  return new Promise((resolve) => {
    for (const end of ['load', 'error']) link.addEventListener(end, () => resolve());
    page.head.append(link);
  });
}
