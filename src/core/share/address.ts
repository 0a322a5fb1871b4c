/** True for an address that only the device itself can open: a code that leads there is of no use to another phone. */
export function isLocalAddress(address: string): boolean {
  const { protocol, hostname } = new URL(address);
  return protocol === 'file:' || /^(?:localhost|127(?:\.\d+){3}|\[::1\])$/.test(hostname);
}
