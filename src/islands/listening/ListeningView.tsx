import type { VNode } from 'preact';
import type { KeyAction, ListeningKeys } from '../../core/listening/keys.ts';
import { itemAt, questionAt } from '../../core/listening/place.ts';
import type { Words } from '../../i18n/words.ts';
import type { VoiceView } from '../../state/press-to-talk.ts';
import type { ListeningView as View } from '../../state/listening.ts';
import { KeyPanel } from './KeyPanel.tsx';
import { VoicePanel } from './VoicePanel.tsx';

/** What the buttons do. */
export interface ListeningActions {
  onAgain(): void;
  onToggle(): void;
  onNext(): void;
  onHelp(): void;
  onNumber(n: number): void;
  onDone(): void;
  onClose(): void;
  onKeys(areOn: boolean): void;
  onBindKey(action: KeyAction, key: string): boolean;
  onResetKeys(): void;
  onAllowVoice(isAllowed: boolean): void;
  onTalk(): void;
}

interface ListeningViewProps {
  readonly view: View;
  readonly voice: VoiceView;
  readonly words: Words;
  readonly actions: ListeningActions;
  readonly keys: ListeningKeys;
  readonly areKeysOn: boolean;
}

/** Four big buttons that never move, and below them what may be pressed here. Nothing of the lesson is live: the sound says it. */
export function ListeningView({ view, voice, words, actions, keys, areKeysOn }: ListeningViewProps): VNode {
  return (
    <div class="listening">
      <h2 class="listening__title" tabIndex={-1}>
        {view.lesson ? words('listening.now.label', { title: view.lesson.title }) : words('listening.region.label')}
      </h2>
      <p>{placeOf(view, words)}</p>
      <div class="listening__buttons">
        <button type="button" class="button" onClick={actions.onAgain}>
          {words('listening.again.label')}
        </button>
        <button type="button" class="button" data-listening-toggle onClick={actions.onToggle}>
          {words(view.isPlaying ? 'listening.pause.label' : 'listening.play.label')}
        </button>
        <button type="button" class="button" onClick={actions.onNext}>
          {words('listening.next.label')}
        </button>
        <button type="button" class="button" onClick={actions.onHelp}>
          {words('listening.help.label')}
        </button>
      </div>
      <Answers view={view} words={words} actions={actions} />
      <VoicePanel
        voice={voice}
        words={words}
        talkKey={keys.keys.talk}
        onAllow={actions.onAllowVoice}
        onTalk={actions.onTalk}
      />
      <KeyPanel
        keys={keys}
        areOn={areKeysOn}
        words={words}
        onTurn={actions.onKeys}
        onBind={actions.onBindKey}
        onReset={actions.onResetKeys}
      />
      <button type="button" class="button button--plain" onClick={actions.onClose}>
        {words('listening.close.label')}
      </button>
    </div>
  );
}

/** The same buttons keep their place when a number is toggled, so that a finger finds them again. */
function Answers({ view, words, actions }: Pick<ListeningViewProps, 'view' | 'words' | 'actions'>): VNode | null {
  const { lesson, state } = view;
  if (!lesson) return null;
  if (state.phase === 'over') {
    const key = lesson.script.isLast ? 'listening.finish-last.label' : 'listening.finish.label';
    return (
      <button type="button" class="button button--plain" onClick={() => actions.onNumber(1)}>
        {words('listening.option.label', { n: 1, text: words(key) })}
      </button>
    );
  }
  const item = itemAt(lesson.script, state);
  if (!item) return null;
  const { prompt, questions } = lesson.words(item.key);
  const asked = questionAt(lesson.script, state);
  const { about, options = [] } = questions[state.question] ?? {};
  const picked = state.picks[state.question] ?? [];
  return (
    <div class="listening__item">
      <p>
        <strong>{prompt}</strong>
      </p>
      {about && <p>{about}</p>}
      {asked && asked.kind !== 'self' && (
        <ol class="listening__options" role="list" aria-label={words('listening.options.label')}>
          {options.map((text, index) => (
            <li key={text}>
              <button type="button" class="button button--plain" onClick={() => actions.onNumber(index + 1)}>
                {words(picked.includes(index + 1) ? 'listening.picked.label' : 'listening.option.label', {
                  n: index + 1,
                  text,
                })}
              </button>
            </li>
          ))}
        </ol>
      )}
      {(asked?.kind === 'many' || state.phase === 'judged') && (
        <button type="button" class="button" onClick={actions.onDone}>
          {words(asked ? 'listening.done.label' : 'listening.solution.label')}
        </button>
      )}
    </div>
  );
}

function placeOf({ lesson, state }: View, words: Words): string {
  if (!lesson) return '';
  if (state.phase === 'over') return words('listening.over.label');
  const item = itemAt(lesson.script, state);
  if (!item) return words('listening.text.label');
  const count = lesson.script.scenes.filter(({ kind }) => kind === 'item').length;
  const { status } = state;
  const key =
    state.phase === 'judged' ? (`listening.judged.${status ?? 'unmarked'}.label` as const) : 'listening.item.label';
  return words(key, { n: item.number, m: count });
}
