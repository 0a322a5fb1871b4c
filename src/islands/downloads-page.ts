/** The script of the page "Tải về để học không cần mạng". */
import { readWords } from '../i18n/words.ts';
import { deviceDownloads } from '../state/device-downloads.ts';
import '../state/worker.ts';
import { startDownloadsPanel } from './downloads/panel.ts';

startDownloadsPanel(document, { ...deviceDownloads(document.body.dataset.base ?? '/'), words: readWords() });
