import { screen } from '@testing-library/preact';
import { userEvent } from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import { t } from '../../../../src/i18n/translate.ts';
import { startWhoLearns } from '../../../../src/islands/learners/home.ts';
import { createLearners } from '../../../../src/state/learners.ts';
import { astroMarkup } from '../../../support/astro-markup.ts';
import { axeFaults } from '../../../support/axe.ts';
import { FakeArea, fakeStore, fakeTabs } from '../../../support/fakes/storage.ts';

function open({ area = new FakeArea(), tab = fakeStore(), names = [] as string[] } = {}) {
  const learners = createLearners(fakeTabs(area).open().store, tab);
  for (const name of names) learners.add(name, 'leaf');
  const view = astroMarkup('src/ui/learners/WhoLearns.astro', { values: { href: '/nguoi-hoc/' } });
  document.body.innerHTML = `<main><h1>Học vụ số</h1>${view}</main>`;
  const reload = vi.fn();
  startWhoLearns(document, { learners, words: t, reload });
  return { area, learners, reload, user: userEvent.setup() };
}

const said = () => document.querySelector('[data-learners-said]')?.textContent;

describe('"Ai đang học?" on the home page', () => {
  it('says nothing on a device of one learner', () => {
    open();
    expect(said()).toBe('');
    expect(screen.queryAllByRole('button')).toEqual([]);
  });

  it('names who learns, offers the others, and has no fault that axe can find', async () => {
    open({ names: ['Cu Bin', 'Na'] });
    expect(said()).toBe('Na đang học');
    const buttons = screen.getAllByRole('button').map(({ textContent }) => textContent);
    expect(buttons).toEqual(['Người học thứ nhất học', 'Cu Bin học']);
    expect(await axeFaults(document.body)).toEqual([]);
  });

  it('hands the device over and opens the page anew', async () => {
    const { learners, reload, user } = open({ names: ['Cu Bin'] });
    await user.click(screen.getByRole('button', { name: 'Người học thứ nhất học' }));
    expect(learners.$learners.get().now).toBe('');
    expect(reload).toHaveBeenCalledOnce();
  });

  it('says when the device does not keep the change', async () => {
    const { area, reload, user } = open({ names: ['Cu Bin'] });
    area.capacity = 0;
    await user.click(screen.getByRole('button', { name: 'Người học thứ nhất học' }));
    expect(said()).toContain('chưa đổi được');
    expect(reload).not.toHaveBeenCalled();
  });

  it('tells a guest so, with everybody to choose from', () => {
    const tab = fakeStore();
    open({ tab }).learners.beGuest();
    open({ tab });
    expect(said()).toContain('Khách đang học');
    expect(screen.getAllByRole('button')).toHaveLength(1);
  });
});
