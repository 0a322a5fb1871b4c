import { takeEarlySubmit } from '../early-submits.ts';

/**
 * The button that begins a run, the only one of its form: so a press before the script is here is kept, and counts. While the
 * run's code and items come, and when they do not come, the button stays where it is and keeps the focus; what happens is
 * said once in the live line under it.
 */
interface StartButton {
  readonly form: HTMLFormElement;
  readonly said: Element;
  readonly loading: string;
  readonly failed: string;
  /** Begins; rejects when something could not be fetched. */
  begin(): Promise<void>;
}

/** Makes the button begin; presses while it is busy do nothing. */
export function startWith({ form, said, loading, failed, begin }: StartButton): void {
  let isBusy = false;
  const end = (text: string) => {
    said.textContent = text;
    isBusy = false;
  };
  const press = () => {
    if (isBusy) return;
    isBusy = true;
    said.textContent = loading;
    begin().then(
      () => end(''),
      // No network, or a new version took a file away: the learner is told, and may press again.
      () => end(failed),
    );
  };
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    press();
  });
  if (takeEarlySubmit(form)) press();
}
