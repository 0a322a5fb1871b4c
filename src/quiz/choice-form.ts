/** The picked radio of a form whose controls are named `answer`; undefined while none is. */
export function readPick(form: HTMLFormElement): string | undefined {
  return readPicks(form)?.[0];
}

/** The picked boxes of a form whose controls are named `answer`, in page order; undefined while none is. */
export function readPicks(form: HTMLFormElement): readonly string[] | undefined {
  const picks = new FormData(form).getAll('answer').map(String);
  return picks.length > 0 ? picks : undefined;
}

/** Picks these values among the controls named `answer`. */
export function fillPicks(form: HTMLFormElement, values: readonly string[]): void {
  for (const input of form.querySelectorAll<HTMLInputElement>('input[name="answer"]'))
    input.checked = values.includes(input.value);
}
