/** A button of ours; `name` is what it is called where the text alone would not say enough. */
export function buttonOf(page: Document, text: string, onPress: () => void, name?: string): HTMLButtonElement {
  const button = page.createElement('button');
  button.type = 'button';
  button.className = 'button button--plain';
  button.textContent = text;
  if (name !== undefined) button.setAttribute('aria-label', name);
  // Disabled in words only: a button that cannot go on keeps the focus and its place.
  button.addEventListener('click', () => button.getAttribute('aria-disabled') !== 'true' && onPress());
  return button;
}

/** Says of a button whether it can be used now. */
export function setUsable(button: HTMLElement, isUsable: boolean): void {
  if (isUsable) button.removeAttribute('aria-disabled');
  else button.setAttribute('aria-disabled', 'true');
}
