/**
 * A ref for what has just been said below a button: the screen moves as little as shows it whole, the focus stays where it
 * is. On a small phone a result would otherwise appear where nobody sees it.
 */
export function bringIntoView(element: Element | null): void {
  element?.scrollIntoView({ block: 'nearest' });
}
