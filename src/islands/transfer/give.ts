/** The phone that has progress: QR codes, one at a time, and a row of digits. */
import type { LessonOutline } from '../../core/progress/shape.ts';
import type { Words } from '../../i18n/words.ts';
import type { CodePart, Holdings, TransferState } from '../../state/transfer.ts';

/** The longest link in one QR code: what 97 modules a side hold, each over half a millimetre wide on a small phone. */
const LINK_LIMIT = 858;

/** Draws a text as a QR code with a name for those who do not see it. */
export type DrawQr = (page: Document, text: string, label: string) => Element;

interface GivingDeps {
  readonly transfer: TransferState;
  readonly words: Words;
  /** Whose progress it is, on a phone of several learners. */
  readonly learner: string | undefined;
  /** All lessons of the course. */
  readonly outlines: readonly LessonOutline[];
  /** The address of this page, without anything after it. */
  readonly address: string;
  readonly loadQr: () => Promise<DrawQr>;
}

/** Wakes the part "Trên máy đang có tiến độ". */
export function startGiving(page: Document, { transfer, words, learner, outlines, address, loadQr }: GivingDeps): void {
  const find = (name: string) => page.querySelector<HTMLElement>(`[data-transfer-${name}]`);
  const say = (name: string, text: string) => find(name)?.replaceChildren(text);
  const hide = (name: string, isHidden: boolean) => find(name)?.toggleAttribute('hidden', isHidden);
  let parts: readonly CodePart[] = [];
  let shown = 0;
  let draw: DrawQr | undefined;
  const linkOf = (part: CodePart) => `${address}#${part.code}`;

  const showPart = () => {
    const part = parts[shown];
    if (!part || !draw) return;
    find('picture')?.replaceChildren(draw(page, linkOf(part), words('transfer.picture.label')));
    say('code-said', words('transfer.code.text', { part: shown + 1, of: parts.length, ...part.holds }));
    say('copy-said', '');
  };
  const show = async () => {
    const [drawing, made] = await Promise.all([
      loadQr(),
      transfer.makeCodes(LINK_LIMIT - address.length - 1, outlines),
    ]);
    draw = drawing;
    parts = made.parts;
    shown = 0;
    say('show-said', made.isWhole ? '' : words('transfer.left.text'));
    hide('codes', parts.length === 0);
    hide('next', parts.length < 2);
    showPart();
  };
  find('show')?.addEventListener('click', () => {
    // No network, or a new version took the file away: the learner is told, and may press again.
    show().catch(() => say('show-said', words('transfer.show.error')));
  });
  find('next')?.addEventListener('click', () => {
    shown = (shown + 1) % parts.length;
    showPart();
  });
  find('copy')?.addEventListener('click', () => {
    const part = parts[shown];
    if (!part) return;
    void transfer
      .copy(linkOf(part))
      .then((isCopied) => say('copy-said', words(isCopied ? 'transfer.copy.text' : 'transfer.copy.error')));
  });

  transfer.follow((holds) => {
    say(
      'own',
      [
        sayOwn(holds, words),
        ...(learner === undefined ? [] : [words('transfer.own.learner.text', { name: learner })]),
      ].join(' '),
    );
    hide('give', !holdsSome(holds));
    // What was drawn is no longer all that is here: the next press draws it anew.
    hide('codes', true);
    const groups = holds.done > 0 ? transfer.spokenCode(outlines) : [];
    hide('spoken', groups.length === 0);
    find('digits')?.replaceChildren(...groups.map((group) => groupItem(page, group)));
  });
}

function holdsSome({ done, started, items, tests }: Holdings): boolean {
  return done + started + items + tests > 0;
}

function sayOwn(holds: Holdings, words: Words): string {
  return holdsSome(holds) ? words('transfer.own.text', { ...holds }) : words('transfer.own.none.text');
}

/** Digit by digit, so that a screen reader says "zero four one two" and not a number in the thousands. */
function groupItem(page: Document, group: string): HTMLElement {
  const item = page.createElement('li');
  item.textContent = [...group].join(' ');
  return item;
}
