import { authorSentence, shown } from '../schema/author-sentence.ts';
import type { BaseItem } from './contract.ts';
import { loadType, typeNames } from './types.ts';

/** One mistake in a quiz.yaml: the path of keys (for finding the line) and the author's sentence, which names the item. */
export interface ItemFault {
  readonly path: readonly PropertyKey[];
  readonly text: string;
}

/** The items that are right, and a sentence for every mistake in the others. */
export interface ReadItems {
  readonly items: readonly BaseItem[];
  readonly faults: readonly ItemFault[];
}

/**
 * Checks the parsed content of one quiz.yaml.
 * @example (await readItems([{ id: 'q2', … }])).faults[0].text
 *   // 'câu "q2": "answer" là "c", không có trong a, b. Hãy viết một trong các mã ấy, hoặc thêm lựa chọn "c".'
 */
export async function readItems(value: unknown): Promise<ReadItems> {
  if (!Array.isArray(value)) {
    return {
      items: [],
      faults: [{ path: [], text: 'tệp này không phải một danh sách câu hỏi. Hãy bắt đầu mỗi câu bằng "- id: …".' }],
    };
  }
  const read = await Promise.all(value.map(readItem));
  const faults = read.flatMap((one) => one.faults);
  const ids = value.map((raw: unknown) => (isRecord(raw) ? raw.id : undefined));
  ids.forEach((id, index) => {
    if (typeof id !== 'string' || ids.indexOf(id) === index) return;
    faults.push({
      path: [index, 'id'],
      text: `câu "${id}": mã này đã có ở câu khác trong bài. Hãy cho mỗi câu một mã riêng.`,
    });
  });
  return { items: read.flatMap((one) => one.item ?? []), faults };
}

async function readItem(raw: unknown, index: number): Promise<{ item?: BaseItem; faults: ItemFault[] }> {
  const name = isRecord(raw) && typeof raw.id === 'string' ? `câu "${raw.id}"` : `câu thứ ${index + 1}`;
  const type = isRecord(raw) ? raw.type : undefined;
  if (typeof type !== 'string' || !typeNames.includes(type)) {
    const fault = type === undefined ? 'thiếu "type"' : `"type" đang là ${shown(type)}`;
    return {
      faults: [{ path: [index, 'type'], text: `${name}: ${fault}. Hãy viết một trong: ${typeNames.join(', ')}.` }],
    };
  }
  const result = (await loadType(type)).schema.safeParse(raw, { error: authorSentence });
  if (result.success) return { item: result.data, faults: [] };
  const faults = result.error.issues.map(({ path, message }) => ({
    path: [index, ...path],
    text: `${[name, ...entriesOn(raw, path)].join(', ')}: ${message}`,
  }));
  return { faults };
}

/** The list entries on the way to a value, as an author names them: `mục "chuyen"`, or by number when there is no id. */
function entriesOn(raw: unknown, path: readonly PropertyKey[]): string[] {
  const names: string[] = [];
  let here: unknown = raw;
  for (const key of path) {
    here = isRecord(here) || Array.isArray(here) ? (here as Record<PropertyKey, unknown>)[key] : undefined;
    if (typeof key === 'number' && isRecord(here))
      names.push(typeof here.id === 'string' ? `mục "${here.id}"` : `mục thứ ${key + 1}`);
  }
  return names;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
