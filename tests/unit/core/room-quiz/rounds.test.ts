import { describe, expect, it } from 'vitest';
import { roomItem, type RoomSource } from '../../../../src/core/room-quiz/rounds.ts';

const words = { truth: ['Đúng', 'Sai'], way: ['b', 'd'] } as const;
const base = { id: 'cau', prompt: 'Hỏi?', explanation: 'Vì thế.' };
const choice = (id: string) => ({ id, text: `chữ ${id}`, why: `vì ${id}` });
const roundsOf = (item: RoomSource) => roomItem(item, words).rounds;
/** A round in short: its kind, and its letters, the right ones in brackets. */
const short = (item: RoomSource) =>
  roundsOf(item).map(({ kind, options }) =>
    [kind, ...options.map(({ letter, isRight }) => (isRight ? `(${letter})` : letter))].join(' '),
  );

describe('an item for a room', () => {
  it('keeps its words', () => {
    const item = roomItem({ ...base, type: 'single-choice', options: [choice('x'), choice('y')], answer: 'y' }, words);
    expect(item).toMatchObject({ ...base, type: 'single-choice' });
    expect(item.rounds[0]?.options[1]).toEqual({ letter: 'B', text: 'chữ y', isRight: true, why: 'vì y' });
  });

  it('has one round for choices', () => {
    const options = ['x', 'y', 'z'].map(choice);
    expect(short({ ...base, type: 'single-choice', options, answer: 'y' })).toEqual(['one A (B) C']);
    expect(short({ ...base, type: 'multiple-choice', options, answers: ['x', 'z'] })).toEqual(['many (A) B (C)']);
    expect(short({ ...base, type: 'self-check', steps: options })).toEqual(['done A B C']);
  });

  it('asks for a hand at each suspicious part of a message, and says where the message is from', () => {
    const parts = [
      { ...choice('x'), sign: true },
      { ...choice('y'), sign: false },
    ];
    const item: RoomSource = { ...base, type: 'spot-the-scam', from: 'Số lạ', parts };
    expect(short(item)).toEqual(['many (A) B']);
    expect(roundsOf(item)[0]?.about).toBe('Số lạ');
  });

  it('asks true or false, then why, when there are reasons', () => {
    const item = { ...base, type: 'true-false', answer: false, whyTrue: 'nếu đúng', whyFalse: 'nếu sai' } as const;
    expect(short(item)).toEqual(['one A (B)']);
    expect(roundsOf(item)[0]?.options.map(({ text, why }) => `${text}: ${why}`)).toEqual([
      'Đúng: nếu đúng',
      'Sai: nếu sai',
    ]);
    expect(short({ ...item, reasons: [choice('x'), choice('y')], reason: 'x' })).toEqual(['one A (B)', 'one (A) B']);
  });

  it('asks for the next step of an order until one is left, and no step changes its letter', () => {
    const options = ['x', 'y', 'z', 'w'].map(choice);
    const rounds = roundsOf({ ...base, type: 'ordering', options });
    expect(rounds.map(({ options: left }) => left.length)).toEqual([4, 3, 2]);
    expect(rounds.map(({ options: left }) => left.find(({ isRight }) => isRight)?.text)).toEqual([
      'chữ x',
      'chữ y',
      'chữ z',
    ]);
    expect(rounds.map(({ settled }) => settled?.length)).toEqual([0, 1, 2]);
    expect(rounds.map(({ answer }) => answer.length)).toEqual([0, 0, 4]);
    const letters = new Map(rounds[0]?.options.map(({ text, letter }) => [text, letter]));
    for (const { text, letter } of rounds.flatMap(({ options: left }) => left)) expect(letters.get(text)).toBe(letter);
  });

  it('asks row by row where things belong', () => {
    const groups = [
      { id: 'g', text: 'nhóm g' },
      { id: 'h', text: 'nhóm h' },
    ];
    const things = [
      { ...choice('x'), answer: 'h' },
      { ...choice('y'), answer: 'g' },
    ];
    const sorting: RoomSource = { ...base, type: 'sorting', groups, things };
    expect(short(sorting)).toEqual(['one A (B)', 'one (A) B']);
    expect(roundsOf(sorting).map(({ about }) => about)).toEqual(['chữ x', 'chữ y']);
    expect(roundsOf(sorting)[0]?.options[1]?.why).toBe('vì x');
    const matching = roundsOf({ ...base, type: 'matching', options: groups, rows: things });
    expect(matching.map(({ options }) => options.find(({ isRight }) => isRight)?.text)).toEqual(['nhóm h', 'nhóm g']);
  });

  it('goes the good way through a conversation, and shows all choices on it', () => {
    const scene = (id: string, good: string, bad: string) => ({
      id,
      says: `nói ${id}`,
      choices: [
        { id: bad, text: bad, good: false, then: 'hại' },
        { id: good, text: good, good: true, then: 'yên' },
      ],
    });
    const item: RoomSource = { ...base, type: 'scenario', steps: [scene('1', 'b', 'a'), scene('2', 'd', 'c')] };
    expect(short(item)).toEqual(['one A (B)', 'one A (B)']);
    expect(roundsOf(item).map(({ about }) => about)).toEqual(['nói 1', 'nói 2']);
  });

  it('talks over what is to be written', () => {
    const gaps = [{ id: 'so', accept: ['111', 'một một một'] }];
    const [gap] = roundsOf({ ...base, type: 'gap-fill', sentence: 'Gọi {so} ngay.', gaps });
    expect(gap).toEqual({ kind: 'talk', about: 'Gọi ……… ngay.', options: [], answer: ['Gọi 111 ngay.'] });
    expect(roundsOf({ ...base, type: 'short-text', accept: ['ổ khóa', 'khóa'] })).toEqual([
      { kind: 'talk', options: [], answer: ['ổ khóa'] },
    ]);
  });
});
