/** An item on the wall: asked with a field for the hands of each choice, then answered with bars beside the choices. */
import type { VNode } from 'preact';
import type { RoomItem, RoomOption, Round } from '../../core/room-quiz/rounds.ts';
import { askedAgain, counted, isCounted, longest, shifted, type Votes } from '../../core/room-quiz/votes.ts';
import type { Words } from '../../i18n/words.ts';

interface QuestionProps {
  readonly item: RoomItem;
  readonly round: number;
  /** What of the question is on this screen: the prompt, choices, reasons. */
  readonly shown: ReadonlySet<string>;
  readonly votes: Votes;
  readonly words: Words;
}

interface AskedProps extends QuestionProps {
  onCount(change: (votes: Votes) => Votes): void;
}

/** The question. Nothing on it tells which choice is right. */
export function Asked({ item, round: at, shown, votes, words, onCount }: AskedProps): VNode {
  const round = item.rounds[at];
  if (!round) return <></>;
  const options = shownOptions(round, shown);
  return (
    <div class="slide slide--ask">
      {shown.has('prompt') && (
        <>
          <h3 class="slide__prompt">{item.prompt}</h3>
          {round.about !== undefined && <p class="slide__about">{round.about}</p>}
          {round.settled && round.settled.length > 0 && (
            <p>{words('room.ask.settled.text', { steps: round.settled.join(' → ') })}</p>
          )}
        </>
      )}
      <p class="slide__hint">{hintOf(item, round, words)}</p>
      {options.length > 0 && (
        <>
          <ul class="slide__options" role="list">
            {options.map(({ option, index }) => (
              <li key={option.letter}>
                <Choice option={option} />
                <Hands letter={option.letter} hands={votes.now[index]} index={index} words={words} onCount={onCount} />
              </li>
            ))}
          </ul>
          {round.kind !== 'done' && (
            <div class="slide__again">
              {votes.first ? (
                <p>{words('room.again.text')}</p>
              ) : (
                <button type="button" class="button button--plain" onClick={() => onCount(askedAgain)}>
                  {words('room.again.label')}
                </button>
              )}
            </div>
          )}
        </>
      )}
    </div>
  );
}

interface HandsProps {
  readonly letter: string;
  readonly hands: number | undefined;
  readonly index: number;
  readonly words: Words;
  onCount(change: (votes: Votes) => Votes): void;
}

/** How many hands a choice has: typed, or tapped one by one. */
function Hands({ letter, hands, index, words, onCount }: HandsProps): VNode {
  const type = ({ currentTarget: { value } }: { readonly currentTarget: HTMLInputElement }) =>
    onCount((votes) => counted(votes, index, value.trim() === '' ? undefined : Number(value)));
  return (
    <span class="slide__hands">
      <button
        type="button"
        class="button button--plain"
        aria-label={words('room.hands.fewer.label', { letter })}
        onClick={() => onCount((votes) => shifted(votes, index, -1))}
      >
        −
      </button>
      <input
        class="field__input"
        inputMode="numeric"
        autocomplete="off"
        aria-label={words('room.hands.label', { letter })}
        value={hands ?? ''}
        onInput={type}
      />
      <button
        type="button"
        class="button button--plain"
        aria-label={words('room.hands.more.label', { letter })}
        onClick={() => onCount((votes) => shifted(votes, index, 1))}
      >
        +
      </button>
    </span>
  );
}

/** The answer: which choices are right, how many hands each had, and why. */
export function Revealed({ item, round: at, shown, votes, words }: QuestionProps): VNode {
  const round = item.rounds[at];
  if (!round) return <></>;
  const options = shownOptions(round, shown);
  const reasons = round.options.filter((_, index) => shown.has(`why-${index}`));
  const most = longest(votes);
  const mark = words(item.type === 'spot-the-scam' ? 'room.answer.sign.text' : 'room.answer.right.text');
  return (
    <div class="slide slide--reveal">
      {options.length > 0 && (
        <ul class="slide__options" role="list">
          {options.map(({ option, index }) => (
            <li key={option.letter} class={option.isRight ? 'slide__option--right' : undefined}>
              <Choice option={option} mark={option.isRight ? mark : undefined} />
              <Bars votes={votes} index={index} most={most} words={words} />
            </li>
          ))}
        </ul>
      )}
      {shown.has('answer') && (
        <ol class={round.answer.length === 1 ? 'slide__answer slide__answer--one' : 'slide__answer'}>
          {round.answer.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ol>
      )}
      {reasons.map(({ letter, why }) => (
        <p key={letter}>{words('room.why.text', { letter, why })}</p>
      ))}
      {shown.has('explanation') && <p class="slide__explanation">{item.explanation}</p>}
    </div>
  );
}

function Choice({
  option: { letter, text },
  mark,
}: {
  readonly option: RoomOption;
  readonly mark?: string | undefined;
}): VNode {
  return (
    <span class="slide__choice">
      <strong class="slide__letter">{letter}</strong>
      <span>
        {mark !== undefined && <strong class="slide__mark">{mark}: </strong>}
        {text}
      </span>
    </span>
  );
}

interface BarsProps {
  readonly votes: Votes;
  readonly index: number;
  readonly most: number;
  readonly words: Words;
}

/** The hands of one choice, as words with a bar that only repeats them; both counts when the room was asked twice. */
function Bars({ votes: { first, now }, index, most, words }: BarsProps): VNode | null {
  const isSecond = isCounted(first);
  if (!isSecond && !isCounted(now)) return null;
  const bars = [
    ...(isSecond ? [{ hands: first[index] ?? 0, key: 'room.hands.first.text' as const }] : []),
    { hands: now[index] ?? 0, key: isSecond ? ('room.hands.second.text' as const) : ('room.hands.text' as const) },
  ];
  return (
    <span class={isSecond ? 'slide__bars slide__bars--twice' : 'slide__bars'}>
      {bars.map(({ hands, key }) => (
        <span class="slide__bar" key={key} style={{ '--_part': hands / most }}>
          <span>{words(key, { count: hands })}</span>
        </span>
      ))}
    </span>
  );
}

function shownOptions(
  { options }: Round,
  shown: ReadonlySet<string>,
): readonly { readonly option: RoomOption; readonly index: number }[] {
  return options.flatMap((option, index) => (shown.has(`option-${index}`) ? [{ option, index }] : []));
}

function hintOf(item: RoomItem, { kind }: Round, words: Words): string {
  if (item.type === 'spot-the-scam' || item.type === 'ordering') return words(`room.ask.${item.type}.hint`);
  return words(`room.ask.${kind}.hint`);
}
