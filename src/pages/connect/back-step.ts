import { type Html, html } from '#src/edges/html.ts';
import type { Visit } from '#src/pages/visit.ts';

/** Leads to the first page of the link; behind a PIN as a form, which carries the proof. */
export const backStep = ({ address, proof }: Pick<Visit, 'address' | 'proof'>, label: string): Html =>
  proof === null
    ? html`<p><a class="button" href="${address}">${label}</a></p>`
    : html`<form method="post" action="${address}"><input type="hidden" name="proof" value="${proof}">
<button>${label}</button></form>`;

/** The proof of a PIN in a form; nothing where none is needed. */
export const proofField = ({ proof }: Pick<Visit, 'proof'>): Html | null =>
  proof === null ? null : html`<input type="hidden" name="proof" value="${proof}">`;
