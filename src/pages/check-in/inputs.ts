import { type Html, html } from '#src/edges/html.ts';
import type { RunnerVisit } from '#src/pages/visit.ts';
import type { SayPages } from '#src/pages/words/speak-pages.ts';

export type Choice = { readonly value: string; readonly label: string };

/** What the inputs of a form are filled with: what was typed before, and which of it could not be read. */
export type Filling = {
  readonly values: URLSearchParams;
  readonly faulty: readonly string[];
  readonly say: SayPages;
};

/** A form in which nothing was typed yet. */
export const unfilled = (say: SayPages): Filling => ({ values: new URLSearchParams(), faulty: [], say });

export const hidden = (name: string, value: string | null): Html | null =>
  value === null ? null : html`<input type="hidden" name="${name}" value="${value}">`;

/** What is wrong with an input, beside it. */
const fault = (name: string, { faulty, say }: Filling): Html | null =>
  faulty.includes(name)
    ? html`<span class="fault" id="fault-${name}">${say.checkIn('unreadable')}</span>`
    : null;

const describedBy = (name: string, { faulty }: Filling): Html | null =>
  faulty.includes(name) ? html` aria-describedby="fault-${name}"` : null;

export const select = (
  name: string,
  label: string,
  choices: readonly Choice[],
  chosen: string | null,
): Html =>
  html`<p><label for="${name}">${label}</label><select id="${name}" name="${name}">${choices.map(
    ({ value, label: text }) =>
      html`<option value="${value}"${value === chosen ? html` selected` : null}>${text}</option>`,
  )}</select></p>`;

/** One answer out of a few, each as large as a finger. */
export const radios = (
  name: string,
  question: string,
  choices: readonly Choice[],
  filling: Filling,
): Html => {
  const chosen = filling.values.get(name);
  const first = choices.findIndex(({ value }) => value === chosen);
  return html`<fieldset class="choices"${describedBy(name, filling)}><legend>${question}</legend>${fault(name, filling)}
<div>${choices.map(
    ({ value, label }, index) =>
      html`<label><input type="radio" name="${name}" value="${value}"${index === first ? html` checked` : null}><span>${label}</span></label>`,
  )}</div></fieldset>`;
};

export const yesNo = (name: string, question: string, filling: Filling): Html =>
  radios(
    name,
    question,
    [
      { value: 'yes', label: filling.say.common('yes') },
      { value: 'no', label: filling.say.common('no') },
      { value: '', label: filling.say.checkIn('unsure') },
    ],
    filling,
  );

/** A rating from 0 to 10, and what its ends mean. */
export const rating = (
  name: string,
  question: string,
  [lowest, highest]: readonly [string, string],
  filling: Filling,
): Html => {
  const chosen = filling.values.get(name);
  const ratings = Array.from({ length: 11 }, (_, index) => String(index));
  return html`<fieldset class="rating"${describedBy(name, filling)}><legend>${question}</legend>${fault(name, filling)}
<div>${ratings.map(
    (value) =>
      html`<label><input type="radio" name="${name}" value="${value}"${value === chosen ? html` checked` : null}><span>${value}</span></label>`,
  )}</div><p class="ends quiet"><span>0: ${lowest}</span><span>10: ${highest}</span></p></fieldset>`;
};

/** A number up to the largest that is taken. */
export const number = (name: string, label: string, most: number, filling: Filling): Html => {
  const invalid = filling.faulty.includes(name) ? html` aria-invalid="true"` : null;
  return html`<p><label for="${name}">${label}</label>${fault(name, filling)}
<input id="${name}" name="${name}" type="number" inputmode="decimal" min="0" max="${most}" step="any" value="${filling.values.get(name) ?? ''}"${invalid}${describedBy(name, filling)}></p>`;
};

/** What leads from one state of the page to another: a link, or where a PIN was given a form that carries its proof. */
export const step = ({ address, proof }: RunnerVisit, show: string, text: string): Html =>
  proof === null
    ? html`<p><a class="button" href="${address}?${show}">${text}</a></p>`
    : html`<form method="post" action="${address}">${hidden('proof', proof)}<button name="show" value="${show}">${text}</button></form>`;
