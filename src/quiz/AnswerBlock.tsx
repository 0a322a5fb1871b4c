import type { VNode } from 'preact';
import { quotable } from '../core/text/quote.ts';
import type { Words } from '../i18n/words.ts';
import type { BaseItem, Solution } from './contract.ts';

interface AnswerBlockProps {
  readonly item: BaseItem;
  readonly solution: Solution;
  readonly words: Words;
}

/** "Xem đáp án": the right answer and what there is to say about each choice, behind a summary that works without script. */
export function AnswerBlock({ item, solution, words }: AnswerBlockProps): VNode {
  const { answer, ordered, remarks } = solution;
  const List = ordered ? 'ol' : 'ul';
  return (
    <details class="quiz-item__answer disclosure">
      <summary>{words('quiz.answer.label')}</summary>
      <div class="disclosure__body">
        {answer.length === 1 ? (
          <p>{words('quiz.answer.text', { answer: answer[0] ?? '' })}</p>
        ) : (
          <>
            <p>{words(ordered ? 'quiz.answer.ordered.text' : 'quiz.answer.parts.text')}</p>
            <List>
              {answer.map((line) => (
                <li key={line}>{line}</li>
              ))}
            </List>
          </>
        )}
        <p>{item.explanation}</p>
        <ul>
          {remarks.map(({ about, mark, why }, index) => (
            <li key={index}>
              <strong>
                {words(mark ? `quiz.chosen-${mark}.text` : 'quiz.about.text', { about: quotable(about) })}
              </strong>{' '}
              {why}
            </li>
          ))}
        </ul>
      </div>
    </details>
  );
}
