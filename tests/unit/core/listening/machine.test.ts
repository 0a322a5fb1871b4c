import { describe, expect, it } from 'vitest';
import { listen, type ListeningEvent, type Turn } from '../../../../src/core/listening/machine.ts';
import { start, type Listening } from '../../../../src/core/listening/place.ts';
import type { Question, Scene, Script } from '../../../../src/core/listening/script.ts';

const clip = (...blocks: string[]) => ({ track: 't', blocks });
const place = { section: 'mot', heading: clip('h2') };
const option = (n: number) => clip(`o${n}`);
const question = (kind: Question['kind'], count: number): Question => ({
  kind,
  ask: [clip('ask')],
  options: Array.from({ length: count }, (_, index) => option(index + 1)),
});
const text: Scene = { ...place, kind: 'text', lines: [clip('p')] };
const item = (...questions: Question[]): Scene => ({
  ...place,
  kind: 'item',
  key: 'bai/cau',
  number: 1,
  intro: [clip('prompt')],
  questions,
  solution: [clip('answer')],
});
const script = (...scenes: Scene[]): Script => ({ title: clip('h1'), scenes, isLast: false });

/** Sends events one after another; the last turn counts. */
function send(lesson: Script, ...events: (ListeningEvent | ListeningEvent['type'])[]): Turn {
  const full = (event: ListeningEvent | ListeningEvent['type']): ListeningEvent =>
    typeof event === 'string' ? ({ type: event } as ListeningEvent) : event;
  return events.reduce<Turn>((turn, event) => listen(lesson, turn.state, full(event)), { state: start });
}
const n = (number: number): ListeningEvent => ({ type: 'number', n: number });
const verdict = (status: 'right' | 'wrong'): ListeningEvent => ({ type: 'verdict', status, lines: [clip('why')] });
const at = (turn: Turn): Pick<Listening, 'scene' | 'phase'> => ({ scene: turn.state.scene, phase: turn.state.phase });

describe('listening to text', () => {
  it('says the mode, the lesson and the first scene', () => {
    expect(send(script(text), 'begin').say).toEqual(['begin', clip('h1'), clip('p')]);
  });

  it('goes on by itself when a scene was heard, to the end', () => {
    const lesson = script(text, text);
    expect(at(send(lesson, 'begin', 'heard'))).toEqual({ scene: 1, phase: 'telling' });
    expect(send(lesson, 'begin', 'heard', 'heard')).toMatchObject({ state: { phase: 'over' }, say: ['over'] });
  });

  it('goes back to the scene before only when this one had hardly begun', () => {
    const lesson = script(text, text);
    expect(at(send(lesson, 'begin', 'next', 'again')).scene).toBe(1);
    expect(at(send(lesson, 'begin', 'next', { type: 'again', isEarly: true })).scene).toBe(0);
  });

  it('says in between where we are and what can be pressed', () => {
    const turn = send(script(text), 'begin', 'help');
    expect(turn.say).toBeUndefined();
    expect(turn.aside).toEqual(['where', clip('h1'), 'where-section', clip('h2'), 'help-text']);
  });

  it('does nothing for a number', () => {
    expect(send(script(text), 'begin', n(1))).toEqual({ state: send(script(text), 'begin').state });
  });
});

describe('an item with one answer', () => {
  const lesson = script(item(question('one', 3)), text);

  it('is asked by number, and waits without end', () => {
    const asked = send(lesson, 'begin');
    expect(asked.say).toEqual(['begin', clip('h1'), 'item-1', clip('prompt'), clip('ask'), 'ask-one']);
    expect(at(send(lesson, 'begin', 'heard', 'heard', 'heard'))).toEqual({ scene: 0, phase: 'waiting' });
  });

  it('is marked at a number, even before all options were heard', () => {
    expect(send(lesson, 'begin', n(2))).toMatchObject({ state: { phase: 'checking' }, check: [[2]] });
  });

  it('says that there is no such number, and waits on', () => {
    const turn = send(lesson, 'begin', 'heard', n(4));
    expect(turn.say).toEqual(['no-number', 'ask-one']);
    expect(turn.check).toBeUndefined();
  });

  it('goes on by itself after a right answer', () => {
    const right = send(lesson, 'begin', n(1), verdict('right'));
    expect(right.say).toEqual(['right', clip('why')]);
    expect(at(listen(lesson, right.state, { type: 'heard' }))).toEqual({ scene: 1, phase: 'telling' });
  });

  it('stays after a wrong one, and can be answered again, passed, or looked up', () => {
    const wrong = send(lesson, 'begin', n(1), verdict('wrong'));
    expect(wrong.say).toEqual(['wrong', clip('why'), 'after-wrong']);
    const then = (type: 'heard' | 'again' | 'next' | 'done') => listen(lesson, wrong.state, { type });
    expect(at(then('heard'))).toEqual({ scene: 0, phase: 'judged' });
    expect(then('again').state).toMatchObject({ scene: 0, phase: 'asking', picks: [] });
    expect(at(then('next')).scene).toBe(1);
    expect(then('done').say).toEqual([clip('answer'), 'after-wrong']);
  });

  it('can be answered with a headset: "next" steps through the options and round', () => {
    const stepped = send(lesson, 'begin', 'heard', 'scan', 'scan');
    expect(stepped.say).toEqual(['number-2', option(2)]);
    expect(stepped.state.candidate).toBe(2);
    expect(send(lesson, 'begin', 'heard', 'scan', 'scan', 'scan', 'scan').state.candidate).toBe(1);
  });

  it('says in its help that it waits', () => {
    expect(send(lesson, 'begin', 'heard', 'help').aside?.slice(-2)).toEqual(['item-1', 'help-one']);
  });
});

describe('an item with several answers', () => {
  const lesson = script(item(question('many', 3)));

  it('takes and drops numbers until it is done', () => {
    expect(send(lesson, 'begin', n(3)).say).toEqual(['chosen-3']);
    expect(send(lesson, 'begin', n(3), n(3)).say).toEqual(['dropped-3']);
    expect(send(lesson, 'begin', n(3), n(1), 'done').check).toEqual([[1, 3]]);
  });

  it('asks for a number first when nothing is chosen', () => {
    expect(send(lesson, 'begin', 'done')).toMatchObject({ state: { phase: 'waiting' }, say: ['pick-first'] });
  });

  it('offers "xong" to a headset behind the last option, once something is chosen', () => {
    const scans = ['scan', 'scan', 'scan', 'scan'] as const;
    expect(send(lesson, 'begin', n(1), ...scans).state.candidate).toBe(0);
    expect(send(lesson, 'begin', 'heard', ...scans).state.candidate).toBe(1);
  });
});

describe('an item to put in order', () => {
  const lesson = script(item(question('order', 3)));

  it('asks for each step, takes each option once, and needs no number for the last', () => {
    expect(send(lesson, 'begin', n(2)).say).toEqual(['chosen-2', option(2), 'step-2']);
    expect(send(lesson, 'begin', n(2), n(2)).say).toEqual(['no-number', 'step-2']);
    expect(send(lesson, 'begin', n(2), n(3)).check).toEqual([[2, 3, 1]]);
  });
});

describe('an item of several rows', () => {
  it('asks row by row and is marked behind the last', () => {
    const lesson = script(item(question('one', 2), question('one', 2)));
    const second = send(lesson, 'begin', n(2));
    expect(second.say).toEqual(['chosen-2', option(2), clip('ask'), 'ask-one']);
    expect(second.check).toBeUndefined();
    expect(listen(lesson, second.state, n(1)).check).toEqual([[2], [1]]);
  });
});

describe('an item that is thought over', () => {
  it('reads the answer at "next" and goes on, and is never marked', () => {
    const lesson = script(item(question('self', 0)), text);
    expect(send(lesson, 'begin', 'heard', n(1)).say).toEqual(['ask-self']);
    const told = send(lesson, 'begin', 'heard', 'next');
    expect(told.say).toEqual([clip('answer')]);
    expect(at(listen(lesson, told.state, { type: 'heard' })).scene).toBe(1);
  });
});

describe('the end of a lesson', () => {
  const lesson = script(text);

  it('leaves by 1 as finished, by "next" without', () => {
    expect(send(lesson, 'begin', 'heard', n(1)).leave).toBe('finished');
    expect(send(lesson, 'begin', 'heard', 'next').leave).toBe('next');
    expect(send(lesson, 'begin', 'heard', 'again').state).toMatchObject({ scene: 0, phase: 'telling' });
  });

  it('leads nowhere in the last lesson of a path', () => {
    expect(send({ ...lesson, isLast: true }, 'begin', 'heard', 'next')).toMatchObject({ say: ['over-last'] });
  });
});

describe('an answer that was spoken', () => {
  const spoken = (number: number): ListeningEvent => ({ type: 'number', n: number, isSpoken: true });
  const spokenDone: ListeningEvent = { type: 'done', isSpoken: true };

  it('is read back, and marked only after "yes"', () => {
    const lesson = script(item(question('one', 3)));
    const back = send(lesson, 'begin', 'heard', spoken(2));
    expect(back).toMatchObject({ state: { phase: 'confirming' }, say: ['chosen-2', option(2), 'confirm'] });
    expect(back.check).toBeUndefined();
    expect(listen(lesson, back.state, { type: 'yes' }).check).toEqual([[2]]);
  });

  it('is asked again after "no", and another number takes its place', () => {
    const lesson = script(item(question('one', 3)));
    const back = send(lesson, 'begin', 'heard', spoken(2));
    expect(listen(lesson, back.state, { type: 'no' })).toMatchObject({ state: { phase: 'waiting' }, say: ['ask-one'] });
    expect(send(lesson, 'begin', 'heard', spoken(2), spoken(3), 'yes').check).toEqual([[3]]);
  });

  it('of several numbers is read back as a whole', () => {
    const lesson = script(item(question('many', 3)));
    const back = send(lesson, 'begin', spoken(3), spoken(1), spokenDone);
    expect(back.say).toEqual(['chosen-1', 'chosen-3', 'confirm']);
    expect(listen(lesson, back.state, { type: 'yes' }).check).toEqual([[1, 3]]);
  });

  it('of an order can be begun again by its first number', () => {
    const lesson = script(item(question('order', 3)));
    expect(send(lesson, 'begin', spoken(1), spoken(2)).state.phase).toBe('confirming');
    expect(send(lesson, 'begin', spoken(1), spoken(2), spoken(3), spoken(1), 'yes').check).toEqual([[3, 1, 2]]);
  });

  it('is nothing where no answer was read back', () => {
    const lesson = script(item(question('one', 3)));
    expect(send(lesson, 'begin', 'heard', 'yes').check).toBeUndefined();
  });
});

describe('questions by voice', () => {
  it('say where we are, and the answer of an item, but none of a text', () => {
    const lesson = script(item(question('one', 3)), text);
    expect(send(lesson, 'begin', 'where').aside?.at(-1)).toBe('item-1');
    expect(send(lesson, 'begin', 'heard', 'solution').say?.[0]).toEqual(clip('answer'));
    expect(send(script(text), 'begin', 'solution').say).toBeUndefined();
  });
});
