/** The place inside a page that its address names, behind the "#": it survives a reload and a power cut. */
export interface AddressPort {
  /** Empty when the address names none. */
  read(): string;
  /** Names the place without a further step for the browser's back button. */
  write(place: string): void;
  /** Calls back when somebody changed the address by hand. */
  onChange(listener: () => void): void;
}

/** This page's own address. */
export const pageAddress: AddressPort = {
  read: () => decoded(location.hash.slice(1)),
  write: (place) => history.replaceState(history.state, '', `#${encodeURIComponent(place)}`),
  onChange: (listener) => addEventListener('hashchange', listener),
};

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    // A broken address names no place.
    return '';
  }
}
