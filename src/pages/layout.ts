import { type LanguageId, wordsOf } from '#src/core/index.ts';
import type { BrowserFiles } from '#src/edges/browser-files.ts';
import { type Html, html } from '#src/edges/html.ts';
import type { Page } from './visit.ts';

/** Scripts, styles and data of this service, forms to it, and nothing else: no code in the page, no other host. */
export const pagePolicy = [
  ...["default-src 'none'", "script-src 'self'", "style-src 'self'", "img-src 'self' data:"],
  ...["connect-src 'self'", "worker-src 'self'", "form-action 'self'"],
  ...["base-uri 'none'", "frame-ancestors 'none'"],
].join('; ');

const head = (
  { elements = [], styles = [] }: Page,
  { addressOf, graphOf }: BrowserFiles,
): readonly Html[] => {
  const scripts = elements.map((name) => `elements/${name}.js`);
  const preloads = new Set(scripts.flatMap(graphOf));
  return [
    ...['pages', ...styles].map(
      (name) => html`<link rel="stylesheet" href="${addressOf(`styles/${name}.css`)}">`,
    ),
    ...[...preloads].map((path) => html`<link rel="modulepreload" href="${addressOf(path)}">`),
    ...scripts.map((path) => html`<script type="module" src="${addressOf(path)}"></script>`),
  ];
};

/** A whole document around a page. */
export const layout = (page: Page, language: LanguageId, files: BrowserFiles): string =>
  `<!doctype html>\n${
    html`<html lang="${wordsOf(language).locale}"><head><meta charset="utf-8"><title>${page.title}</title>
<meta name="viewport" content="width=device-width,initial-scale=1"><meta name="robots" content="noindex">
<meta name="color-scheme" content="light dark"><link rel="icon" href="data:,">
${head(page, files)}</head><body class="${page.width ?? ''}"><main>${page.content}</main></body></html>`.text
  }\n`;

/** Elements that need a page of this service around them. */
const ofWholePages: readonly string[] = ['check-in-form'];

/**
 * The files of a part of a page, as `Link` names them to an app that shows it (RFC 8288).
 *
 * @example
 * linkFiles({ …, styles: ['today'] }, files); // '</assets/1a2b/styles/pages.css>; rel="stylesheet", …'
 */
export const linkFiles = ({ elements = [], styles = [] }: Page, { version }: BrowserFiles): string =>
  [
    ...['pages', ...styles].map((name) => `</assets/${version}/styles/${name}.css>; rel="stylesheet"`),
    ...elements
      .filter((name) => !ofWholePages.includes(name))
      .map((name) => `</assets/${version}/elements/${name}.js>; rel="modulepreload"`),
  ].join(', ');
