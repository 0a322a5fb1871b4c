import type { RoomPort } from '../../../src/ports/tabs.ts';

/** Windows of one lesson on one computer: what one says, all others hear at once. */
export function fakeRooms(): { open(): RoomPort } {
  const windows = new Set<{ listener: (message: unknown) => void; room: RoomPort }>();
  return {
    open() {
      const room: RoomPort = {
        say(message) {
          for (const other of windows) if (other.room !== room) other.listener(structuredClone(message));
        },
        onHear: (listener) => void windows.add({ listener, room }),
      };
      return room;
    },
  };
}
