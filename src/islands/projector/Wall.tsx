/** What stands around a screen: where we are, and large buttons for whoever has no clicker. */
import type { VNode } from 'preact';
import type { Command } from '../../core/projector/machine.ts';
import type { Hands } from '../../core/room-quiz/hands.ts';
import type { Words } from '../../i18n/words.ts';
import type { VoiceView } from '../../state/press-to-talk.ts';
import type { WallClass } from '../../state/wall-log.ts';
import { canTalk, VoiceSaid } from './VoicePart.tsx';
import { ClassPanel, KeysPanel } from './WallPanels.tsx';

interface WallProps {
  readonly title: string;
  /** The section's title, where the screen itself does not show it. */
  readonly section: string | undefined;
  /** All titles that may stand at the top: each screen leaves room for the longest, as for the longest number: all have one height. */
  readonly titles: readonly string[];
  readonly n: number;
  readonly of: number;
  readonly isBlack: boolean;
  /** What a screen reader says when the screen has changed. */
  readonly said: string;
  /** What stands over the screen. */
  readonly panel: 'keys' | 'class' | undefined;
  readonly wallClass: WallClass;
  /** The class that goes on. */
  readonly openClass: number | undefined;
  readonly areSignsOn: boolean;
  /** Whether the screens are read aloud. */
  readonly aloud: 'off' | 'on' | 'failed';
  readonly voice: VoiceView;
  /** Hands that were counted as they were said. */
  readonly hands: Hands | undefined;
  readonly exit: string;
  readonly words: Words;
  onCommand(command: Command): void;
  onFull(): void;
  onKeys(): void;
  /** The panel over the screen is put away. */
  onClose(): void;
  /** The wall is to belong to the class that goes on. */
  onJoin(): void;
  onAloud(): void;
  onAllowVoice(isAllowed: boolean): void;
  onTalk(): void;
  onSigns(areOn: boolean): void;
  /** The element that the screen is drawn into. */
  stage(element: HTMLElement | null): void;
}

/** The frame. The screen itself is drawn into the stage by whoever measures it. */
export function Wall(props: WallProps): VNode {
  const { title, section, n, of, isBlack, said, panel, wallClass, aloud, voice, exit, words, onCommand } = props;
  return (
    <div class={isBlack ? 'wall wall--black' : 'wall'}>
      <h1 class="wall__spoken">{title}</h1>
      <div class="wall__top">
        <div class="wall__titles">
          {section === undefined ? <p>{title}</p> : <h2>{section}</h2>}
          {props.titles.map((one) => (
            <span key={one} class="wall__room" aria-hidden="true">
              {one}
            </span>
          ))}
        </div>
        <div class="wall__titles wall__place">
          <p>{words('room.place.text', { n, of })}</p>
          <span class="wall__room" aria-hidden="true">
            {words('room.place.text', { n: of, of })}
          </span>
        </div>
      </div>
      <div class="wall__middle">
        <div class="wall__stage" ref={props.stage} hidden={panel !== undefined} />
        {panel === 'keys' && <KeysPanel {...props} />}
        {panel === 'class' && (wallClass === 'ended' || wallClass === 'other') && (
          <ClassPanel {...props} news={wallClass} />
        )}
        <div role="status">
          <VoiceSaid voice={voice} hands={props.hands} words={words} />
        </div>
      </div>
      {aloud === 'failed' && (
        <p class="wall__fault" role="alert">
          {words('room.aloud.error')}
        </p>
      )}
      <p class="wall__spoken" role="status">
        {isBlack ? words('room.black.text') : aloud === 'on' ? '' : said}
      </p>
      <div class="wall__bar" role="group" aria-label={words('room.bar.label')}>
        <button type="button" class="button" onClick={() => onCommand('previous')}>
          {words('room.previous.label')}
        </button>
        <button type="button" class="button" data-wall-next onClick={() => onCommand('next')}>
          {words('room.next.label')}
        </button>
        <button type="button" class="button button--plain" aria-pressed={isBlack} onClick={() => onCommand('black')}>
          {words('room.black.label')}
        </button>
        <button type="button" class="button button--plain" data-wall-aloud onClick={props.onAloud}>
          {words(aloud === 'on' ? 'room.aloud.off.label' : 'room.aloud.label')}
        </button>
        {canTalk(voice) && (
          <button type="button" class="button" aria-pressed={voice.said === 'open'} onClick={props.onTalk}>
            {words('listening.voice.talk.label')}
          </button>
        )}
        <button type="button" class="button button--plain" onClick={props.onFull}>
          {words('room.full.label')}
        </button>
        <button type="button" class="button button--plain" aria-expanded={panel === 'keys'} onClick={props.onKeys}>
          {words('room.keys.label')}
        </button>
        <a class="button button--plain" href={exit}>
          {words('room.exit.label')}
        </a>
      </div>
    </div>
  );
}
