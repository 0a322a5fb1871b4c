import { cleanup } from '@testing-library/preact';
import { afterEach } from 'vitest';

// The library cleans up by itself only where `afterEach` is a global; tests here import what they use.
afterEach(() => {
  cleanup();
  document.body.replaceChildren();
});

// jsdom lays nothing out, so it has no place to scroll to.
Element.prototype.scrollIntoView = () => undefined;
