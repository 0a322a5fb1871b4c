/** The script of the page "Lớp học trên máy chung". */
import '../state/worker.ts';
import { readWords } from '../i18n/words.ts';
import { classLog } from '../state/class-log.ts';
import { classMode } from '../state/class-mode.ts';
import { startClassPanel } from './class/panel.ts';

startClassPanel(document, {
  mode: classMode,
  log: classLog,
  words: readWords(),
  print: () => window.print(),
  save(name, text) {
    const link = document.createElement('a');
    link.href = URL.createObjectURL(new Blob([text], { type: 'text/csv' }));
    link.download = name;
    link.click();
    // Released in the next task: some browsers begin to read only after the click is over.
    setTimeout(() => URL.revokeObjectURL(link.href));
  },
});
