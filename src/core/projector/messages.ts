/** What the windows of one lesson tell each other. */
import { isRecord } from '../json.ts';
import { commands, type Command } from './machine.ts';

/** What hands are raised for. */
export interface AskedOnWall {
  /** See `roundKey`. */
  readonly round: string;
  /** The choices on this screen; `index` is their place among all of the round. */
  readonly choices: readonly { readonly letter: string; readonly index: number; readonly hands: number | undefined }[];
  /** Whether the room can be asked a second time. */
  readonly canRepeat: boolean;
}

/** What is on the wall, in words for whoever leads. */
export interface OnWall {
  readonly kind: 'on-wall';
  /** The screen, counted from 1, and how many there are. */
  readonly n: number;
  readonly of: number;
  readonly isBlack: boolean;
  readonly now: string;
  /** Empty at the end. */
  readonly next: string;
  readonly asked: AskedOnWall | undefined;
}

/** One message: what is on the wall, a wish, hands that were counted, or the question of a window that has just been opened. */
export type RoomMessage =
  | OnWall
  | { readonly kind: 'do'; readonly command: Command }
  | { readonly kind: 'count'; readonly round: string; readonly choice: number; readonly hands: number | undefined }
  | { readonly kind: 'repeat'; readonly round: string }
  | { readonly kind: 'ask' };

/** More choices than any question has: a number beyond it is not ours. */
const MOST_CHOICES = 26;

/** The message, if it is one of ours. */
export function roomMessage(value: unknown): RoomMessage | undefined {
  if (!isRecord(value)) return undefined;
  switch (value.kind) {
    case 'ask':
      return { kind: 'ask' };
    case 'do': {
      const command = commands.find((one) => one === value.command);
      return command && { kind: 'do', command };
    }
    case 'count': {
      const { round, choice, hands } = value;
      const isWhole =
        typeof round === 'string' && isIndex(choice) && (hands === undefined || typeof hands === 'number');
      return isWhole ? { kind: 'count', round, choice, hands } : undefined;
    }
    case 'repeat':
      return typeof value.round === 'string' ? { kind: 'repeat', round: value.round } : undefined;
    case 'on-wall': {
      const { n, of, isBlack, now, next } = value;
      const isWhole =
        typeof n === 'number' &&
        typeof of === 'number' &&
        typeof isBlack === 'boolean' &&
        typeof now === 'string' &&
        typeof next === 'string';
      return isWhole ? { kind: 'on-wall', n, of, isBlack, now, next, asked: askedIn(value.asked) } : undefined;
    }
    default:
      return undefined;
  }
}

function askedIn(value: unknown): AskedOnWall | undefined {
  if (!isRecord(value) || typeof value.round !== 'string' || !Array.isArray(value.choices)) return undefined;
  const choices = value.choices.flatMap((choice: unknown) => {
    if (!isRecord(choice)) return [];
    const { letter, index, hands } = choice;
    if (typeof letter !== 'string' || !isIndex(index)) return [];
    return [{ letter, index, hands: typeof hands === 'number' ? hands : undefined }];
  });
  return { round: value.round, choices, canRepeat: value.canRepeat === true };
}

function isIndex(value: unknown): value is number {
  return Number.isInteger(value) && (value as number) >= 0 && (value as number) < MOST_CHOICES;
}
