import { createEmbedded, type EmbedWords } from './embedded.ts';

/** Defines the elements that other apps use. Loaded twice it changes nothing. */
export const defineEmbedded = (words: EmbedWords): void => {
  if (customElements.get('sinew-today') !== undefined) return;
  customElements.define('sinew-today', createEmbedded(words, { below: '', announces: null }));
  customElements.define(
    'sinew-check-in',
    createEmbedded(words, { below: '', announces: 'sinew-checked-in' }),
  );
  customElements.define('sinew-weeks', createEmbedded(words, { below: '/weeks', announces: null }));
};
