/** The script of the page "Nghe các bài". */
import './listening/start.ts';
