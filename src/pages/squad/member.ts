import { Failure } from '#src/core/index.ts';
import { type Html, html } from '#src/edges/html.ts';
import { linkTo } from '#src/pages/link-to.ts';
import type { Page, RunnerVisit, Visit } from '#src/pages/visit.ts';
import { findRunner } from '#src/use-cases/runners/read-runners.ts';

const ways = [
  ['today', ''],
  ['timeline', '/timeline'],
] as const;

/** The way back and between the pages of one runner; below what they say, so that a referral stands first and alone. */
const wayOn = (visit: Visit, address: string): Html => {
  const { squad: say } = visit.say;
  const links = ways.map(([id, path]) => html`<li>${linkTo(visit, `${address}${path}`, say(id))}</li>`);
  return html`<nav class="ways"><ul><li>${linkTo(visit, visit.address, say('back'))}</li>${links}</ul></nav>`;
};

/**
 * A page of a runner for a coach, who reads and changes nothing.
 *
 * @throws Failure `not-found` for a runner without the tag of the link.
 */
export const ofMember =
  (page: (visit: RunnerVisit) => Promise<Page>) =>
  async (visit: Visit): Promise<Page> => {
    const { context, link, address, rest } = visit;
    const [, id = '', ...below] = rest;
    const runner = await findRunner(context, link.clientId, id);
    if (link.tag === null || !runner.tags.includes(link.tag))
      throw new Failure('not-found', 'The link does not show this runner.');
    const own = `${address}/runners/${runner.id}`;
    const shown = await page({ ...visit, runner, address: own, rest: below });
    return {
      ...shown,
      styles: [...(shown.styles ?? []), 'squad'],
      content: html`<p class="whose">${runner.displayName ?? runner.externalId ?? runner.id}</p>${shown.content}${wayOn(visit, own)}`,
    };
  };
