/** What the windows of one lesson tell each other. */
import { isRecord } from '../json.ts';
import { commands, type Command } from './machine.ts';

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
}

/** One message: what is on the wall, a wish, or the question of a window that has just been opened. */
export type RoomMessage = OnWall | { readonly kind: 'do'; readonly command: Command } | { readonly kind: 'ask' };

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
    case 'on-wall': {
      const { n, of, isBlack, now, next } = value;
      const isWhole =
        typeof n === 'number' &&
        typeof of === 'number' &&
        typeof isBlack === 'boolean' &&
        typeof now === 'string' &&
        typeof next === 'string';
      return isWhole ? { kind: 'on-wall', n, of, isBlack, now, next } : undefined;
    }
    default:
      return undefined;
  }
}
