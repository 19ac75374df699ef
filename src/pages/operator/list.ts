import { type Html, html } from '#src/edges/html.ts';
import type { OperatorPageRequest } from '#src/edges/storage/operator-store.ts';
import type { Counted } from '#src/use-cases/operator/read-lists.ts';
import { mostCounted } from '#src/use-cases/operator/read-service.ts';
import { type Column, table } from './cells.ts';
import { addressOf, type OperatorVisit } from './visit.ts';

const rowsOfPage = 50;
const longestId = 100;

/** Which states and platforms a list can be narrowed to. */
export type Choices = {
  readonly states: readonly string[];
  readonly platforms: readonly string[];
};

const among = (given: string | null, known: readonly string[]): string | null =>
  given !== null && known.includes(given) ? given : null;

/** What the address asks a list for; what it does not know is left out. */
export const readFilter = ({ query }: OperatorVisit, { states, platforms }: Choices): OperatorPageRequest => {
  const clientId = (query.get('client') ?? '').trim().slice(0, longestId);
  return {
    status: among(query.get('status'), states),
    platform: among(query.get('platform'), platforms),
    clientId: clientId === '' || clientId.includes('\0') ? null : clientId,
    limit: rowsOfPage,
    cursor: query.get('cursor'),
  };
};

type Choice = { readonly value: string; readonly label: string };

const select = (name: string, label: string, choices: readonly Choice[], chosen: string | null): Html =>
  html`<div><label for="${name}">${label}</label><select id="${name}" name="${name}">${choices.map(
    ({ value, label: text }) =>
      value === (chosen ?? '')
        ? html`<option value="${value}" selected>${text}</option>`
        : html`<option value="${value}">${text}</option>`,
  )}</select></div>`;

/** The form that narrows a list. */
export const filterForm = (
  { say, view }: OperatorVisit,
  { states, platforms }: Choices,
  { status, platform, clientId }: OperatorPageRequest,
): Html => {
  const stateChoices = states.map((state) => ({ value: state, label: say('stateName', { state }) }));
  const platformChoices = platforms.map((value) => ({ value, label: value }));
  const anyState = { value: '', label: say('anyState') };
  const anyPlatform = { value: '', label: say('anyPlatform') };
  return html`<form method="get" action="${addressOf(view)}" class="filter" aria-label="${say('filter')}">
${select('status', say('state'), [anyState, ...stateChoices], status)}
${platforms.length === 0 ? null : select('platform', say('platform'), [anyPlatform, ...platformChoices], platform)}
<div><label for="client">${say('client')}</label><input id="client" name="client" type="text" maxlength="${longestId}" value="${clientId ?? ''}"></div>
<button>${say('show')}</button></form>`;
};

const pager = ({ say, view, query }: OperatorVisit, nextCursor: string | null): Html | null => {
  const pages = new URLSearchParams(query);
  for (const name of ['done', 'fragment', 'cursor']) pages.delete(name);
  const linkTo = (label: string, cursor: string | null): Html => {
    const target = new URLSearchParams(pages);
    if (cursor !== null) target.set('cursor', cursor);
    return html`<a class="button" href="${addressOf(view)}?${String(target)}">${label}</a> `;
  };
  const first = query.has('cursor') ? linkTo(say('first'), null) : null;
  const next = nextCursor === null ? null : linkTo(say('next'), nextCursor);
  return first === null && next === null ? null : html`<p class="pager">${first}${next}</p>`;
};

/** The rows of a page of a list, or that there are none, and the ways to the others. */
export const listPart = <Row>(
  visit: OperatorVisit,
  columns: readonly Column<Row>[],
  { items, nextCursor, count }: Counted<Row>,
): Html => {
  const { say } = visit;
  if (items.length === 0) return html`<p>${say('none')}</p>${pager(visit, null)}`;
  const caption = say(count < mostCounted ? 'rows' : 'rowsOrMore', { count });
  return html`${table(caption, columns, items)}${pager(visit, nextCursor)}`;
};
