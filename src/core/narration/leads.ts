/**
 * What is said before a block because the eye sees it and the text does not have it: the number of a step, the place of an
 * option. Vietnamese words on purpose, as they are part of the course's spoken language.
 */
import { walkElements } from './tree.ts';
import type { TreeElement } from './tree.ts';

/** "Thứ 1" would be read as a plain number, and "thứ tư" is not "thứ bốn". */
const ORDINALS = ['nhất', 'hai', 'ba', 'tư', 'năm', 'sáu', 'bảy', 'tám', 'chín', 'mười'];

/** Lists that tell what to do one after another. */
const STEP_LISTS = ['steps', 'practice__walk'];

/** The leads of a track, by element: items of numbered lists, and options of a quiz item. */
export function leadsOf(track: TreeElement): Map<TreeElement, string> {
  const leads = new Map<TreeElement, string>();
  walkElements(track, (element, ancestors) => {
    const isForm = ancestors.some(({ tag }) => tag === 'form');
    if (hasClass(element, 'choices')) number(labelsIn(element), (place) => `Lựa chọn ${place}: `, leads);
    else if (element.tag === 'ol') number(itemsOf(element), wording(element, ancestors, isForm), leads);
  });
  return leads;
}

/** In a form the order of a list is what the learner must find, so its numbers are no order. */
function wording(list: TreeElement, ancestors: readonly TreeElement[], isForm: boolean): (place: number) => string {
  const start = Number(list.attributes.get('start') ?? 1);
  if (isForm) return (place) => `Lựa chọn ${place}: `;
  const isSteps = [...ancestors, list].some((one) => STEP_LISTS.some((name) => hasClass(one, name)));
  if (isSteps) return (place) => `Bước ${place + start - 1}: `;
  return (place) => `Thứ ${ORDINALS[place + start - 2] ?? place + start - 1}: `;
}

function number(
  elements: readonly TreeElement[],
  lead: (place: number) => string,
  leads: Map<TreeElement, string>,
): void {
  elements.forEach((element, index) => leads.set(element, lead(index + 1)));
}

function itemsOf(list: TreeElement): TreeElement[] {
  return list.children.filter((child): child is TreeElement => typeof child !== 'string' && child.tag === 'li');
}

function labelsIn(choices: TreeElement): TreeElement[] {
  const labels: TreeElement[] = [];
  walkElements(choices, (element) => {
    if (element.tag === 'label') labels.push(element);
  });
  return labels;
}

function hasClass({ attributes }: TreeElement, name: string): boolean {
  return (attributes.get('class') ?? '').split(' ').includes(name);
}
