import { hydrate, type VNode } from 'preact';
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { act, begin, placeOf, screenAt, undo, type Path } from '../../core/practice/machine.ts';
import type { Task } from '../../core/practice/shape.ts';
import type { Words } from '../../i18n/words.ts';
import { bringIntoView } from '../../ui/bring-into-view.ts';
import { ScreenParts } from './ScreenParts.tsx';

/** Where it is kept that a task was done; nothing else of a task is ever kept. */
export interface PracticeMemory {
  wasDone(): boolean;
  onDone(taskId: string): void;
}

interface PracticeProps {
  readonly task: Task;
  readonly words: Words;
  readonly memory: PracticeMemory;
}

/** One thing in the status line; `turn` makes the same words, said again, a change that is announced. */
interface Said {
  readonly lines: readonly string[];
  readonly turn: number;
}

/**
 * The practice phone: instruction, drawn phone, status line, help. Two rules keep every change heard once:
 *
 * - A new screen is told by the focus alone, which moves to its heading; place and instruction are its description.
 * - Anything else (a wrong move, a hint) is told by the status line alone, and the focus stays on the pressed control.
 */
export function PracticeView({ task, words, memory }: PracticeProps): VNode {
  const { path, said, heading, instruction, wasDone, say, go } = usePractice({ task, words, memory });
  const screen = screenAt(task, path);
  const { step, of, isDone } = placeOf(task, path);
  const [placeId, sayId] = [`${task.id}--place`, `${task.id}--say`];
  const hint = words('practice.hint.text', { hint: screen.hint ?? '' });

  const onAct = (controlId: string, value?: string): boolean => {
    const move = act(task, path, controlId, value);
    if ('path' in move) go(move.path);
    else {
      const control = screen.parts.find((part) => 'id' in part && part.id === controlId);
      const isErased = control?.kind === 'field' && control.secret;
      say(words('practice.wrong.text'), move.wrong, isErased ? words('practice.field.erased.error') : '', hint);
    }
    return 'path' in move;
  };

  return (
    <div class="practice">
      <div class="practice__task" ref={instruction}>
        <p id={placeId}>{isDone ? words('practice.done.text') : words('practice.place.text', { step, of })}</p>
        <p class="practice__say" id={sayId}>
          {screen.end ?? screen.say}
        </p>
      </div>
      <div class="phone" role="group" aria-label={words('practice.phone.label')}>
        <h4 class="phone__title" tabIndex={-1} ref={heading} aria-describedby={`${placeId} ${sayId}`}>
          {screen.title}
        </h4>
        {/* A new screen is new nodes: nothing typed on one screen can turn up on the next. */}
        <ScreenParts
          key={path.length}
          parts={screen.parts}
          idPrefix={`${task.id}--${screen.id}--`}
          words={words}
          onAct={onAct}
          onSay={say}
        />
      </div>
      <div class="practice__live" aria-live="polite" aria-atomic="true">
        {said && <SaidLines key={said.turn} lines={said.lines} />}
      </div>
      <div class="button-row">
        {!isDone && (
          <button type="button" class="button button--plain" onClick={() => say(hint)}>
            {words('practice.hint.label')}
          </button>
        )}
        <button
          type="button"
          class="button button--plain"
          onClick={() => (path.length > 1 ? go(undo(path)) : say(words('practice.first.text')))}
        >
          {words('practice.back.label')}
        </button>
        <button type="button" class="button button--plain" onClick={() => go(begin(task))}>
          {words('practice.again.label')}
        </button>
      </div>
      {wasDone && !isDone && <p class="muted">{words('practice.before.text')}</p>}
    </div>
  );
}

function SaidLines({ lines }: Pick<Said, 'lines'>): VNode {
  return (
    <div ref={bringIntoView} class="practice__said">
      {lines.map((line) => (
        <p key={line}>{line}</p>
      ))}
    </div>
  );
}

function usePractice({ task, memory }: PracticeProps) {
  const [path, setPath] = useState<Path>(() => begin(task));
  const [said, setSaid] = useState<Said>();
  const [wasDone, setWasDone] = useState(false);
  const heading = useRef<HTMLHeadingElement>(null);
  const instruction = useRef<HTMLDivElement>(null);
  const isFocusDue = useRef(false);

  // After the first render, so that the markup of the server and of the browser agree.
  useEffect(() => setWasDone(memory.wasDone()), []);
  // In the same moment as the pressed control goes away, so that the focus is never nowhere.
  useLayoutEffect(() => {
    if (!isFocusDue.current) return;
    isFocusDue.current = false;
    heading.current?.focus();
    // The instruction stands above the heading, and at large text sizes far above: it must not be left out of sight.
    instruction.current?.scrollIntoView({ block: 'nearest' });
  }, [path]);

  return {
    path,
    said,
    heading,
    instruction,
    wasDone,
    say(...lines: readonly string[]) {
      setSaid((before) => ({ lines: lines.filter((line) => line !== ''), turn: (before?.turn ?? 0) + 1 }));
    },
    go(next: Path) {
      isFocusDue.current = true;
      setPath([...next]);
      setSaid(undefined);
      if (placeOf(task, next).isDone) memory.onDone(task.id);
    },
  };
}

/** Wakes the server's markup inside `view`; every node stays in place, and so does the focus. */
export function hydratePractice(view: Element, props: PracticeProps): void {
  // White space before the first element would make Preact move that element, and a moved element loses the focus.
  while (view.firstChild instanceof Text) view.firstChild.remove();
  hydrate(<PracticeView {...props} />, view);
}
