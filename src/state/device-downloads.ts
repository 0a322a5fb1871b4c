/** Joins the downloads to the device. */
import { deviceClock } from '../ports/clock.ts';
import { openFileStore } from '../ports/file-store.ts';
import { deviceOffline, type OfflinePort } from '../ports/offline.ts';
import { fetchSiteFile } from '../ports/site-file.ts';
import { createDownloads, type DownloadsState } from './downloads.ts';

/** What keeping needs of this device, for the site at the base path. */
export function deviceDownloads(base: string): Pick<OfflinePort, 'isSupported' | 'soundFormat' | 'askToKeep'> & {
  readonly downloads: DownloadsState;
} {
  const { isSupported, soundFormat, askToKeep } = deviceOffline;
  const store = openFileStore(new URL(base, location.href).href);
  const downloads = createDownloads({ base, store, fetchFile: fetchSiteFile, clock: deviceClock });
  return { isSupported, soundFormat, askToKeep, downloads };
}
