import { type Html, html } from '#src/edges/html.ts';
import type { Visit } from './visit.ts';

/**
 * A way to another page of the same link. Where the link has a PIN, its proof goes with it in the body of a request: an
 * address stands in histories and logs.
 */
export const linkTo = ({ proof }: Pick<Visit, 'proof'>, address: string, text: string): Html =>
  proof === null
    ? html`<a href="${address}">${text}</a>`
    : html`<form class="link" method="post" action="${address}"><input type="hidden" name="proof" value="${proof}"><button class="link">${text}</button></form>`;
