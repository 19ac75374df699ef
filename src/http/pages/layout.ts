import { createHash } from 'node:crypto';
import type { LanguageId } from '#src/core/index.ts';
import { type Html, html } from '#src/edges/html.ts';

const style = `
:root{color-scheme:light dark}
body{font:1.1rem/1.5 system-ui,sans-serif;max-width:38rem;margin:2rem auto;padding:0 1rem}
h1{font-size:1.6rem;line-height:1.25}
.severity{font-weight:700;border-inline-start:.4rem solid;padding-inline-start:.6rem;margin:0}
.referral{font-size:1.8rem;line-height:1.35;font-weight:700;margin-top:20vh}
label,legend{display:block;font-weight:600;margin-top:1rem}
fieldset{border:0;padding:0;margin:1rem 0}
fieldset label{display:inline-block;font-weight:400;margin:0 1rem 0 0;min-height:2.75rem}
select,input[type=number],input[type=password],button{font:inherit;min-height:2.75rem;padding:.4rem .8rem}
button{margin-top:1.5rem}
body:has(table){max-width:70rem}
summary{min-height:2.75rem;cursor:pointer}
table{border-collapse:collapse;width:100%;font-size:1rem}
th,td{text-align:start;padding:.4rem;border-top:1px solid;vertical-align:top}
td[data-label]{white-space:nowrap}
@media (max-width:40rem){
thead{display:none}
tr{display:block;border-top:1px solid;padding:.5rem 0}
th,td{display:block;border:0;padding:0}
td[data-label]{display:inline-block;font-size:.9rem;margin-inline-end:1rem}
td[data-label]::before{content:attr(data-label) ": "}
}
`;

/** The style by its hash, forms to this address, and nothing else: no script, no image, no other host. */
export const linkPolicy = [
  "default-src 'none'",
  `style-src 'sha256-${createHash('sha256').update(style).digest('base64')}'`,
  "form-action 'self'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
].join('; ');

// Its own template: the tag of an element is markup, its content is hashed as it stands.
const styleSheet = html`<style>${{ ...html``, text: style }}</style>`;

/** A whole page. */
export const layout = (language: LanguageId, title: string, content: Html): string =>
  `<!doctype html>\n${
    html`<html lang="${language}"><head><meta charset="utf-8"><title>${title}</title>
<meta name="viewport" content="width=device-width,initial-scale=1"><meta name="robots" content="noindex">
${styleSheet}</head><body><main>${content}</main></body></html>`.text
  }\n`;
