import { fireEvent, render, screen } from '@testing-library/preact';
import { useState } from 'preact/hooks';
import { describe, expect, it } from 'vitest';
import { roomItem } from '../../../../src/core/room-quiz/rounds.ts';
import { noVotes, type Votes } from '../../../../src/core/room-quiz/votes.ts';
import { t } from '../../../../src/i18n/translate.ts';
import { Asked, Revealed } from '../../../../src/islands/projector/Question.tsx';

const item = roomItem(
  {
    id: 'tat-may',
    type: 'single-choice',
    prompt: 'Làm gì trước?',
    explanation: 'Tắt rồi mới rút.',
    options: [
      { id: 'tat', text: 'Tắt máy', why: 'Đúng việc đầu.' },
      { id: 'rut', text: 'Rút dây', why: 'Chưa tắt.' },
    ],
    answer: 'tat',
  },
  { truth: ['Đúng', 'Sai'], way: [] },
);
const all = new Set(['prompt', 'option-0', 'option-1', 'why-0', 'explanation']);
const common = { item, round: 0, shown: all, words: t };

/** The question with a memory, as the wall gives it one. */
function Room({ start = noVotes }: { readonly start?: Votes }) {
  const [votes, setVotes] = useState(start);
  return (
    <>
      <Asked {...common} votes={votes} onCount={(change) => setVotes(change)} />
      <output>{JSON.stringify(votes)}</output>
    </>
  );
}

describe('a question on the wall', () => {
  it('is asked without a word that tells the answer', () => {
    const { container } = render(<Room />);
    expect(container.textContent).toContain('Làm gì trước?');
    expect(container.textContent).not.toMatch(/Đúng|Tắt rồi|Chưa tắt/);
  });

  it('takes typed and tapped hands, each field with its letter in its name', () => {
    const { container } = render(<Room />);
    fireEvent.input(screen.getByRole('textbox', { name: 'Số tay chọn A' }), { target: { value: '12' } });
    fireEvent.click(screen.getByRole('button', { name: 'Thêm một tay cho B' }));
    fireEvent.click(screen.getByRole('button', { name: 'Thêm một tay cho B' }));
    fireEvent.click(screen.getByRole('button', { name: 'Bớt một tay ở B' }));
    expect(container.querySelector('output')?.textContent).toBe('{"now":[12,1]}');
  });

  it('is asked again, and keeps the first count', () => {
    const { container } = render(<Room start={{ now: [12, 1] }} />);
    fireEvent.click(screen.getByRole('button', { name: 'Hỏi lại lần hai' }));
    expect(container.querySelector('output')?.textContent).toBe('{"first":[12,1],"now":[]}');
    expect(screen.queryByRole('button', { name: 'Hỏi lại lần hai' })).toBeNull();
    expect(screen.getByText('Lần hai. Số tay lần một đã được giữ lại.')).toBeTruthy();
  });
});

describe('an answer on the wall', () => {
  it('says in words what is right, why, and how many hands there were', () => {
    const { container } = render(<Revealed {...common} votes={{ first: [12, 1], now: [13] }} />);
    const [right, wrong] = screen.getAllByRole('listitem').map((entry) => entry.textContent);
    expect(right).toMatch(/Đúng: Tắt máy.*Lần một: 12 tay.*Lần hai: 13 tay/);
    expect(wrong).not.toContain('Đúng');
    expect(wrong).toMatch(/Lần một: 1 tay.*Lần hai: 0 tay/);
    expect(container.textContent).toContain('A. Đúng việc đầu.');
    expect(container.textContent).toContain('Tắt rồi mới rút.');
  });

  it('shows no bar where nothing was counted', () => {
    const { container } = render(<Revealed {...common} votes={noVotes} />);
    expect(container.textContent).not.toContain('tay');
  });
});
