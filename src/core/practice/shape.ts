/**
 * A task on the practice phone ("Máy tập"), as its author wrote it in `content/practice/<id>.yaml`: screens in a list, the
 * first one being where the task begins. A control either leads on (`go`, a screen's id) or is a wrong move and says why
 * (`wrong`). What the checks promise (src/schema/practice.ts): every `go` names a screen, every screen can be reached,
 * and from every screen the end can be reached.
 */
export interface Task {
  /** Kebab-case, stable for ever: that the task was done is stored under it. */
  readonly id: string;
  readonly title: string;
  /** What the learner will have done, one sentence. */
  readonly goal: string;
  readonly screens: readonly Screen[];
}

/** One screen: a step with its instruction and hint, or an end. */
export interface Screen {
  readonly id: string;
  readonly title: string;
  /** What to do here; an end has none. */
  readonly say?: string | undefined;
  /** Where to look; told after a wrong move and when asked for; an end has none. */
  readonly hint?: string | undefined;
  /** Closes the task well; only text and messages stand on such a screen. */
  readonly end?: string | undefined;
  readonly parts: readonly Part[];
}

/** What stands on a screen, in reading order. */
export type Part = TextPart | MessagePart | ControlPart;

/** What a learner can press or fill. */
export type ControlPart = ButtonPart | SwitchPart | ChoicePart | LevelPart | FieldPart;

/** A line of text on the screen. */
export interface TextPart {
  readonly kind: 'text';
  readonly text: string;
}

/** Words of somebody: a message, a caller's sentence. */
export interface MessagePart {
  readonly kind: 'message';
  readonly from: string;
  readonly text: string;
}

interface Control {
  /** Differs from the other controls of its screen. */
  readonly id: string;
  readonly label: string;
}

/** Exactly one of the two is there. */
interface Outcome {
  readonly go?: string | undefined;
  readonly wrong?: string | undefined;
}

/** A button: pressing it is the move. */
export interface ButtonPart extends Control, Outcome {
  readonly kind: 'button';
}

/** A switch, on or off; what it becomes is shown by the screen it leads to. */
export interface SwitchPart extends Control, Outcome {
  readonly kind: 'switch';
  readonly on: boolean;
}

/** One of several, confirmed with a button; an option without `wrong` is right. */
export interface ChoicePart extends Control {
  readonly kind: 'choice';
  readonly options: readonly { readonly id: string; readonly text: string; readonly wrong?: string | undefined }[];
  readonly button: string;
  readonly go: string;
}

/** Something with named steps (size, loudness), moved by two buttons and confirmed with a third. */
export interface LevelPart extends Control {
  readonly kind: 'level';
  readonly steps: readonly string[];
  /** The step at the beginning. */
  readonly at: string;
  /** The steps that are right. */
  readonly want: readonly string[];
  /** Names of the buttons for a step down and a step up. */
  readonly less: string;
  readonly more: string;
  /** Words that are drawn in the size of the step. */
  readonly sample?: string | undefined;
  readonly button: string;
  readonly go: string;
  readonly wrong: string;
}

/** Something to type, told beforehand (`shown`) and confirmed with a button. */
export interface FieldPart extends Control {
  readonly kind: 'field';
  readonly shown: string;
  /** Other texts that are right as well; marks and capitals never matter. */
  readonly accept?: readonly string[] | undefined;
  /** Looks like a password: only `shown`, made-up digits, is taken; anything else is erased. */
  readonly secret?: boolean | undefined;
  readonly button: string;
  readonly go: string;
  readonly wrong: string;
}

/** True for what a learner can press or fill. */
export function isControl(part: Part): part is ControlPart {
  return part.kind !== 'text' && part.kind !== 'message';
}
