import { type Html, html } from '#src/edges/html.ts';
import type { Owned } from '#src/edges/storage/operator-store.ts';
import type { OperatorVisit } from './visit.ts';

/** A column of a table: what its cells are called, and the cell of a row. */
export type Column<Row> = {
  readonly label: string;
  readonly cell: (row: Row) => Html | string | number | null;
};

const tones: Readonly<Record<string, readonly string[]>> = {
  bad: ['failed', 'alert', 'rejected', 'disabled', 'failing', 'away', 'paused'],
  open: ['received', 'waiting', 'queued', 'processing', 'held', 'pending', 'running'],
  good: ['processed', 'delivered', 'finished', 'active', 'ok'],
};

const toneOf = (state: string): string =>
  Object.keys(tones).find((tone) => tones[tone]?.includes(state)) ?? 'ended';

/** A state as a word and a shape. */
export const stateCell = ({ say }: Pick<OperatorVisit, 'say'>, state: string): Html =>
  html`<span class="state ${toneOf(state)}">${say('stateName', { state })}</span>`;

/**
 * An instant to the second, as the labels say in UTC; null is nothing.
 *
 * @example
 * instant('2026-11-28T03:14:15.000Z'); // <time datetime="2026-11-28T03:14:15.000Z">2026-11-28 03:14:15</time>
 */
export const instant = (at: string | null): Html | null =>
  at === null ? null : html`<time datetime="${at}">${at.slice(0, 19).replace('T', ' ')}</time>`;

/** An id, which may break anywhere. */
export const idCell = (id: string | null): Html | null => (id === null ? null : html`<code>${id}</code>`);

/** Values below each other; what is null is left out. */
export const lines = (...values: readonly (Html | string | null)[]): Html =>
  html`${values.flatMap((value) => (value === null ? [] : [html`<div>${value}</div>`]))}`;

/** The client of a row by name and id, and the runner. */
export const ownerCell = (
  { say }: Pick<OperatorVisit, 'say'>,
  { clientId, clientName, runnerId = null }: Owned & { readonly runnerId?: string | null },
): Html => (clientId === null ? lines(say('nobody')) : lines(clientName, idCell(clientId), idCell(runnerId)));

/** Columns that stand beside each other on a tablet. */
const mostBeside = 5;

/** A table whose cells name their column on a narrow screen. */
export const table = <Row>(
  caption: string,
  columns: readonly Column<Row>[],
  rows: readonly Row[],
): Html => html`<table class="${columns.length > mostBeside ? 'many' : ''}"><caption>${caption}</caption><thead><tr>${columns.map(({ label }) => html`<th scope="col">${label}</th>`)}</tr></thead>
<tbody>${rows.map(
  (row) =>
    html`<tr>${columns.map(({ label, cell }) => html`<td data-label="${label}">${cell(row)}</td>`)}</tr>`,
)}</tbody></table>`;
