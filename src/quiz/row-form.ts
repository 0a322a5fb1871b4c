interface Named {
  readonly id: string;
}

/**
 * Name of a row's controls in its form. The double hyphen keeps it apart from the form's own properties: a control named
 * "reset" would hide `form.reset`.
 */
export function rowName(itemId: string, rowId: string): string {
  return `${itemId}--${rowId}`;
}

/** What is picked or written in each row; rows without anything are left out, and no row at all is no answer. */
export function readRows(
  form: HTMLFormElement,
  itemId: string,
  rows: readonly Named[],
): Readonly<Record<string, string>> | undefined {
  const data = new FormData(form);
  const entries = rows.map(({ id }) => [id, textOf(data.get(rowName(itemId, id)))] as const);
  const filled = entries.filter(([, value]) => value !== '');
  return filled.length > 0 ? Object.fromEntries(filled) : undefined;
}

/** Puts values into the rows' native controls. */
export function fillRows(form: HTMLFormElement, itemId: string, answer: Readonly<Record<string, string>>): void {
  for (const [rowId, value] of Object.entries(answer)) {
    const control = form.elements.namedItem(rowName(itemId, rowId));
    if (control instanceof RadioNodeList || control instanceof HTMLInputElement || control instanceof HTMLSelectElement)
      control.value = value;
  }
}

/** A form could hold a file; ours never do. */
function textOf(value: FormDataEntryValue | null): string {
  return typeof value === 'string' ? value.trim() : '';
}
