/** The script of a poster that was built without the site's address. */
import { drawPoster } from './poster/poster.ts';

drawPoster(document, location.href);
