/** `/manifest.webmanifest`: what a phone needs to put the course on its home screen. Built, since it depends on the base path. */
import { t } from '../i18n/translate.ts';
import { siteUrl } from '../layouts/url.ts';

/** The sign fills its square and keeps to the inner circle, so that a phone may cut any shape out of it. */
const icons = [192, 512].map((size) => ({
  src: siteUrl(`/icon-${String(size)}.png`),
  sizes: `${String(size)}x${String(size)}`,
  type: 'image/png',
  purpose: 'any maskable',
}));

/** Fetched by who installs, and by no one else: how it looks inside. Drawn anew by `npm run record:screenshots`. */
const screenshots = [
  { name: 'hep', sizes: '720x1280', form_factor: 'narrow', label: t('offline.install.lesson.label') },
  { name: 'rong', sizes: '1280x800', form_factor: 'wide', label: t('offline.install.home.label') },
].map(({ name, ...rest }) => ({ src: siteUrl(`/man-hinh-${name}.png`), type: 'image/png', ...rest }));

const manifest = {
  name: t('site.name.label'),
  short_name: t('site.name.label'),
  description: t('site.tagline.text'),
  lang: 'vi',
  dir: 'ltr',
  id: siteUrl('/'),
  start_url: siteUrl('/'),
  scope: siteUrl('/'),
  display: 'standalone',
  background_color: '#fbf8f1',
  theme_color: '#0a5142',
  icons,
  screenshots,
  // The home page offers the lesson that was begun.
  shortcuts: [
    { name: t('offline.install.continue.label'), url: siteUrl('/') },
    { name: t('offline.install.review.label'), url: siteUrl('/on-lai/') },
  ],
};

/** The web app manifest. */
export function GET(): Response {
  return new Response(JSON.stringify(manifest));
}
