const isHtml = Symbol('html');

/** Text that is markup already. Only `html` makes it, so that nothing reaches a page unescaped. */
export type Html = { readonly [isHtml]: true; readonly text: string };

type Part = Html | string | number | null | readonly Html[];

const escapeText = (text: string): string =>
  text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);

const isOne = (part: Html | readonly Html[]): part is Html => isHtml in part;

const write = (part: Part): string => {
  if (part === null) return '';
  if (typeof part !== 'object') return escapeText(String(part));
  return isOne(part) ? part.text : part.map(({ text }) => text).join('');
};

/**
 * Markup with values in it: texts and numbers are escaped, `null` is nothing. Attributes are written in quotes.
 *
 * @example
 * html`<p title="${'"'}">${'<b>'}</p>`.text; // '<p title="&#34;">&#60;b&#62;</p>'
 */
export const html = (strings: TemplateStringsArray, ...parts: readonly Part[]): Html => ({
  [isHtml]: true,
  text: strings.map((string, index) => string + write(parts[index] ?? null)).join(''),
});

/**
 * Values for the scripts of a page, which find them by the id. A browser runs nothing of it.
 *
 * @example
 * dataBlock('run', { name: '</script>' }); // <script type="application/json" id="run">{"name":"\u003c/script>"}</script>
 */
export const dataBlock = (id: string, value: unknown): Html => ({
  ...html``,
  text: `<script type="application/json" id="${escapeText(id)}">${JSON.stringify(value).replaceAll('<', '\\u003c')}</script>`,
});
