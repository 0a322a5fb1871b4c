/** `/tep/muc.<hash>.css`: see layouts/item-styles.ts. */
import { itemStyles, itemStylesName } from '../../layouts/item-styles.ts';

/** The one file. */
export function getStaticPaths() {
  return [{ params: { styles: itemStylesName } }];
}

/** The styles. */
export function GET(): Response {
  return new Response(itemStyles, { headers: { 'content-type': 'text/css; charset=utf-8' } });
}
