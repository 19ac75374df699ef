import { languageOf, type Severity, severities } from '#src/core/index.ts';
import { type Html, html } from '#src/edges/html.ts';
import { readSquad, type SquadRow } from '#src/use-cases/assessment/read-squad.ts';
import { countUse } from '#src/use-cases/links/open-link.ts';
import { isReferralAlone } from './advice-page.ts';
import { layout } from './layout.ts';
import { type PageWords, pageWords } from './page-words.ts';
import type { Page, Visit } from './visit.ts';

const isSeverity = (text: string | null): text is Severity => severities.some((one) => one === text);

const kilometers = (meters: number | null): string =>
  meters === null ? '–' : `${(meters / 1000).toFixed(1)} km`;

const labelled = (label: string, text: string | null): Html => html`<td data-label="${label}">${text}</td>`;

const line = (row: SquadRow, words: PageWords): Html => {
  const { member, daysSinceLastRun, daysSinceLastCheckIn } = row;
  const { nextRun, lastRun, lastCheckIn, asOf } = words.squad;
  const state = isSeverity(member.severity) ? words.severities[member.severity] : words.notAssessed;
  const advice = isReferralAlone(member)
    ? html`<td colspan="2"><strong>${member.referral}</strong></td>`
    : html`<td>${member.headline}</td>${labelled(nextRun, kilometers(member.nextRunMeters))}`;
  return html`<tr><th scope="row">${member.displayName ?? member.externalId ?? member.runnerId}</th>
<td>${state}</td>${advice}${labelled(lastRun, words.daysAgo(daysSinceLastRun))}
${labelled(lastCheckIn, words.daysAgo(daysSinceLastCheckIn))}${labelled(asOf, member.day)}</tr>`;
};

const table = (title: string, rows: readonly SquadRow[], words: PageWords): Html | null => {
  if (rows.length === 0) return null;
  const { runner, state, advice, nextRun, lastRun, lastCheckIn, asOf } = words.squad;
  const heads = [runner, state, advice, nextRun, lastRun, lastCheckIn, asOf];
  return html`<h2>${title} (${String(rows.length)})</h2>
<table><thead><tr>${heads.map((head) => html`<th scope="col">${head}</th>`)}</tr></thead>
<tbody>${rows.map((row) => line(row, words))}</tbody></table>`;
};

const needsAttention = ({ member: { severity } }: SquadRow): boolean =>
  isSeverity(severity) && severities.indexOf(severity) >= severities.indexOf('caution');

const mostRows = 1000;

/** The runners with the tag of a link, who needs attention first. */
export const squadPage = async ({ context, link }: Visit): Promise<Page> => {
  const filter = { tag: link.tag, attention: null };
  const page = { limit: mostRows, cursor: null };
  const { items, nextCursor } = await readSquad(context, link.clientId, filter, page);
  const seen = items.map(({ member }) => member.runnerId);
  await countUse(context, link, seen);
  const language = languageOf(link.language);
  const words = pageWords[language];
  const { attention, others, more } = words.squad;
  const content = html`<h1>${link.tag}</h1>
${table(attention, items.filter(needsAttention), words)}
${table(
  others,
  items.filter((row) => !needsAttention(row)),
  words,
)}
${nextCursor === null ? null : html`<p>${more}</p>`}`;
  return { status: 200, text: layout(language, link.tag ?? '', content) };
};
