/** The script of the page "Nghe các bài". */
import '../state/worker.ts';
import './listening/start.ts';
