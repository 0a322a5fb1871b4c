/** What is heard of a part of a lesson with a track of its own: a quiz item, a practice task. */

/** True unless the block stands in something closed: "Xem đáp án" is not read out before the learner opens it. */
export function isOpenToAll(block: Element | undefined): boolean {
  return block?.closest('details:not([open])') === null;
}

/**
 * The blocks behind "Xem đáp án" whose words stand in the verdict on the screen, by their id, with the element on the
 * screen where that has just the same text. When no words are the same, all of them: better too much than silence.
 */
export function feedbackBlocks(item: Element): ReadonlyMap<string, Element> {
  const shown = [...item.querySelectorAll('.quiz-item__result p')];
  const behind = [...item.querySelectorAll('details [data-b]')].filter((el) => el.tagName !== 'SUMMARY');
  const said = new Map<string, Element>();
  for (const el of behind) {
    const same = shown.find((one) => one.textContent === el.textContent);
    const match = same ?? (shown.some((one) => reasonIn(one) === reasonIn(el)) ? el : undefined);
    if (match) said.set(el.getAttribute('data-b') ?? '', match);
  }
  return said.size > 0 ? said : new Map(behind.map((el) => [el.getAttribute('data-b') ?? '', el]));
}

/** A remark without what it is about, which is worded in two ways ("Bác chọn …", "Chưa đúng: …"). */
function reasonIn(el: Element): string {
  const about = el.querySelector('strong')?.textContent ?? '';
  return el.textContent.slice(el.textContent.indexOf(about) + about.length).trim();
}
