/** Every page that imports this starts the service worker; pages that do not are kept by it all the same. */
import { registerWorker } from '../ports/worker.ts';

registerWorker(document.body.dataset.base ?? '/');
