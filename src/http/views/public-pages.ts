import { STATUS_CODES } from 'node:http';
import type { FailureCode } from '#src/core/index.ts';
import { problems } from '#src/http/problems/catalogue.ts';

/** A page of text, complete in itself. Everything in it is written here: nothing comes from a request. */
const renderPage = (title: string, body: string): string =>
  `<!doctype html><html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${title}</title>
<body style="font:16px/1.5 system-ui;max-width:40rem;margin:3rem auto;padding:0 1rem">
<h1>${title}</h1>${body}</body></html>`;

const statusOf = (code: FailureCode): string =>
  `HTTP ${problems[code].status} ${STATUS_CODES[problems[code].status] ?? ''}`;

const codes = Object.keys(problems) as readonly FailureCode[];

/** The HTML page at the `type` address of a problem. */
export const renderProblemPage = (code: FailureCode): string =>
  renderPage(
    problems[code].title,
    `<p><code>${code}</code>, ${statusOf(code)}</p><p>${problems[code].meaning}</p><p><a href="../problems">All problems</a></p>`,
  );

/** The HTML page that lists every problem. */
export const renderProblemIndex = (): string =>
  renderPage(
    'Problems',
    `<p>Every error is an RFC 9457 problem document. Its <code>type</code> is the address of one of these pages.</p><ul>${codes
      .map(
        (code) =>
          `<li><a href="problems/${code}">${problems[code].title}</a>, <code>${code}</code>, ${statusOf(code)}</li>`,
      )
      .join('')}</ul>`,
  );

/** Where people and machines go from the root; addresses are relative to it, so that a path before it stays. */
const places = [
  {
    name: 'docs',
    path: 'docs',
    relation: 'service-doc',
    text: 'Documentation of the API, to read and to try',
  },
  { name: 'openapi', path: 'openapi.json', relation: 'service-desc', text: 'The OpenAPI document' },
  { name: 'problems', path: 'problems', relation: 'help', text: 'What every error means and what to do' },
  {
    name: 'deprecations',
    path: 'deprecations',
    relation: 'deprecation',
    text: 'How parts of the API are announced to end',
  },
  { name: 'health', path: 'health/ready', relation: 'status', text: 'Whether the service is ready' },
] as const;

/** `Link` of the root: the same places with their registered relations (RFC 8631, RFC 9745). */
export const rootLinks = places.map(({ path, relation }) => `<${path}>; rel="${relation}"`).join(', ');

/** The root as machines read it. */
export const rootIndex = JSON.stringify({
  name: 'Sinew',
  version: '1',
  ...Object.fromEntries(places.map(({ name, path }) => [name, `/${path}`])),
});

/** The root as people read it. */
export const renderRootPage = (): string =>
  renderPage(
    'Sinew',
    `<p>Running data in, explained overtraining warnings and safe routines out.</p><ul>${places
      .map(({ path, text }) => `<li><a href="${path}">${text}</a></li>`)
      .join('')}</ul><p>Sinew is not a medical device and predicts no injury.</p>`,
  );

/** How long what is announced to end still works. */
const leastNoticeMonths = 12;

/** The policy that `Deprecation` and `Sunset` follow. */
export const renderDeprecationPage = (): string =>
  renderPage(
    'Deprecations',
    `<p>Within version 1 nothing is renamed or removed, and no field changes its meaning: fields, routes and values of lists are only added. Ignore what you do not know.</p>
<p>Where something has to end nevertheless, its answers say so at least ${leastNoticeMonths} months before:</p><ul>
<li><code>Deprecation: @1767225600</code> (RFC 9745): since when it should not be used any more, in Unix seconds;</li>
<li><code>Sunset: Fri, 01 Jan 2027 00:00:00 GMT</code> (RFC 8594): from when it may be gone;</li>
<li><code>Link: &lt;…&gt;; rel="deprecation"</code>: what to do instead.</li></ul>
<p>The OpenAPI document marks it <code>deprecated</code>, and the changelog names it. A weakness that endangers runners may be closed sooner.</p>
<p><strong>Nothing is deprecated at present.</strong></p>`,
  );
