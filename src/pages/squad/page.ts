import { type Severity, severities } from '#src/core/index.ts';
import { type Html, html } from '#src/edges/html.ts';
import { isReferralAlone } from '#src/pages/today/advice.ts';
import type { Page, Visit } from '#src/pages/visit.ts';
import type { SayPages } from '#src/pages/words/speak-pages.ts';
import { readSquad, type SquadRow } from '#src/use-cases/assessment/read-squad.ts';
import { countUse } from '#src/use-cases/links/open-link.ts';

const isSeverity = (text: string | null): text is Severity => severities.some((one) => one === text);

const kilometers = (meters: number | null): string =>
  meters === null ? '–' : `${(meters / 1000).toFixed(1)} km`;

const labelled = (label: string, text: string | null): Html => html`<td data-label="${label}">${text}</td>`;

const daysAgo = (days: number | null, { common: say }: SayPages): string =>
  days === null ? say('unknown') : say('daysAgo', { days });

const line = (row: SquadRow, say: SayPages): Html => {
  const { member, daysSinceLastRun, daysSinceLastCheckIn } = row;
  const state = say.common('severity', { severity: isSeverity(member.severity) ? member.severity : '' });
  const advice = isReferralAlone(member)
    ? html`<td colspan="2"><strong>${member.referral}</strong></td>`
    : html`<td>${member.headline}</td>${labelled(say.squad('nextRun'), kilometers(member.nextRunMeters))}`;
  return html`<tr><th scope="row">${member.displayName ?? member.externalId ?? member.runnerId}</th>
<td>${state}</td>${advice}${labelled(say.squad('lastRun'), daysAgo(daysSinceLastRun, say))}
${labelled(say.squad('lastCheckIn'), daysAgo(daysSinceLastCheckIn, say))}${labelled(say.squad('asOf'), member.day)}</tr>`;
};

const columns = ['runner', 'state', 'advice', 'nextRun', 'lastRun', 'lastCheckIn', 'asOf'] as const;

const table = (title: string, rows: readonly SquadRow[], say: SayPages): Html | null =>
  rows.length === 0
    ? null
    : html`<h2>${title} (${String(rows.length)})</h2>
<table><thead><tr>${columns.map((column) => html`<th scope="col">${say.squad(column)}</th>`)}</tr></thead>
<tbody>${rows.map((row) => line(row, say))}</tbody></table>`;

const needsAttention = ({ member: { severity } }: SquadRow): boolean =>
  isSeverity(severity) && severities.indexOf(severity) >= severities.indexOf('caution');

const mostRows = 1000;

/** The runners with the tag of a link, who needs attention first. */
export const squadPage = async ({ context, link, say }: Visit): Promise<Page> => {
  const filter = { tag: link.tag, attention: null };
  const page = { limit: mostRows, cursor: null };
  const { items, nextCursor } = await readSquad(context, link.clientId, filter, page);
  const seen = items.map(({ member }) => member.runnerId);
  await countUse(context, link, seen);
  const others = items.filter((row) => !needsAttention(row));
  return {
    status: 200,
    title: link.tag ?? '',
    width: 'wide',
    content: html`<h1>${link.tag}</h1>
${table(say.squad('attention'), items.filter(needsAttention), say)}
${table(say.squad('others'), others, say)}
${nextCursor === null ? null : html`<p>${say.squad('more')}</p>`}`,
  };
};
