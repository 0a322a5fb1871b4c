import { screen } from '@testing-library/preact';
import { describe, expect, it, vi } from 'vitest';
import { t } from '../../../../src/i18n/translate.ts';
import { sendLesson } from '../../../../src/islands/share/share.ts';
import type { Outcome } from '../../../../src/state/sharing.ts';
import { astroMarkup } from '../../../support/astro-markup.ts';
import { axeFaults } from '../../../support/axe.ts';

const url = 'https://hoc.test/so/nhom/nong-dan/lo-bi-lua/';

async function send(outcome: Outcome) {
  const lesson = '<li><button type="button" data-share-href="/so/nhom/nong-dan/lo-bi-lua/">Lỡ bị lừa</button></li>';
  const list = astroMarkup('src/ui/share/ShareList.astro', { lists: [lesson] });
  document.body.innerHTML = `<main><h1>Nông dân</h1>${list}</main>`;
  document.querySelector('details')?.setAttribute('open', '');
  const share = vi.fn(() => Promise.resolve(outcome));
  await sendLesson(screen.getByRole('button', { name: 'Lỡ bị lừa' }), {
    share,
    words: t,
    address: 'https://hoc.test/so/nhom/nong-dan/',
  });
  return { share, said: document.querySelector('[data-share-said]')?.textContent };
}

describe('sending a lesson', () => {
  it('sends its title and whole address', async () => {
    const { share } = await send('sent');
    expect(share).toHaveBeenCalledWith({ title: 'Lỡ bị lừa', url });
    expect(await axeFaults(document.body)).toEqual([]);
  });

  it.each([
    ['sent', 'Đã gửi: Lỡ bị lừa.'],
    ['copied', 'Đã chép địa chỉ của bài: Lỡ bị lừa. Dán vào tin nhắn để gửi.'],
    ['by-hand', `Máy này không cho gửi và không cho chép. Địa chỉ của bài: ${url}`],
    ['closed', ''],
  ] as const)('says what happened: %s', async (outcome, words) => {
    expect((await send(outcome)).said).toBe(words);
  });
});
