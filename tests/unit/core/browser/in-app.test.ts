import { describe, expect, it } from 'vitest';
import { showsInAppSign } from '../../../../src/ports/in-app-sign.ts';
import { inApp, isHandheld, type InApp } from '../../../../src/core/browser/in-app.ts';

// cspell:ignore KHTML FBAN FBAV FBBV FBIOS FBDV FBMD FBSN FBSV FBSS FBID FBLC FBOP Zalo trill musical BytedanceWebview orca Fori SamsungBrowser CriOS FxiOS

const android = (device: string, rest: string) =>
  `Mozilla/5.0 (Linux; Android 13; ${device}) AppleWebKit/537.36 (KHTML, like Gecko) ${rest}`;
const iphone = (rest: string) =>
  `Mozilla/5.0 (iPhone; CPU iPhone OS 16_5 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) ${rest}`;
const webView = 'SM-A127F Build/TP1A.220624.014; wv';

/** What real apps and browsers send. */
const samples: readonly [string, string, InApp | undefined][] = [
  [
    'Zalo on Android',
    android(
      webView,
      'Version/4.0 Chrome/114.0.5735.196 Mobile Safari/537.36 Zalo android/12110656 ZaloTheme/light ZaloLanguage/vi',
    ),
    'Zalo',
  ],
  ['Zalo on an iPhone', iphone('Mobile/15E148 Zalo iOS/457 ZaloTheme/light ZaloLanguage/vi'), 'Zalo'],
  [
    'Facebook on Android',
    android(webView, 'Version/4.0 Chrome/114.0.5735.196 Mobile Safari/537.36 [FB_IAB/FB4A;FBAV/420.0.0.32.61;]'),
    'Facebook',
  ],
  [
    'Facebook on an iPhone',
    iphone(
      'Mobile/15E148 [FBAN/FBIOS;FBAV/420.0.0.38.70;FBBV/487300000;FBDV/iPhone12,1;FBMD/iPhone;FBSN/iOS;FBSV/16.5;FBSS/2;FBID/phone;FBLC/vi_VN;FBOP/5]',
    ),
    'Facebook',
  ],
  [
    'Messenger on Android',
    android(
      webView,
      'Version/4.0 Chrome/114.0.5735.196 Mobile Safari/537.36 [FB_IAB/Orca-Android;FBAV/415.0.0.19.106;]',
    ),
    'Messenger',
  ],
  [
    'Messenger on an iPhone',
    iphone('Mobile/15E148 [FBAN/MessengerForiOS;FBAV/415.0.0.34.107;FBDV/iPhone12,1;FBMD/iPhone]'),
    'Messenger',
  ],
  [
    'Instagram on an iPhone',
    iphone('Mobile/15E148 Instagram 289.0.0.9.112 (iPhone12,1; iOS 16_5; vi_VN; vi; scale=2.00; 828x1792; 484829425)'),
    'Instagram',
  ],
  [
    'TikTok on Android',
    android(
      webView,
      'Version/4.0 Chrome/114.0.5735.196 Mobile Safari/537.36 trill_2023003040 JsSdk/1.0 NetType/WIFI BytedanceWebview/d8a21c6',
    ),
    'TikTok',
  ],
  ['another app on Android', android(webView, 'Version/4.0 Chrome/114.0.5735.196 Mobile Safari/537.36'), 'other'],
  ['another app on an iPhone', iphone('Mobile/15E148'), 'other'],
  ['Chrome on Android', android('K', 'Chrome/114.0.0.0 Mobile Safari/537.36'), undefined],
  [
    'Samsung Internet',
    android('SAMSUNG SM-A127F', 'SamsungBrowser/21.0 Chrome/110.0.5481.154 Mobile Safari/537.36'),
    undefined,
  ],
  ['Firefox on Android', 'Mozilla/5.0 (Android 13; Mobile; rv:114.0) Gecko/114.0 Firefox/114.0', undefined],
  ['Safari on an iPhone', iphone('Version/16.5 Mobile/15E148 Safari/604.1'), undefined],
  ['Chrome on an iPhone', iphone('CriOS/114.0.5735.124 Mobile/15E148 Safari/604.1'), undefined],
  ['Firefox on an iPhone', iphone('FxiOS/114.1 Mobile/15E148 Safari/605.1.15'), undefined],
  [
    'Chrome on Windows',
    'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/114.0.0.0 Safari/537.36',
    undefined,
  ],
  [
    'Safari on a Mac',
    'Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/16.5 Safari/605.1.15',
    undefined,
  ],
];

describe('the app a page is open in', () => {
  it.each(samples)('%s', (_name, userAgent, expected) => {
    expect(inApp({ userAgent, isInstalled: false, hasWorker: true })).toBe(expected);
  });

  it('is found out by what it cannot do, where it says that it is Safari', () => {
    const userAgent = iphone('Version/16.5 Mobile/15E148 Safari/604.1');
    expect(inApp({ userAgent, isInstalled: false, hasWorker: false })).toBe('other');
  });

  it('is none for a page on the home screen, which has no browser name either', () => {
    expect(inApp({ userAgent: iphone('Mobile/15E148'), isInstalled: true, hasWorker: true })).toBeUndefined();
  });

  it('is not guessed from what a computer cannot do', () => {
    const userAgent = samples.at(-1)?.[1] ?? '';
    expect(inApp({ userAgent, isInstalled: false, hasWorker: false })).toBeUndefined();
  });
});

describe('the sign that lesson pages go by', () => {
  it.each(samples)('%s', (_name, userAgent, expected) => {
    expect(showsInAppSign(userAgent)).toBe(expected !== undefined);
  });
});

describe('a device with a home screen', () => {
  it.each(samples)('%s', (name, userAgent) => {
    expect(isHandheld(userAgent)).toBe(!/Windows|Mac/.test(name));
  });
});
