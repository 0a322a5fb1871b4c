/**
 * The listen button says how long and how large its sound is, and that is only known when the whole page stands and its
 * blocks are counted: the layout writes `%minutes%` and `%size%`, and they are filled here from the player's attributes.
 */
const LABEL = /data-seconds="(\d+)" data-bytes="(\d+)"([^%]*?)%minutes%([^%]*?)%size%/g;

/** The page with the length (whole minutes) and size (MB, one decimal) of each track written into its listen button. */
export function fillListenLabels(html: string): string {
  return html.replace(LABEL, (_, seconds: string, bytes: string, before: string, between: string) => {
    const minutes = Math.max(1, Math.round(Number(seconds) / 60));
    const size = Math.max(0.1, Number(bytes) / 1e6).toLocaleString('vi', { maximumFractionDigits: 1 });
    return `data-seconds="${seconds}" data-bytes="${bytes}"${before}${minutes}${between}${size}`;
  });
}
