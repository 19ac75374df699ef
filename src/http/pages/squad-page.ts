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

const advice = ({ member }: SquadRow): Html =>
  isReferralAlone(member)
    ? html`<td colspan="2"><strong>${member.referral}</strong></td>`
    : html`<td>${member.headline}</td><td>${kilometers(member.nextRunMeters)}</td>`;

const line = (row: SquadRow, words: PageWords): Html => {
  const { member, daysSinceLastRun, daysSinceLastCheckIn } = row;
  const state = isSeverity(member.severity) ? words.severities[member.severity] : words.notAssessed;
  return html`<tr><th scope="row">${member.displayName ?? member.externalId ?? member.runnerId}</th>
<td>${state}</td>${advice(row)}<td>${words.daysAgo(daysSinceLastRun)}</td>
<td>${words.daysAgo(daysSinceLastCheckIn)}</td><td>${member.day}</td></tr>`;
};

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
  const { runner, state, advice: advised, nextRun, lastRun, lastCheckIn, asOf, more } = words.squad;
  const heads = [runner, state, advised, nextRun, lastRun, lastCheckIn, asOf];
  const content = html`<h1>${link.tag}</h1><table><thead><tr>${heads.map((head) => html`<th scope="col">${head}</th>`)}</tr></thead>
<tbody>${items.map((row) => line(row, words))}</tbody></table>
${nextCursor === null ? null : html`<p>${more}</p>`}`;
  return { status: 200, text: layout(language, link.tag ?? '', content) };
};
