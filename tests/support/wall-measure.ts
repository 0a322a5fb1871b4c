/** Measures what stands on the wall, screen by screen, inside the page itself: asking from outside costs more than looking. */
import type { Page } from '@playwright/test';

/** What every screen of a lesson must keep. */
export interface WallNeeds {
  /** Pixels below which no letter may be, those in pictures too. */
  readonly letters: number;
  /** Themes in which each screen's colours are looked at. */
  readonly themes: readonly string[];
}

/** How strong every text must stand out from what lies behind it. */
const CONTRAST = 7;

/**
 * Goes through all screens from the first to the last by a clicker's keys and says what is wrong on each: letters too small,
 * anything cut off or covered by an edge, words that stand out too little.
 */
export async function wallFaults(page: Page, needs: WallNeeds): Promise<{ screens: number; faults: string[] }> {
  return page.evaluate(
    ({ letters, themes, contrast }) => {
      const root = document.documentElement;
      const press = (key: string) => document.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true }));
      const faults: string[] = [];
      const pen = document.createElement('canvas').getContext('2d', { willReadFrequently: true });
      const known = new Map<string, readonly number[]>();
      const rgba = (color: string): readonly number[] => {
        const old = known.get(color);
        if (old || !pen) return old ?? [];
        pen.clearRect(0, 0, 1, 1);
        pen.fillStyle = color;
        pen.fillRect(0, 0, 1, 1);
        const parts = [...pen.getImageData(0, 0, 1, 1).data];
        known.set(color, parts);
        return parts;
      };
      const light = (color: string): number => {
        const [r = 0, g = 0, b = 0] = rgba(color).map((part) => {
          const share = part / 255;
          return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
        });
        return 0.2126 * r + 0.7152 * g + 0.0722 * b;
      };
      const isSolid = (color: string) => color !== 'none' && (rgba(color)[3] ?? 0) > 0;
      /** The shape of a picture that lies under a text of it. */
      const shapeUnder = (element: Element, svg: SVGSVGElement): Element | undefined => {
        const box = element.getBoundingClientRect();
        const middle = new DOMPoint(box.left + box.width / 2, box.top + box.height / 2);
        const shapes = [...svg.querySelectorAll<SVGGeometryElement>('rect, circle, ellipse, path, polygon')];
        return shapes.findLast((shape) => {
          const isBehind = (shape.compareDocumentPosition(element) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
          if (!isBehind || !isSolid(getComputedStyle(shape).fill)) return false;
          const inside = shape.getScreenCTM()?.inverse();
          return inside !== undefined && shape.isPointInFill(middle.matrixTransform(inside));
        });
      };
      const ground = (element: Element | null): string => {
        for (let one = element; one; one = one.parentElement) {
          const { backgroundColor } = getComputedStyle(one);
          if (isSolid(backgroundColor)) return backgroundColor;
        }
        return 'white';
      };
      const contrastOf = (element: Element, svg: SVGSVGElement | null, shape: Element | undefined): number => {
        const front = svg ? getComputedStyle(element).fill : getComputedStyle(element).color;
        const back = shape ? getComputedStyle(shape).fill : ground(svg?.parentElement ?? element);
        const [dark = 0, bright = 0] = [light(front), light(back)].sort((a, b) => a - b);
        return (bright + 0.05) / (dark + 0.05);
      };

      const looked = new Set<string>();
      const kindOf = (element: Element, wall: Element, shape: Element | undefined): string => {
        const names = [shape?.getAttribute('class') ?? ''];
        for (let one: Element | null = element; one && one !== wall; one = one.parentElement)
          names.push(`${one.tagName}.${one.getAttribute('class') ?? ''}`);
        return names.join(' ');
      };
      const look = (place: string, wall: Element, stage: Element) => {
        const across = stage.scrollWidth - stage.clientWidth;
        const down = stage.scrollHeight - stage.clientHeight;
        if (across > 0 || down > 0) faults.push(`${place}: ${across} pixels too wide, ${down} too high.`);
        const bounds = wall.getBoundingClientRect();
        const range = document.createRange();
        const texts = document.createTreeWalker(wall, NodeFilter.SHOW_TEXT);
        const seen: { element: Element; svg: SVGSVGElement | null; shape: Element | undefined; words: string }[] = [];
        for (let text = texts.nextNode(); text; text = texts.nextNode()) {
          const element = text.parentElement as Element | null;
          const words = text.textContent?.trim() ?? '';
          if (
            !element ||
            words === '' ||
            element.closest('.wall__spoken') ||
            !element.checkVisibility({ visibilityProperty: true })
          )
            continue;
          const svg = element.closest('svg');
          const scale = svg ? (svg.getScreenCTM()?.a ?? 0) : 1;
          const size = parseFloat(getComputedStyle(element).fontSize) * scale;
          if (size < letters) faults.push(`${place}: "${words}" has ${size.toFixed(1)} pixels.`);
          range.selectNodeContents(text);
          const box = range.getBoundingClientRect();
          const isInside =
            box.left >= bounds.left - 1 &&
            box.right <= bounds.right + 1 &&
            box.top >= bounds.top - 1 &&
            box.bottom <= bounds.bottom + 1;
          if (!isInside) faults.push(`${place}: "${words}" runs out of the wall.`);
          seen.push({ element, svg, shape: svg && themes.length > 0 ? shapeUnder(element, svg) : undefined, words });
        }
        for (const field of stage.querySelectorAll('input')) {
          const size = parseFloat(getComputedStyle(field).fontSize);
          if (size < letters) faults.push(`${place}: a field has ${size.toFixed(1)} pixels.`);
          if (field.scrollWidth > field.clientWidth) faults.push(`${place}: a field cuts off its number.`);
        }
        const before = root.dataset.theme;
        // Where the same kinds of elements stand in each other the colours are the same: once is enough.
        const unknown = seen.filter(({ element, shape }) => !looked.has(kindOf(element, wall, shape)));
        for (const { element, shape } of unknown) looked.add(kindOf(element, wall, shape));
        for (const theme of unknown.length > 0 ? themes : []) {
          root.dataset.theme = theme;
          for (const { element, svg, shape, words } of unknown) {
            const ratio = contrastOf(element, svg, shape);
            if (ratio < contrast) faults.push(`${place}: "${words}" has ${ratio.toFixed(1)}:1 in ${theme}.`);
          }
        }
        if (before === undefined) delete root.dataset.theme;
        else root.dataset.theme = before;
      };

      let screens = 0;
      press('Home');
      for (let last = ''; location.hash !== last; press('PageDown')) {
        last = location.hash;
        screens += 1;
        const stage = document.querySelector('.wall__stage');
        const wall = document.querySelector('.wall');
        if (!stage || !wall) return { screens, faults: ['There is no wall.'] };
        look(last, wall, stage);
      }
      return { screens, faults };
    },
    { ...needs, contrast: CONTRAST },
  );
}
