/** The script of the page "Chuyển sang máy khác". */
import { CODE_MARK } from '../core/transfer/envelope.ts';
import { readWords } from '../i18n/words.ts';
import { learners } from '../state/learners.ts';
import { progress } from '../state/progress.ts';
import { transfer } from '../state/transfer.ts';
import { warnUnkept } from './progress/keeping.ts';
import { startTransferPanel } from './transfer/panel.ts';

const words = readWords();
const code = () => (location.hash.startsWith(`#${CODE_MARK}`) ? location.hash.slice(1) : undefined);
const address = location.origin + location.pathname;
const place = {
  address,
  code,
  clear: () => history.replaceState(history.state, '', location.pathname),
  onCode: (listener: () => void) => addEventListener('hashchange', listener),
};
const loadQr = async () => (await import('../ui/qr.ts')).drawQr;

warnUnkept(document, progress, words);
startTransferPanel(document, { transfer, learners, words, place, loadQr });
