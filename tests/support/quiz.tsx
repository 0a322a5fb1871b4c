import { render, screen } from '@testing-library/preact';
import { userEvent, type UserEvent } from '@testing-library/user-event';
import { formatText, type TextTemplate } from '../../src/core/text/format.ts';
import lessonStrings from '../../content/strings/vi/lesson.json' with { type: 'json' };
import ownStrings from '../../content/strings/vi/quiz.json' with { type: 'json' };
import type { Words } from '../../src/i18n/words.ts';
import type { AnyQuizType, BaseItem, Verdict } from '../../src/quiz/contract.ts';
import { loadClient } from '../../src/quiz/registry.ts';
import { Session, type AnswerMemory } from '../../src/quiz/Session.tsx';
import { loadType } from '../../src/quiz/types.ts';
import { liveLog } from './live-log.ts';

/** What items may say, in their own code or in the page's when that cannot be fetched. */
const strings: Partial<Record<string, TextTemplate>> = { ...ownStrings, ...lessonStrings };

/** Words that refuse a key which the type does not list: on a real page it would not be there. */
function wordsOf(type: AnyQuizType): Words {
  return (key, params) => {
    if (!type.strings.includes(key)) throw new Error(`The type ${type.type} says "${key}" but does not list it.`);
    return formatText(strings[key] ?? '', params);
  };
}

/** A memory that keeps a list, and gives back what it was filled with. */
function fakeMemory(stored?: unknown): AnswerMemory & { readonly recorded: { answer: unknown; verdict: Verdict }[] } {
  const recorded: { answer: unknown; verdict: Verdict }[] = [];
  return { recorded, stored: () => stored, record: (answer, verdict) => void recorded.push({ answer, verdict }) };
}

/** One item on an otherwise empty page, as a learner meets it. */
export async function renderItem(item: BaseItem, { stored }: { stored?: unknown } = {}) {
  const [quiz, type] = await Promise.all([loadClient(item.type), loadType(item.type)]);
  const memory = fakeMemory(stored);
  const { container } = render(<Session quiz={quiz} item={item} words={wordsOf(type)} memory={memory} />);
  return { container, memory, user: userEvent.setup(), live: liveLog(container) };
}

/** The one button that asks for a verdict. */
export function checkButton(): HTMLElement {
  return screen.getByRole('button', { name: /^(Kiểm tra|Làm như vậy|Ghi lại)$/ });
}

/** The button that is there with a result. */
export function retryButton(): HTMLElement {
  return screen.getByRole('button', { name: 'Làm lại' });
}

/** The result as it is heard; '' while there is none. */
export function resultText(container: Element): string {
  return container.querySelector('.quiz-item__live')?.textContent.replace(/\s+/g, ' ').trim() ?? '';
}

/** Gives any answer at all, by keyboard: the last radio of each group, every box, a letter in each field. */
export async function answerSomehow(container: Element, user: UserEvent): Promise<void> {
  const controls = [
    ...container.querySelectorAll<HTMLInputElement | HTMLSelectElement>('input:not([type="hidden"]), select'),
  ];
  const isLast = (control: Element & { name: string }, index: number) =>
    !controls.slice(index + 1).some(({ name }) => name === control.name);
  for (const [index, control] of controls.entries()) {
    if (control.type === 'radio' && !isLast(control, index)) continue;
    control.focus();
    if (control instanceof HTMLSelectElement) await user.selectOptions(control, control.options[1]?.value ?? '');
    else if (control.type === 'text') await user.keyboard('x');
    else if (!control.checked) await user.keyboard(' ');
  }
}

/** The words of a whole page. */
export const pageWords: Words = (key, params) => formatText(strings[key] ?? key, params);
