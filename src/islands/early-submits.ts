/** What was pressed before its script was here: the boot script keeps the forms, in the order of the presses. */
function earlySubmits(): HTMLFormElement[] {
  return (window as Window & { earlySubmits?: HTMLFormElement[] }).earlySubmits ?? [];
}

/** True when a form in `host` (or `host` itself) was sent early and nobody has answered for it yet. */
export function hasEarlySubmit(host: HTMLElement): boolean {
  return earlySubmits().some((form) => host.contains(form));
}

/** The same, once: the caller sends the form again. */
export function takeEarlySubmit(host: HTMLElement): boolean {
  const early = earlySubmits();
  const index = early.findIndex((form) => host.contains(form));
  if (index >= 0) early.splice(index, 1);
  return index >= 0;
}
