import { fileURLToPath } from 'node:url';
import inLayer from './stylelint-in-layer.mjs';

const physicalSides = /^(margin|padding|border|inset|scroll-margin|scroll-padding)-(left|right|top|bottom)/;
const physicalSizes = /^(min-|max-)?(width|height)$/;
const physicalCorners = /^border-(top|bottom)-(left|right)-radius$/;

/** Styles know no left and right, no colour but a token, no hidden focus, and lie in a layer. */
export default {
  extends: ['stylelint-config-standard', 'stylelint-config-html/astro'],
  plugins: [inLayer],
  reportDescriptionlessDisables: true,
  reportNeedlessDisables: true,
  rules: {
    'course/in-layer': true,
    'property-disallowed-list': [
      ['left', 'right', 'top', 'bottom', 'float', 'clear', physicalSides, physicalSizes, physicalCorners],
      { message: (name) => `Write the logical property instead of "${name}" (inline-size, margin-inline-start …).` },
    ],
    'declaration-property-value-disallowed-list': {
      '/^outline(-style|-width)?$/': ['/^(none|0)/'],
      'text-align': ['left', 'right'],
      '/^(transition|animation)$/': ['/\\ball\\b/'],
    },
    'color-no-hex': true,
    'color-named': 'never',
    'function-disallowed-list': ['rgb', 'rgba', 'hsl', 'hsla', 'hwb', 'lab', 'lch', 'oklab', 'oklch', 'color'],
    'declaration-no-important': true,
    'custom-property-pattern': '^_?[a-z][a-z0-9]*(-[a-z0-9]+)*$',
    'selector-class-pattern': [
      '^[a-z][a-z0-9]*(-[a-z0-9]+)*(__[a-z0-9]+(-[a-z0-9]+)*)?(--[a-z0-9]+(-[a-z0-9]+)*)?$',
      { message: (selector) => `"${selector}" is not block, block__element or block--modifier.` },
    ],
    // Layers keep the order; inside one, the reading order of the file says more than specificity.
    'no-descending-specificity': null,
    // Phones turned on their side enlarge text by themselves unless this old name is set as well.
    'property-no-vendor-prefix': [true, { ignoreProperties: ['text-size-adjust'] }],
    'selector-max-id': 0,
    'max-nesting-depth': 2,
  },
  overrides: [
    {
      // The screen's and the paper's colours are made here; tests/house/contrast.test.ts computes every pair.
      files: ['tokens.css', 'print.css'].map((name) =>
        fileURLToPath(new URL(`../../src/styles/${name}`, import.meta.url)),
      ),
      rules: { 'color-no-hex': null, 'color-hex-length': 'long' },
    },
  ],
};
