/**
 * Items one after another: a review, a test. One item is on the screen; its verdict stands until the learner goes on. The
 * focus goes to the heading of what comes next ("Câu 2 trên 5", then the result), which a screen reader reads once; beside it
 * only the number of the items to look at again is said, at the end. Only the first verdict on an item counts; trying again is for learning.
 */
import { h, render, type VNode } from 'preact';
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { AnswerStatus } from '../../core/progress/shape.ts';
import { lessonOf } from '../../core/test/attempt.ts';
import type { Words } from '../../i18n/words.ts';
import { AnswerBlock } from '../../quiz/AnswerBlock.tsx';
import type { AnyQuizClient } from '../../quiz/contract.ts';
import { Session } from '../../quiz/Session.tsx';
import type { Card, Marks, RunEnd, RunLink } from './run.ts';

/** What a run is made of. */
export interface RunProps {
  readonly cards: readonly Card[];
  /** The code of every item type among the cards: fetched before the run begins, so that it never stops half way. */
  readonly types: ReadonlyMap<string, AnyQuizClient>;
  /** Verdicts of earlier: the run begins with the first card that has none. */
  readonly marks?: Marks;
  readonly words: Words;
  /** Title and page of the lesson an item belongs to. */
  lessonOf(lesson: string): RunLink;
  onMark(key: string, status: AnswerStatus): void;
  /** Called once, when the learner asks for the result. */
  end(marks: Marks): RunEnd;
}

/** Shows a run inside `host`, instead of the one before. */
export function showRun(host: Element, props: RunProps): void {
  // Emptied first, so that a second run begins with a state of its own.
  render(null, host);
  render(<Run {...props} />, host);
}

function Run({ cards, types, marks: before = {}, words, lessonOf: linkOf, onMark, end }: RunProps): VNode {
  const [place, setPlace] = useState(() => openAfter(-1, cards, before));
  const [marks, setMarks] = useState<Marks>(before);
  const [result, setResult] = useState<RunEnd>();
  const heading = useRef<HTMLHeadingElement>(null);
  useLayoutEffect(() => {
    heading.current?.focus();
    // To the top, so that as much as possible of what comes next is seen.
    heading.current?.scrollIntoView();
  }, [place, result]);

  const card = cards[place];
  if (result) return <End heading={heading} end={result} />;
  if (!card) return <></>;
  const following = openAfter(place, cards, marks);
  const goOn = () => (following < 0 ? setResult(end(marks)) : setPlace(following));
  const mark = (status: AnswerStatus) => {
    if (marks[card.key] !== undefined) return;
    setMarks({ ...marks, [card.key]: status });
    onMark(card.key, status);
  };
  const next = following < 0 ? 'review.finish.label' : marks[card.key] ? 'review.next.label' : 'review.skip.label';
  return (
    <section class="run" aria-labelledby="cau-dang-lam">
      <h2 id="cau-dang-lam" ref={heading} tabIndex={-1}>
        {words('review.place.label', { n: place + 1, of: cards.length })}
      </h2>
      <p class="muted">{words('review.from.text', { lesson: linkOf(lessonOf(card.key)).label })}</p>
      <Asked key={card.key} card={card} types={types} words={words} onMark={mark} />
      <p>
        <button type="button" class="button button--plain" onClick={goOn}>
          {words(next)}
        </button>
      </p>
    </section>
  );
}

/** The next card without a verdict, below 0 when there is none. */
function openAfter(place: number, cards: readonly Card[], marks: Marks): number {
  return cards.findIndex(({ key }, index) => index > place && marks[key] === undefined);
}

interface AskedProps extends Pick<RunProps, 'types' | 'words'> {
  readonly card: Card;
  onMark(status: AnswerStatus): void;
}

/** One item, as lesson pages have it; the element's name carries the styles of its type. */
function Asked({ card, types, words, onMark }: AskedProps): VNode | null {
  const { item, solution } = card;
  const quiz = types.get(item.type);
  if (!quiz) return null;
  const memory = {
    stored: () => undefined,
    record: (_: unknown, { status }: { status: AnswerStatus }) => onMark(status),
  };
  return (
    <>
      {h(
        'quiz-item',
        { 'data-type': item.type },
        <Session quiz={quiz} item={item} words={words} memory={memory} />,
        <AnswerBlock item={item} solution={solution} words={words} />,
      )}
    </>
  );
}

interface EndProps {
  readonly heading: { current: HTMLHeadingElement | null };
  readonly end: RunEnd;
}

function End({ heading, end: { title, lines, wrong, links, again } }: EndProps): VNode {
  const [fault, setFault] = useState('');
  const [told, setTold] = useState('');
  // A live region speaks only of what comes into it when it is there already.
  useEffect(() => setTold(wrong?.text ?? ''), []);
  return (
    <section class="run" aria-labelledby="ket-qua">
      <h2 id="ket-qua" ref={heading} tabIndex={-1}>
        {title}
      </h2>
      {lines.map((line) => (
        <p key={line}>{line}</p>
      ))}
      {wrong && (
        <>
          <p aria-live="polite">{told}</p>
          <ul class="run__links">
            {wrong.items.map(({ href, label }) => (
              <li key={href}>
                <a href={href}>{label}</a>
              </li>
            ))}
          </ul>
        </>
      )}
      {again && (
        <>
          <p>
            <button type="button" class="button" onClick={() => void again.start().catch(() => setFault(again.failed))}>
              {again.label}
            </button>
          </p>
          <p aria-live="polite">{fault}</p>
        </>
      )}
      {links.length > 0 && (
        <ul class="run__links">
          {links.map(({ href, label }) => (
            <li key={href}>
              <a href={href}>{label}</a>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
