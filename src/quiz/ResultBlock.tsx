import type { VNode } from 'preact';
import { quotable } from '../core/text/quote.ts';
import type { Words } from '../i18n/words.ts';
import { bringIntoView } from '../ui/bring-into-view.ts';
import type { BaseItem, Remark, Result } from './contract.ts';

interface ResultBlockProps {
  readonly item: BaseItem;
  readonly words: Words;
  readonly result: Result;
  /** One more sentence that the type has to say. */
  readonly extra: string | undefined;
}

/**
 * The verdict in words, the reasons for what was picked, and the common explanation. The number of the try is said from
 * the second one on, so that the same verdict twice is still a change, and still announced.
 */
export function ResultBlock({ item, words, result, extra }: ResultBlockProps): VNode {
  const { status, points, max, feedback } = result.verdict;
  return (
    <div key={result.tries} ref={bringIntoView} class={`quiz-item__result quiz-item__result--${status}`}>
      <h4 class="quiz-item__verdict">{words(`quiz.${status}.text`)}</h4>
      {result.tries > 1 && <p>{words('quiz.tries.text', { count: result.tries })}</p>}
      {status === 'partly' && max > 1 && <p>{words('quiz.points.text', { points, max })}</p>}
      {feedback.map((remark, index) => (
        <RemarkLine key={index} words={words} remark={remark} />
      ))}
      {extra && <p>{extra}</p>}
      <p>{item.explanation}</p>
    </div>
  );
}

function RemarkLine({ words, remark }: { readonly words: Words; readonly remark: Remark }): VNode {
  const { about, mark, why } = remark;
  if (about === undefined) return <p>{why}</p>;
  const key = mark ? (`quiz.chosen-${mark}.text` as const) : 'quiz.chosen.text';
  return (
    <p>
      <strong>{words(key, { about: quotable(about) })}</strong> {why}
    </p>
  );
}
