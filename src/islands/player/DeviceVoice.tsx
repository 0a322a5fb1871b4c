/**
 * "Giọng của máy": looks for a Vietnamese voice, lets the learner hear it, and asks. A phone that lists Vietnamese may still
 * read with an English voice, so nothing is taken over before the learner has said that it is clear.
 */
import { render, type VNode } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { StringKey } from '../../i18n/strings.ts';
import type { Words } from '../../i18n/words.ts';
import { findVoice, rememberVoice, type DeviceVoice } from '../../state/device-voice.ts';

interface Props {
  readonly words: Words;
  /** Whether the device's voice is reading now. */
  readonly inUse: boolean;
  /** The course's own voice must be silent while the other is tried. */
  onTry(): void;
  /** Another voice was chosen; the player opens again with it. */
  onChange(): void;
}

type Step = 'looking' | 'none' | 'found' | 'trying' | 'asking' | 'refused' | 'failed';

const TEXTS: Readonly<Record<Step, StringKey>> = {
  looking: 'player.voice.looking.text',
  none: 'player.voice.none.text',
  found: 'player.voice.found.text',
  trying: 'player.voice.trying.text',
  asking: 'player.voice.ask.text',
  refused: 'player.voice.refused.text',
  failed: 'player.voice.failed.error',
};

/** Puts the choice of voice into `el`. */
export function showDeviceVoice(el: Element, props: Props): void {
  render(props.inUse ? <InUse {...props} /> : <Offer {...props} />, el);
}

function InUse({ words, onChange }: Props): VNode {
  const leave = (): void => {
    rememberVoice(undefined);
    onChange();
  };
  return (
    <>
      <p>{words('player.voice.used.text')}</p>
      <button type="button" class="button button--plain" onClick={leave}>
        {words('player.voice.leave.label')}
      </button>
    </>
  );
}

function Offer({ words, onTry, onChange }: Props): VNode {
  const [voice, setVoice] = useState<DeviceVoice>();
  const [step, setStep] = useState<Step>('looking');
  useEffect(() => {
    void findVoice().then((found) => {
      setVoice(found);
      setStep(found ? 'found' : 'none');
    });
  }, []);
  const tryOn = (): void => {
    onTry();
    setStep('trying');
    voice?.tryOn(words('player.voice.sample.text'), (state) => {
      if (state === 'ended') setStep('asking');
      if (state === 'failed' || state === 'ready') setStep('failed');
    });
  };
  const take = (): void => {
    rememberVoice(voice?.name);
    onChange();
  };
  return (
    <>
      <p role="status">{words(TEXTS[step])}</p>
      {voice && (
        <div class="button-row">
          <button type="button" class="button button--plain" onClick={tryOn}>
            {words('player.voice.try.label')}
          </button>
          {(step === 'asking' || step === 'refused') && (
            <>
              <button type="button" class="button button--plain" onClick={take}>
                {words('player.voice.yes.label')}
              </button>
              <button type="button" class="button button--plain" onClick={() => setStep('refused')}>
                {words('player.voice.no.label')}
              </button>
            </>
          )}
        </div>
      )}
    </>
  );
}
