import type { LanguageId } from '#src/core/index.ts';
import { html } from '#src/edges/html.ts';
import { layout } from './layout.ts';
import { pageWords } from './page-words.ts';
import type { Page } from './visit.ts';

const statuses = { pinWrong: 403, pinLocked: 429 } as const;

/** The form that asks for the PIN, with what was wrong before. */
export const pinPage = (language: LanguageId, wrong: keyof typeof statuses | null): Page => {
  const words = pageWords[language];
  const content = html`<h1>${words.pinTitle}</h1>
${wrong === null ? null : html`<p role="alert">${words[wrong]}</p>`}
<form method="post"><label for="pin">${words.pin}</label>
<input id="pin" name="pin" type="password" inputmode="numeric" autocomplete="off" required minlength="4" maxlength="12">
<button>${words.open}</button></form>`;
  return { status: wrong === null ? 200 : statuses[wrong], text: layout(language, words.pinTitle, content) };
};
