/** What stands around a screen: where we are, and large buttons for whoever has no clicker. */
import type { VNode } from 'preact';
import type { Command } from '../../core/projector/machine.ts';
import type { Words } from '../../i18n/words.ts';

interface WallProps {
  readonly title: string;
  /** The section's title, where the screen itself does not show it. */
  readonly section: string | undefined;
  readonly n: number;
  readonly of: number;
  readonly isBlack: boolean;
  /** What a screen reader says when the screen has changed. */
  readonly said: string;
  readonly isHelpOpen: boolean;
  readonly areSignsOn: boolean;
  /** Whether the screens are read aloud. */
  readonly aloud: 'off' | 'on' | 'failed';
  readonly exit: string;
  readonly words: Words;
  onCommand(command: Command): void;
  onFull(): void;
  onHelp(): void;
  onAloud(): void;
  onSigns(areOn: boolean): void;
  /** The element that the screen is drawn into. */
  stage(element: HTMLElement | null): void;
}

/** The frame. The screen itself is drawn into the stage by whoever measures it. */
export function Wall(props: WallProps): VNode {
  const { title, section, n, of, isBlack, said, isHelpOpen, aloud, exit, words, onCommand } = props;
  return (
    <div class={isBlack ? 'wall wall--black' : 'wall'}>
      <h1 class="wall__spoken">{title}</h1>
      <div class="wall__top">
        {section === undefined ? <p>{title}</p> : <h2>{section}</h2>}
        <p>{words('room.place.text', { n, of })}</p>
      </div>
      <div class="wall__middle">
        <div class="wall__stage" ref={props.stage} hidden={isHelpOpen} />
        {isHelpOpen && <Help {...props} />}
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
        <button type="button" class="button" onClick={() => onCommand('next')}>
          {words('room.next.label')}
        </button>
        <button type="button" class="button button--plain" aria-pressed={isBlack} onClick={() => onCommand('black')}>
          {words('room.black.label')}
        </button>
        <button type="button" class="button button--plain" onClick={props.onAloud}>
          {words(aloud === 'on' ? 'room.aloud.off.label' : 'room.aloud.label')}
        </button>
        <button type="button" class="button button--plain" onClick={props.onFull}>
          {words('room.full.label')}
        </button>
        <button type="button" class="button button--plain" aria-expanded={isHelpOpen} onClick={props.onHelp}>
          {words('room.keys.label')}
        </button>
        <a class="button button--plain" href={exit}>
          {words('room.exit.label')}
        </a>
      </div>
    </div>
  );
}

function Help({ words, areSignsOn, onSigns, onHelp }: WallProps): VNode {
  const lines = ['next', 'previous', 'ends', 'signs', 'clicker'] as const;
  return (
    <section class="wall__help" aria-labelledby="wall-keys">
      <h2 id="wall-keys">{words('room.keys.label')}</h2>
      <ul>
        {lines.map((line) => (
          <li key={line}>{words(`room.keys.${line}.text`)}</li>
        ))}
      </ul>
      <label class="choice">
        <input type="checkbox" checked={areSignsOn} onChange={({ currentTarget }) => onSigns(currentTarget.checked)} />
        <span>{words('room.keys.signs.label')}</span>
      </label>
      <p>
        <button type="button" class="button" onClick={onHelp}>
          {words('room.keys.close.label')}
        </button>
      </p>
    </section>
  );
}
