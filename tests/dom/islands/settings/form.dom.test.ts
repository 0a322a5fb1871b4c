import { screen, waitFor } from '@testing-library/preact';
import { afterEach, describe, expect, it } from 'vitest';
import { t } from '../../../../src/i18n/translate.ts';
import { settingFields } from '../../../../src/islands/settings/fields.ts';
import { startSettingsForm } from '../../../../src/islands/settings/form.ts';
import { createSettings } from '../../../../src/state/settings.ts';
import { astroMarkup } from '../../../support/astro-markup.ts';
import { axeFaults } from '../../../support/axe.ts';
import { liveLog } from '../../../support/live-log.ts';
import { FakeArea, fakeTabs } from '../../../support/fakes/storage.ts';

const groups = settingFields(t)
  .map(({ name, label, options }) => {
    const choices = options.map(
      (one) =>
        `<label><input type="radio" name="${name}" value="${one.value}" ${one.isDefault ? 'checked' : ''}> ${one.label}</label>`,
    );
    return `<fieldset><legend>${label}</legend>${choices.join('')}</fieldset>`;
  })
  .join('');

afterEach(() => {
  for (const name of ['text', 'theme', 'spacing', 'lines', 'width', 'of-nguoi-cao-tuoi'])
    document.documentElement.removeAttribute(`data-${name}`);
});

function open(area = new FakeArea(), lastAudience?: string) {
  const tab = fakeTabs(area).open();
  const settings = createSettings(tab.store, 'course.settings');
  document.body.innerHTML = `<main><h1>Cài đặt</h1>${astroMarkup('src/ui/SettingsForm.astro', { lists: [groups] })}</main>`;
  startSettingsForm(document, settings, t, () => lastAudience);
  return {
    area,
    tab,
    settings,
    html: document.documentElement.dataset,
    radio: (group: string, name: string) => {
      const found = screen.getByRole('group', { name: group });
      return [...found.querySelectorAll('input')].find((input) => input.labels?.[0]?.textContent.trim() === name);
    },
    said: () => document.querySelector('[data-settings-said]')?.textContent,
  };
}

const dark = [t('settings.theme.label'), t('settings.theme.dark.label')] as const;

describe('the settings page', () => {
  it('shows what holds now', () => {
    const area = new FakeArea();
    area.setItem('course.settings', '{"v":1,"theme":"dark","speed":0.75}');
    const { radio, html } = open(area);
    expect(radio(...dark)?.checked).toBe(true);
    expect(radio(t('settings.speed.label'), '0,75 lần bình thường')?.checked).toBe(true);
    expect(radio(t('settings.textSize.label'), '100 phần trăm')?.checked).toBe(true);
    expect(html.theme).toBe('dark');
  });

  it('applies a choice at once, keeps it and says it once', async () => {
    const { area, html, radio } = open();
    const spoken = liveLog(document.body);
    radio(...dark)?.click();
    expect(html.theme).toBe('dark');
    expect(area.getItem('course.settings')).toBe('{"theme":"dark","v":1}');
    await waitFor(() => expect(spoken.said).toEqual(['Màu nền và màu chữ: Nền tối. Đã lưu.']));
  });

  it('goes back to following the device', () => {
    const { html, radio } = open();
    radio(...dark)?.click();
    radio(t('settings.theme.label'), t('settings.theme.auto.label'))?.click();
    expect(html.theme).toBeUndefined();
  });

  it('says when the device does not keep the choice, which holds all the same', () => {
    const area = new FakeArea();
    area.locked = true;
    const { html, radio, said } = open(area);
    radio(t('settings.textSize.label'), '150 phần trăm')?.click();
    expect(html.text).toBe('150');
    expect(said()).toContain('Máy không cho lưu');
  });

  it('forgets every choice', () => {
    const { html, radio, said } = open();
    radio(...dark)?.click();
    screen.getByRole('button', { name: t('settings.reset.label') }).click();
    expect(html.theme).toBeUndefined();
    expect(radio(t('settings.theme.label'), t('settings.theme.auto.label'))?.checked).toBe(true);
    expect(said()).toBe(t('settings.reset.text'));
  });

  it.each([
    ['whose page', '{"v":1,"audience":"nguoi-cao-tuoi"}', undefined],
    ['whose lesson', '{"v":1}', 'nguoi-cao-tuoi'],
  ])('ticks and shows the text size of the group %s was opened last, also after a reset', (_, kept, last) => {
    const area = new FakeArea();
    area.setItem('course.settings', kept);
    document.documentElement.dataset.ofNguoiCaoTuoi = '125';
    const { html, radio } = open(area, last);
    const size = (value: string) => radio(t('settings.textSize.label'), `${value} phần trăm`);
    expect(size('125')?.checked).toBe(true);
    expect(html.text).toBe('125');
    size('100')?.click();
    expect(html.text).toBe('100');
    screen.getByRole('button', { name: t('settings.reset.label') }).click();
    expect(size('125')?.checked).toBe(true);
    expect(html.text).toBe('125');
  });

  it('follows a choice made in another tab', () => {
    const { area, html, radio, tab } = open();
    area.setItem('course.settings', '{"v":1,"theme":"dark"}');
    tab.hear();
    expect(html.theme).toBe('dark');
    expect(radio(...dark)?.checked).toBe(true);
  });

  it('has no axe violation', async () => {
    open();
    expect(await axeFaults(document.body)).toEqual([]);
  });
});
