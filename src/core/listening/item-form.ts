/**
 * How an item of each type is answered by numbers, and what answer the numbers are. Where the page has no words to hear for
 * something (a field to write in, scenes that come later), the item is thought over and its answer read out, unmarked.
 */
import { isRecord } from '../json.ts';

/** A thing with an id that can be picked, as it stands on the page. */
interface Choice {
  readonly id: string;
  readonly text: string;
}

/** One question of an item: the text asked before its options (none where the item's own prompt asks), the options in the page's order. */
export interface FormQuestion {
  readonly kind: 'one' | 'many' | 'order';
  readonly about: string | undefined;
  readonly options: readonly Choice[];
}

/** Makes the type's answer of the numbers picked for each question. */
export type AnswerOf = (picks: readonly (readonly number[])[]) => unknown;

/** The questions of an item; empty for what is thought over. */
export interface ItemForm {
  readonly questions: readonly FormQuestion[];
  readonly answerOf: AnswerOf;
}

/** An item as the page carries it: fields by the type's own schema, which the build has checked. */
export type ListenedItem = Readonly<Record<string, unknown>>;

const unmarked: ItemForm = { questions: [], answerOf: () => undefined };

/** `order`: the texts of the item's choices in the order of the page, which shuffles some; `truth`: the words of true and false. */
export function formOf(
  item: ListenedItem,
  page: { readonly order: readonly string[]; readonly truth: readonly [yes: string, no: string] },
): ItemForm {
  const choices = (field: string): readonly Choice[] => inOrder(choicesIn(item[field]), page.order);
  switch (item.type) {
    case 'single-choice':
      return one(choices('options'));
    case 'multiple-choice':
      return several('many', choices('options'));
    case 'spot-the-scam':
      return several('many', choices('parts'));
    case 'self-check':
      return several('many', choices('steps'));
    case 'ordering':
      return several('order', choices('options'));
    case 'sorting':
      return rows(choices('things'), choices('groups'));
    case 'matching':
      return rows(choices('rows'), choices('options'));
    case 'true-false':
      return judgement(page.truth, choices('reasons'));
    default:
      return unmarked;
  }
}

function one(options: readonly Choice[]): ItemForm {
  return {
    questions: [{ kind: 'one', about: undefined, options }],
    answerOf: ([picked]) => idsOf(options, picked)[0],
  };
}

function several(kind: 'many' | 'order', options: readonly Choice[]): ItemForm {
  return {
    questions: [{ kind, about: undefined, options }],
    answerOf: ([picked]) => idsOf(options, picked),
  };
}

function rows(entries: readonly Choice[], options: readonly Choice[]): ItemForm {
  return {
    questions: entries.map(({ text }) => ({ kind: 'one', about: text, options })),
    answerOf: (picks) => Object.fromEntries(entries.map(({ id }, row) => [id, idsOf(options, picks[row])[0]])),
  };
}

function judgement([yes, no]: readonly [string, string], reasons: readonly Choice[]): ItemForm {
  const options = [
    { id: 'true', text: yes },
    { id: 'false', text: no },
  ];
  const why = { kind: 'one' as const, about: undefined, options: reasons };
  return {
    questions: [{ kind: 'one', about: undefined, options }, ...(reasons.length > 0 ? [why] : [])],
    answerOf: ([picked, reason]) => ({
      pick: idsOf(options, picked)[0],
      ...(reason !== undefined && { reason: idsOf(reasons, reason)[0] }),
    }),
  };
}

function idsOf(options: readonly Choice[], numbers: readonly number[] = []): readonly string[] {
  return numbers.flatMap((n) => options[n - 1]?.id ?? []);
}

function choicesIn(value: unknown): readonly Choice[] {
  if (!Array.isArray(value)) return [];
  return value.flatMap((entry: unknown) =>
    isRecord(entry) && typeof entry.id === 'string' && typeof entry.text === 'string'
      ? [{ id: entry.id, text: entry.text }]
      : [],
  );
}

function inOrder(choices: readonly Choice[], order: readonly string[]): readonly Choice[] {
  const place = ({ text }: Choice): number => order.indexOf(text.replace(/\s+/gu, ' ').trim());
  return [...choices].sort((a, b) => place(a) - place(b));
}
