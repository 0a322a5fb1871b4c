import { isRecord, own } from '../core/json.ts';
import { fetchItems } from '../state/lesson-items.ts';
import { itemAddress } from './item-address.ts';

/**
 * What a quiz item or practice task wakes up with. A built lesson has it in a file of its own, that its page names
 * (build/lesson-data.ts); where it stands in the element itself, as while an author writes, nothing is fetched.
 * @throws when the file cannot be reached, or does not have it.
 */
export async function dataOf(
  host: HTMLElement,
  fetch: (address: string) => Promise<unknown> = fetchItems,
): Promise<unknown> {
  const inline = host.querySelector('script')?.textContent;
  if (inline) return JSON.parse(inline);
  const address = itemAddress(host) ?? '';
  const all = await fetch(address);
  const data = isRecord(all) ? own(all, idOf(host)) : undefined;
  if (data === undefined) throw new Error(`${address} lacks an item.`);
  return data;
}

/** Under which key the progress of a quiz item or practice task is kept: `<lesson-id>/<id>`. */
export function keyOf(host: Element): string {
  return `${host.ownerDocument.body.dataset.lesson ?? ''}/${idOf(host)}`;
}

const idOf = (host: Element): string => host.getAttribute('data-item') ?? host.getAttribute('data-task') ?? '';
