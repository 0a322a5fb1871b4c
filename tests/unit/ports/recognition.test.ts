import { describe, expect, it } from 'vitest';
import { browserRecognition } from '../../../src/ports/recognition.ts';
import { fakeRecogniser } from '../../support/fakes/recognition.ts';

describe('the recogniser', () => {
  it('is nobody where the browser has none', async () => {
    const port = browserRecognition(undefined);
    expect(await port.hearer()).toBe('none');
    expect(await port.listen()).toEqual({ trouble: 'failed' });
  });

  it('is the browser’s maker unless the device says that it can', async () => {
    expect(await browserRecognition(fakeRecogniser().Maker).hearer()).toBe('maker');
    expect(await browserRecognition(fakeRecogniser({ available: 'downloadable' }).Maker).hearer()).toBe('maker');
    expect(await browserRecognition(fakeRecogniser({ available: 'available' }).Maker).hearer()).toBe('device');
  });

  it('asks for the device’s own language where the browser offers it, and then for nothing else', async () => {
    const fake = fakeRecogniser({ available: 'downloadable', installs: true });
    const port = browserRecognition(fake.Maker);
    expect(await port.prepare()).toBe('device');
    const heard = port.listen();
    expect(fake.last()).toMatchObject({ lang: 'vi-VN', maxAlternatives: 5, processLocally: true });
    fake.hear(['chọn hai', 'trọn hai']);
    expect(await heard).toEqual({ guesses: ['chọn hai', 'trọn hai'] });
  });

  it('stays with the maker when that cannot be fetched', async () => {
    const fake = fakeRecogniser({ available: 'downloadable', installs: false });
    const port = browserRecognition(fake.Maker);
    expect(await port.prepare()).toBe('maker');
    void port.listen();
    expect(fake.last()?.processLocally).toBeUndefined();
  });

  it.each([
    ['no-speech', 'silence'],
    ['not-allowed', 'refused'],
    ['network', 'failed'],
  ])('says what %s means', async (error, trouble) => {
    const fake = fakeRecogniser();
    const heard = browserRecognition(fake.Maker).listen();
    fake.fail(error);
    expect(await heard).toEqual({ trouble });
  });

  it('hears nothing when it ends without a word or is stopped', async () => {
    const port = browserRecognition(fakeRecogniser().Maker);
    const heard = port.listen();
    port.stop();
    expect(await heard).toEqual({ trouble: 'silence' });
  });
});
