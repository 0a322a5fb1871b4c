import { virtual } from '@guidepup/virtual-screen-reader';

/** What the virtual screen reader says when it reads `container`, which holds one element, from top to end; "end of …" left out. */
export async function spokenBy(container: Element): Promise<readonly string[]> {
  await virtual.start({ container });
  const end = `end of ${await virtual.lastSpokenPhrase()}`;
  while ((await virtual.lastSpokenPhrase()) !== end) await virtual.next();
  const log = await virtual.spokenPhraseLog();
  await virtual.stop();
  return log.filter((phrase) => !phrase.startsWith('end'));
}
