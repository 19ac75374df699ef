import { html } from '#src/edges/html.ts';
import { isReferralAlone } from '#src/pages/today/advice.ts';
import { severityLine } from '#src/pages/today/severity-line.ts';
import type { Page, RunnerVisit } from '#src/pages/visit.ts';
import { showToday } from '#src/use-cases/assessment/show-today.ts';
import { countUse } from '#src/use-cases/links/open-link.ts';
import { isSeverity } from './gather-bins.ts';
import { weeksPart } from './weeks-part.ts';

/** The last weeks alone, for apps that show them among their own things; a referral stands in their place. */
export const weeksPage = async (visit: RunnerVisit): Promise<Page> => {
  const { context, link, runner, language, say } = visit;
  await countUse(context, link, [runner.id]);
  const today = await showToday(context, runner);
  const page = { status: 200, title: say.timeline('title'), styles: ['today', 'weeks'] };
  if (isReferralAlone(today) && isSeverity(today.severity))
    return {
      ...page,
      content: html`${severityLine(today.severity, say)}<h1 class="referral">${today.told[language]?.referral ?? today.referral}</h1>`,
    };
  return { ...page, content: html`<h1>${page.title}</h1>${await weeksPart(visit, runner)}` };
};
