/** What the browser says about itself. */

type Saver = Navigator & { readonly connection?: { readonly saveData?: boolean } };

/** True when the learner has told the device to save data; most browsers do not tell, which is no. */
export function savesData(): boolean {
  return (navigator as Saver).connection?.saveData === true;
}
