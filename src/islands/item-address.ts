/** Where the items and tasks of a page are (build/lesson-data.ts); undefined while an author writes, when they stand in the page. */
export function itemAddress({ ownerDocument }: Element): string | undefined {
  const { base = '/', items } = ownerDocument.body.dataset;
  return items && `${base}tep/bai/${items}.json`;
}
