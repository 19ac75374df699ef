import { html } from '#src/edges/html.ts';
import type { Page } from './visit.ts';
import type { SayPages } from './words/speak-pages.ts';

const statuses = { pinWrong: 403, pinLocked: 429 } as const;

/** The form that asks for the PIN, with what was wrong before. */
export const pinPage = ({ common: say }: SayPages, wrong: keyof typeof statuses | null): Page => ({
  status: wrong === null ? 200 : statuses[wrong],
  title: say('pinTitle'),
  content: html`<h1>${say('pinTitle')}</h1>
${wrong === null ? null : html`<p role="alert">${say(wrong)}</p>`}
<form method="post"><label for="pin">${say('pin')}</label>
<input id="pin" name="pin" type="password" inputmode="numeric" autocomplete="off" required minlength="4" maxlength="12">
<button>${say('open')}</button></form>`,
});
