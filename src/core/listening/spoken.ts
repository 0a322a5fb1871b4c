/** A spoken command as an event of the listening mode; undefined for what concerns the sound alone. */
import type { VoiceCommand } from '../voice-commands/match.ts';
import type { ListeningEvent } from './machine.ts';

/** `isTruthAsked`: a statement waits to be called true or false, so "đúng" and "sai" are its numbers. */
export function spokenEvent(command: VoiceCommand, isTruthAsked: boolean): ListeningEvent | undefined {
  switch (command.type) {
    case 'choose':
      return { type: 'number', n: command.n, isSpoken: true };
    case 'done':
      return { type: 'done', isSpoken: true };
    case 'yes':
    case 'no':
      return isTruthAsked
        ? { type: 'number', n: command.type === 'yes' ? 1 : 2, isSpoken: true }
        : { type: command.type };
    case 'next':
    case 'help':
    case 'where':
    case 'solution':
      return { type: command.type };
    default:
      return undefined;
  }
}
