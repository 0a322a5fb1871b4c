/** A lesson on the wall: joins the pure steps of core/projector to the address, the other windows and the screen's sleep. */
import { atom, type ReadableAtom } from 'nanostores';
import { moved, type Command, type Standing } from '../core/projector/machine.ts';
import { roomMessage, type AskedOnWall, type OnWall, type RoomMessage } from '../core/projector/messages.ts';
import { screenAt, type Screen } from '../core/projector/screens.ts';
import {
  askedAgain,
  counted,
  decodeVotes,
  encodeVotes,
  noVotes,
  type AllVotes,
  type Votes,
} from '../core/room-quiz/votes.ts';
import { pageAddress, type AddressPort } from '../ports/address.ts';
import { deviceClock } from '../ports/clock.ts';
import { toggleFullScreen } from '../ports/full-screen.ts';
import { tabStore, type KeyValueStore } from '../ports/storage.ts';
import { openRoom, type RoomPort } from '../ports/tabs.ts';
import { keepAwake } from '../ports/wake-lock.ts';

/** What is shown. */
export interface ProjectorView {
  readonly screens: readonly Screen[];
  readonly standing: Standing;
  /** Hands counted so far, kept until this tab is closed. */
  readonly votes: AllVotes;
}

/** What a screen is about, for the window of whoever leads. */
export interface Tell {
  text(screen: Screen): string;
  asked(screen: Screen, votes: AllVotes): AskedOnWall | undefined;
}

/** One lesson on the wall. */
export interface Projector {
  readonly $view: ReadableAtom<ProjectorView>;
  /** Lays the screens anew, because the wall has another size; the place stays. */
  lay(screens: readonly Screen[]): void;
  send(command: Command): void;
  /** Changes what was counted in a round. */
  count(round: string, change: (votes: Votes) => Votes): void;
  toggleFullScreen(): void;
}

interface Deps {
  readonly address: AddressPort;
  readonly room: RoomPort;
  readonly store: Pick<KeyValueStore, 'read' | 'write'>;
  readonly storeKey: string;
  toggleFullScreen(): void;
}

/** Opens a lesson on the wall at the place that the address names. */
export function createProjector({ address, room, store, storeKey, ...own }: Deps, tell: Tell): Projector {
  const $view = atom<ProjectorView>({
    screens: [],
    standing: { at: 0, isBlack: false },
    votes: decodeVotes(store.read(storeKey)),
  });
  const say = (message: RoomMessage) => room.say(message);
  const stand = (standing: Standing, screens = $view.get().screens) => {
    // The address first: whoever draws the view may find the wall changed and lay the screens anew, at the place that the address names.
    const place = screens[standing.at]?.place;
    if (place !== undefined && place !== address.read()) address.write(place);
    $view.set({ ...$view.get(), screens, standing });
    say(onWall($view.get(), tell));
  };
  const send = (command: Command) => {
    const { standing, screens } = $view.get();
    stand(moved(standing, command, screens.length));
  };
  const count: Projector['count'] = (round, change) => {
    const { votes } = $view.get();
    const changed = { ...votes, [round]: change(votes[round] ?? noVotes) };
    store.write(storeKey, encodeVotes(changed));
    $view.set({ ...$view.get(), votes: changed });
    say(onWall($view.get(), tell));
  };
  const find = (screens: readonly Screen[]) => screenAt(screens, address.read());

  address.onChange(() => {
    const { screens } = $view.get();
    stand({ at: find(screens), isBlack: false });
  });
  room.onHear((value) => {
    const message = roomMessage(value);
    switch (message?.kind) {
      case 'do':
        send(message.command);
        break;
      case 'count':
        count(message.round, (votes) => counted(votes, message.choice, message.hands));
        break;
      case 'repeat':
        count(message.round, (votes) => (votes.first ? votes : askedAgain(votes)));
        break;
      case 'ask':
        say(onWall($view.get(), tell));
        break;
      case 'on-wall':
      case undefined:
    }
  });
  return {
    $view,
    lay: (screens) => stand({ ...$view.get().standing, at: find(screens) }, screens),
    send,
    count,
    toggleFullScreen: own.toggleFullScreen,
  };
}

/** The lesson of this page on the wall. */
export function openProjector(lesson: string, tell: Tell): Projector {
  keepAwake();
  return createProjector(
    {
      address: pageAddress,
      room: openRoom(lesson),
      store: tabStore,
      storeKey: `course.room.${lesson}`,
      toggleFullScreen: () => void toggleFullScreen(),
    },
    tell,
  );
}

/** Calls back with the seconds since now, each second, until what it gives back is called. */
export function everySecond(tick: (seconds: number) => void): () => void {
  const begin = deviceClock.now();
  let cancel: () => void;
  const next = () => {
    tick(Math.round((deviceClock.now() - begin) / 1000));
    cancel = deviceClock.after(1000, next);
  };
  cancel = deviceClock.after(1000, next);
  return () => cancel();
}

function onWall({ screens, standing: { at, isBlack }, votes }: ProjectorView, tell: Tell): OnWall {
  const [now, next] = [screens[at], screens[at + 1]];
  return {
    kind: 'on-wall',
    n: at + 1,
    of: screens.length,
    isBlack,
    now: now ? tell.text(now) : '',
    next: next ? tell.text(next) : '',
    asked: now && tell.asked(now, votes),
  };
}
