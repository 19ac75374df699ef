import { type Html, html } from '#src/edges/html.ts';
import type { OperatorVisit } from './visit.ts';

type Button = {
  readonly action: string;
  readonly target: string;
  readonly label: string;
  readonly isConfirmed?: boolean;
};

/** A button that does something to one row; `back` is where the operator returns to. */
export const actionButton = (
  { formToken, back }: Pick<OperatorVisit, 'formToken'> & { readonly back: string },
  { action, target, label, isConfirmed = false }: Button,
): Html =>
  html`<form method="post" action="/operator/actions/${action}"><input type="hidden" name="token" value="${formToken}">
<input type="hidden" name="target" value="${target}"><input type="hidden" name="back" value="${back}">
${isConfirmed ? html`<input type="hidden" name="confirmed" value="yes">` : null}<button>${label}<span class="hidden"> ${target}</span></button></form>`;
