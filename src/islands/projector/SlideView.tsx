/** One screen of a lesson on the wall. */
import type { VNode } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import type { Bit } from '../../core/projector/screens.ts';
import type { Slide } from '../../core/projector/slides.ts';
import { noVotes, roundKey, type AllVotes, type Votes } from '../../core/room-quiz/votes.ts';
import type { Words } from '../../i18n/words.ts';
import { Asked, Revealed } from './Question.tsx';
import { nodesOf } from './nodes.ts';
import type { ReadPage } from './read-page.ts';
import { Timer } from './Timer.tsx';

/** What a screen may ask for. */
export interface SlideActions {
  count(round: string, change: (votes: Votes) => Votes): void;
  /** Begins to call back each second; gives what stops it. */
  everySecond(tick: (seconds: number) => void): () => void;
}

interface SlideProps {
  readonly slide: Slide;
  readonly bits: readonly Bit[];
  readonly page: ReadPage;
  readonly votes: AllVotes;
  readonly words: Words;
  readonly actions: SlideActions;
}

/** What stands on the wall, without what stands around it. */
export function SlideView({ slide, bits, page, votes, words, actions }: SlideProps): VNode {
  const item = slide.asked && page.items.get(slide.asked.item);
  if (slide.asked && item) {
    const key = roundKey(item.id, slide.asked.round);
    const asked = {
      item,
      round: slide.asked.round,
      shown: new Set(bits.map(({ id }) => id)),
      votes: votes[key] ?? noVotes,
      words,
    };
    return slide.kind === 'ask' ? (
      <Asked {...asked} onCount={(change) => actions.count(key, change)} />
    ) : (
      <Revealed {...asked} />
    );
  }
  const picture = slide.picture === undefined ? undefined : page.elements.get(slide.picture);
  const hasWords = bits.length > 0;
  return (
    <div class={`slide slide--${slide.kind}${picture ? ' slide--pictured' : ''}${hasWords ? '' : ' slide--wordless'}`}>
      {hasWords && (
        <div class="slide__words">
          {slide.step && <p class="slide__step">{words('room.step.label', slide.step)}</p>}
          <Nodes nodes={nodesOf(bits, page.elements)} />
          {slide.kind === 'practice' && <Timer words={words} everySecond={actions.everySecond} />}
        </div>
      )}
      {picture && <Nodes nodes={[picture.cloneNode(true) as Element]} isPicture />}
    </div>
  );
}

/** Elements of the page, put where they are seen. */
function Nodes({
  nodes,
  isPicture = false,
}: {
  readonly nodes: readonly Element[];
  readonly isPicture?: boolean;
}): VNode {
  const host = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => host.current?.replaceChildren(...nodes));
  return <div class={isPicture ? 'slide__picture' : 'slide__text'} ref={host} />;
}
