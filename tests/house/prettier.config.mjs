/** One layout for all code; run by `npm run format` (checks) and `npm run format:write`. */
export default {
  printWidth: 120,
  singleQuote: true,
  plugins: ['prettier-plugin-astro'],
  overrides: [
    { files: '*.astro', options: { parser: 'astro' } },
    // Vietnamese text often holds an apostrophe of its own, never a double quote.
    { files: ['*.yaml', '*.yml'], options: { singleQuote: false } },
  ],
};
