/** The window of whoever leads a lesson: hears what is on the wall, and asks it to go on. */
import { atom, type ReadableAtom } from 'nanostores';
import type { Command } from '../core/projector/machine.ts';
import { roomMessage, type OnWall, type RoomMessage } from '../core/projector/messages.ts';
import { deviceClock, type Clock } from '../ports/clock.ts';
import { openRoom, type RoomPort } from '../ports/tabs.ts';

/** What the leader's page shows and does. */
export interface Presenter {
  /** Undefined until a window with the wall has answered. */
  readonly $wall: ReadableAtom<OnWall | undefined>;
  send(command: Command): void;
  /** Hands counted for a choice of a round; undefined when the field was emptied. */
  count(round: string, choice: number, hands: number | undefined): void;
  /** Asks the room a second time. */
  repeat(round: string): void;
  readonly clock: Clock;
}

/** Joins the windows of a lesson. */
export function createPresenter(room: RoomPort, clock: Clock): Presenter {
  const $wall = atom<OnWall | undefined>();
  const say = (message: RoomMessage) => room.say(message);
  room.onHear((value) => {
    const message = roomMessage(value);
    if (message?.kind === 'on-wall') $wall.set(message);
  });
  say({ kind: 'ask' });
  return {
    $wall,
    send: (command) => say({ kind: 'do', command }),
    count: (round, choice, hands) => say({ kind: 'count', round, choice, hands }),
    repeat: (round) => say({ kind: 'repeat', round }),
    clock,
  };
}

/** The windows of this lesson on this computer. */
export function openPresenter(lesson: string): Presenter {
  return createPresenter(openRoom(lesson), deviceClock);
}
