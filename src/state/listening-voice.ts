/** Commands by voice in the listening mode; nothing that was spoken counts as an answer before "có". */
import { commandIn, type VoiceCommand } from '../core/voice-commands/match.ts';
import type { RecognitionPort } from '../ports/recognition.ts';
import type { ListeningSession } from './listening.ts';
import { PressToTalk } from './press-to-talk.ts';
import type { SettingsState } from './settings.ts';

/** The voice of one learner at one session. */
export class ListeningVoice extends PressToTalk<VoiceCommand> {
  constructor(
    session: Pick<ListeningSession, 'pause' | 'resume' | 'hear'>,
    recognition?: RecognitionPort,
    settings?: Pick<SettingsState, '$settings' | 'set'>,
  ) {
    super(session, commandIn, recognition, settings);
  }
}
