import { describe, expect, it } from 'vitest';
import { isLocalAddress } from '../../../../src/core/share/address.ts';
import { qrPath } from '../../../../src/core/share/qr-path.ts';

describe('the path of a code', () => {
  it('joins neighbours of a row and leaves light squares out', () => {
    expect(
      qrPath([
        [true, true, false, true],
        [false, false, false, false],
        [false, true, true, true],
      ]),
    ).toBe('M0 0h2v1h-2zM3 0h1v1h-1zM1 2h3v1h-3z');
    expect(qrPath([])).toBe('');
  });
});

describe('an address that no other phone can open', () => {
  it.each([
    ['http://localhost:4321/in/', true],
    ['http://127.0.0.1/', true],
    ['http://[::1]:80/', true],
    ['file:///mnt/usb/index.html', true],
    ['https://hoc.example/', false],
    ['http://192.168.1.5:4321/', false],
  ])('%s: %s', (address, expected) => {
    expect(isLocalAddress(address)).toBe(expected);
  });
});
