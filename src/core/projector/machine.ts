/** Where a projected lesson stands, and what each command does. Nothing here moves by itself. */
import { own } from '../json.ts';

/** What can be asked for, by keys, buttons or the presenter's window. */
export const commands = ['next', 'previous', 'first', 'last', 'black'] as const;

/** One of the commands. */
export type Command = (typeof commands)[number];

/** The screen that is shown, counted from 0, and whether the wall is dark. */
export interface Standing {
  readonly at: number;
  readonly isBlack: boolean;
}

/** What a command does, when there are `of` screens. */
export function moved({ at, isBlack }: Standing, command: Command, of: number): Standing {
  if (command === 'black') return { at, isBlack: !isBlack };
  // The first press only brings the light back, as clickers have it: nobody misses a screen in the dark.
  if (isBlack && (command === 'next' || command === 'previous')) return { at, isBlack: false };
  const last = Math.max(0, of - 1);
  const wanted = { next: at + 1, previous: at - 1, first: 0, last }[command];
  return { at: Math.min(last, Math.max(0, wanted)), isBlack: false };
}

const keys: Readonly<Record<string, Command | 'full'>> = {
  ArrowRight: 'next',
  ArrowDown: 'next',
  PageDown: 'next',
  ' ': 'next',
  ArrowLeft: 'previous',
  ArrowUp: 'previous',
  PageUp: 'previous',
  Home: 'first',
  End: 'last',
  '.': 'black',
  b: 'black',
  f: 'full',
};

/** What a key of a keyboard or clicker asks for; keys with a sign on them can be turned off for people who speak to their computer. */
export function commandOf(key: string, areSignsOn: boolean): Command | 'full' | undefined {
  const name = key.length === 1 ? key.toLowerCase() : key;
  const isSign = name.length === 1 && name !== ' ';
  return isSign && !areSignsOn ? undefined : own(keys, name);
}
