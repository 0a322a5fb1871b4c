/** A stretch of words of one kind inside a passage. */
export interface Run {
  readonly text: string;
  /** `foreign` is marked by <En>, `spoken` has its reading in <Say>, `fact` comes from content/facts. */
  readonly kind: 'plain' | 'foreign' | 'spoken' | 'fact';
}

/** Words that a person meets in one piece: a paragraph, a list entry, a heading, one value of a YAML or JSON file. */
export interface Passage {
  readonly file: string;
  readonly line: number;
  readonly runs: readonly Run[];
  /** `alt` describes a picture; `value` is one value of a YAML or JSON file. */
  readonly kind: 'alt' | 'body' | 'heading' | 'value';
  /** Sentences are counted together within a group: a lesson's id, or the name of a folder. */
  readonly group: string;
  /** The section of the lesson; undefined outside sections. */
  readonly section?: string | undefined;
  /** The audiences of the nearest <For>; undefined when the passage is for all. */
  readonly audiences?: readonly string[] | undefined;
}

/** The passage's own words in one line; facts are left out because they are checked in their own file. */
export function textOf(passage: Passage): string {
  return joined(passage.runs.filter((run) => run.kind !== 'fact'));
}

/** Everything the learner reads there, facts included. */
export function wholeTextOf(passage: Passage): string {
  return joined(passage.runs);
}

function joined(runs: readonly Run[]): string {
  return runs
    .map((run) => run.text)
    .join('')
    .replace(/\s+/g, ' ')
    .trim();
}
