/**
 * The sections, and under each its sentences: press one to hear from there. A list of real buttons beside the text,
 * because a text that answers to a tap is announced as "clickable" line by line, jumps when a screen reader's finger
 * activates it, and has no key; and a marker in the text would cut the sentences apart for the ear.
 */
import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import type { Words } from '../../i18n/words.ts';

/** A sentence as it stands on the page, read from `s` ms. */
interface Sentence {
  readonly text: string;
  readonly s: number;
}

/** A section's heading and its sentences. */
export interface Section {
  readonly id: string;
  readonly title: string;
  readonly s: number;
  readonly sentences: readonly Sentence[];
}

interface Props {
  readonly sections: readonly Section[];
  /** Index of the section being read. */
  readonly current: number;
  onReadFrom(ms: number): void;
  readonly words: Words;
}

/** All sections of a track, the one being read marked. */
export function SectionList({ sections, current, onReadFrom, words }: Props): VNode {
  return (
    <div>
      <p id="player-sections">{words('player.sections.label')}</p>
      <ol class="player__sections" role="list" aria-labelledby="player-sections">
        {sections.map((section, index) => (
          <li key={section.id}>
            <button
              type="button"
              class="button button--plain"
              aria-current={index === current ? 'true' : undefined}
              onClick={() => onReadFrom(section.s)}
            >
              {section.title}
            </button>
            <SentenceList section={section} onReadFrom={onReadFrom} words={words} />
          </li>
        ))}
      </ol>
    </div>
  );
}

interface SentenceProps {
  readonly section: Section;
  onReadFrom(ms: number): void;
  readonly words: Words;
}

/** Closed at first, and empty until it is opened: a lesson has a hundred sentences. */
function SentenceList({ section, onReadFrom, words }: SentenceProps): VNode {
  const [open, setOpen] = useState(false);
  return (
    <details class="player__sentences" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>
        <span aria-hidden="true">{words('player.sentences.label')}</span>
        <span class="player__spoken">{words('player.sentences.spoken', { title: section.title })}</span>
      </summary>
      {open && (
        <ol role="list">
          {section.sentences.map((sentence) => (
            <li key={sentence.s}>
              <button type="button" class="player__sentence" onClick={() => onReadFrom(sentence.s)}>
                {sentence.text}
              </button>
            </li>
          ))}
        </ol>
      )}
    </details>
  );
}
