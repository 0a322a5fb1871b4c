/**
 * "Xem hình to": a lesson's picture fills the screen and can be made larger step by step. The browser's own modal dialog keeps
 * the focus inside, gives it back to the button and closes at Escape. The picture's words stand below it.
 */
import type { Words } from '../../i18n/words.ts';
import { buttonOf, setUsable } from './elements.ts';

/** Sizes in per cent of what fits the screen. */
const SIZES = [100, 150, 200, 300, 400] as const;

/** Puts a button at each picture of the lesson; a browser without dialogs gets none. */
export function offerLargePictures(page: Document, words: Words): void {
  if (!('HTMLDialogElement' in window)) return;
  for (const frame of page.querySelectorAll('.lesson .picture')) {
    const picture = frame.querySelector('svg');
    const text = picture?.getAttribute('aria-label') ?? '';
    if (!picture) continue;
    const open = () => openDialog(page, { picture, text, words });
    const button = buttonOf(
      page,
      words('reading.picture.open.label'),
      open,
      words('reading.picture.name.label', { text: firstSentence(text) }),
    );
    button.classList.add('picture__large', 'no-print');
    button.dataset.silent = '';
    button.setAttribute('aria-haspopup', 'dialog');
    frame.append(button);
  }
}

interface Opening {
  readonly picture: SVGElement;
  readonly text: string;
  readonly words: Words;
}

function openDialog(page: Document, { picture, text, words }: Opening): void {
  const dialog = page.createElement('dialog');
  dialog.className = 'magnifier';
  dialog.setAttribute('aria-labelledby', 'magnifier-title');
  const title = page.createElement('h2');
  title.id = 'magnifier-title';
  title.textContent = words('reading.picture.title.label');
  const view = page.createElement('div');
  view.className = 'magnifier__view';
  // What scrolls must be reached by keys.
  view.tabIndex = 0;
  view.setAttribute('role', 'region');
  view.setAttribute('aria-label', words('reading.picture.view.label'));
  const large = picture.cloneNode(true) as SVGElement;
  large.removeAttribute('data-b');
  view.append(large);
  const caption = page.createElement('p');
  caption.textContent = text;
  // The picture is named by the words right below it; twice would be once too often.
  large.setAttribute('aria-hidden', 'true');
  const said = page.createElement('p');
  said.className = 'magnifier__said';
  said.setAttribute('role', 'status');

  let at = 0;
  const resize = (step: number) => {
    at = Math.min(Math.max(at + step, 0), SIZES.length - 1);
    const percent = SIZES[at] ?? 100;
    const keepMiddle = middleOf(view);
    dialog.dataset.size = String(percent);
    keepMiddle();
    setUsable(smaller, at > 0);
    setUsable(larger, at < SIZES.length - 1);
    return percent;
  };
  const press = (step: number) => said.replaceChildren(words('reading.picture.size.text', { percent: resize(step) }));
  const close = buttonOf(page, words('reading.picture.close.label'), () => dialog.close());
  const smaller = buttonOf(page, words('reading.picture.smaller.label'), () => press(-1));
  const larger = buttonOf(page, words('reading.picture.larger.label'), () => press(1));
  resize(0);

  const bar = page.createElement('div');
  bar.className = 'magnifier__bar';
  bar.append(close, smaller, larger);
  dialog.append(title, bar, view, caption, said);
  dialog.addEventListener('close', () => dialog.remove());
  page.body.append(dialog);
  dialog.showModal();
  close.focus();
}

/** What is in the middle of the view is there again when the returned function is called, whatever its size is then. */
function middleOf(view: HTMLElement): () => void {
  const across = (view.scrollLeft + view.clientWidth / 2) / view.scrollWidth;
  const down = (view.scrollTop + view.clientHeight / 2) / view.scrollHeight;
  return () => {
    view.scrollLeft = across * view.scrollWidth - view.clientWidth / 2;
    view.scrollTop = down * view.scrollHeight - view.clientHeight / 2;
  };
}

/** Enough to tell one picture from another in a list of buttons. */
function firstSentence(text: string): string {
  return /^[^.!?]+/.exec(text)?.[0] ?? text;
}
