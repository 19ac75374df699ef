import { html } from '#src/edges/html.ts';
import type { SayPages } from '#src/pages/words/speak-pages.ts';
import type { OperatorPage } from './visit.ts';

export type SignInFault = 'keyWrong' | 'keyTooSmall' | 'ended' | 'wrongOrigin';
const statuses = { keyWrong: 401, keyTooSmall: 403, ended: 401, wrongOrigin: 403 } as const;

/** The form for a key. `next` is the page that is shown then. */
export const signInPage = (
  say: SayPages['operator'],
  { fault, next }: { readonly fault: SignInFault | null; readonly next: string },
): OperatorPage => {
  const text = fault === null ? null : html`<p class="notice bad" role="alert">${say(fault)}</p>`;
  return {
    status: fault === null ? 200 : statuses[fault],
    title: say('signInTitle'),
    styles: ['operator'],
    content: html`<h1>${say('signInTitle')}</h1>${text}<form method="post" action="/operator/sign-in">
<input type="hidden" name="next" value="${next}"><label for="key">${say('key')}</label>
<input id="key" name="key" type="password" autocomplete="current-password" required>
<p><button class="main">${say('signIn')}</button></p></form>`,
    part: null,
  };
};
