/**
 * The styles of all quiz types, a few lines each: a new type needs no import anywhere. In a file of their own, because Vite
 * puts a glob's imports before all others of its file, so the page shell would have them before the order of the layers.
 */
import.meta.glob('../quiz/*/view.css', { eager: true });
