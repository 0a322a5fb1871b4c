/** The walks that are done with a real screen reader, as key presses; what is said is kept in `heard/<name>.txt`. */
export interface Walk {
  readonly name: string;
  readonly path: string;
  /**
   * Names of xdotool, separated by spaces. Orca's own: h next heading, k link, b button, r radio button, 4 heading of level 4.
   * `open:Return` waits for the page that a link opens.
   */
  readonly keys: string;
}

const LESSON = '/nhom/nong-dan/cuoc-goi-lua/';

/** From the first page to a lesson; a lesson heard and an item answered wrong, then right; one task on the practice phone. */
export const walks: readonly Walk[] = [
  { name: 'find-a-lesson', path: '/', keys: 'ctrl+Home h k k k k k open:Return h h h k open:Return h Down' },
  {
    name: 'hear-and-answer',
    path: LESSON,
    keys: 'ctrl+Home h b Return Return r r space b Return Down Down shift+r shift+r space b Return Down',
  },
  { name: 'practise-a-task', path: LESSON, keys: 'ctrl+Home 4 b Return b Return b Return b Return b Return' },
];
