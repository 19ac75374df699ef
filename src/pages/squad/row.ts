import { type Severity, severities } from '#src/core/index.ts';
import { type Html, html } from '#src/edges/html.ts';
import { drawRatings } from '#src/pages/drawings/ratings.ts';
import { drawWeeks } from '#src/pages/drawings/weeks.ts';
import { linkTo } from '#src/pages/link-to.ts';
import { isReferralAlone } from '#src/pages/today/advice.ts';
import { severityLine } from '#src/pages/today/severity-line.ts';
import type { Visit } from '#src/pages/visit.ts';
import type { SayPages } from '#src/pages/words/speak-pages.ts';
import { writeDrawing } from '#src/pages/write-drawing.ts';
import type { ShownMember } from '#src/use-cases/assessment/show-squad.ts';

const size = { width: 112, height: 26 };

export const isSeverity = (text: string | null): text is Severity =>
  severities.some((severity) => severity === text);

/** True of a runner without a run and without a check-in. */
export const isUnknown = ({ lastRunDay, lastCheckInDay }: ShownMember['member']): boolean =>
  lastRunDay === null && lastCheckInDay === null;

/** What a runner is called in a list. */
export const nameOf = ({ member }: ShownMember): string =>
  member.displayName ?? member.externalId ?? member.runnerId;

const daysAgo = (days: number | null, { common: say }: SayPages): string =>
  days === null ? say('unknown') : say('daysAgo', { days });

const weeks = ({ member: { weeklyMeters } }: ShownMember, { squad: say }: SayPages): Html | null => {
  if (weeklyMeters === null) return null;
  const latest = weeklyMeters.at(-1) ?? null;
  const week = latest === null ? 'unknown' : say('length', { meters: latest });
  const drawn = weeklyMeters.map((distance) => ({ distance }));
  return writeDrawing(drawWeeks(drawn, size, say('weeksSaid', { week })), 'weeks');
};

const tightness = ({ ratings }: ShownMember, { squad: say }: SayPages): Html => {
  const rated = ratings.filter((rating) => rating !== null);
  const label = say('tightnessSaid', { days: rated.length, latest: rated.at(-1) ?? null });
  return writeDrawing(drawRatings(ratings, size, label), 'ratings');
};

const cell = (label: string, content: Html | string | null): Html =>
  html`<td data-label="${label}">${content}</td>`;

const length = (meters: number | null, { squad: say }: SayPages): string =>
  meters === null ? '–' : say('length', { meters });

/** A runner in the table of a squad; of a red flag nothing but whom to see. */
export const squadRow = (shown: ShownMember, visit: Visit): Html => {
  const { say, address } = visit;
  const { member } = shown;
  // Of an assessment of before, English.
  const { headline, referral } = member.told?.[visit.language] ?? member;
  const isKnown = !isUnknown(member) && isSeverity(member.severity);
  const state = severityLine(isKnown && isSeverity(member.severity) ? member.severity : 'unknown', say);
  const name = linkTo(visit, `${address}/runners/${member.runnerId}`, nameOf(shown));
  const head = html`<th scope="row">${name}</th><td>${state}</td>`;
  if (isReferralAlone(member))
    return html`<tr class="alone">${head}<td colspan="6"><strong>${referral}</strong></td></tr>`;
  const { day } = member;
  const isOld = day !== null && (shown.daysSinceAssessment ?? 0) > 0;
  const asOf = isOld ? html` <span class="quiet">${say.squad('asOf', { day })}</span>` : null;
  const since =
    shown.since === null
      ? null
      : html` <span class="quiet">${say.squad('since', { day: shown.since })}</span>`;
  return html`<tr>${head}<td class="advice">${isKnown ? headline : say.common('nothingKnown')}${since}${asOf}</td>
${cell(say.squad('weeks'), weeks(shown, say))}${cell(say.squad('tightness'), tightness(shown, say))}
${cell(say.squad('nextRun'), length(member.nextRunMeters, say))}${cell(say.squad('lastRun'), daysAgo(shown.daysSinceLastRun, say))}
${cell(say.squad('lastCheckIn'), daysAgo(shown.daysSinceLastCheckIn, say))}</tr>`;
};
