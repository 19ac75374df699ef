import { Failure } from '#src/core/index.ts';
import { html } from '#src/edges/html.ts';
import type { Page, RunnerVisit } from '#src/pages/visit.ts';
import { findConnection } from '#src/use-cases/platforms/read-connections.ts';
import { disconnectRunner } from '#src/use-cases/platforms/revoke-connection.ts';
import { backStep, proofField } from './back-step.ts';
import { nameOf, offeredPlatforms } from './watches.ts';

/**
 * Ends a connection of the runner once that is confirmed; null when it is done, or the page that asks.
 *
 * @throws Failure `not-found` for a connection of someone else.
 */
export const endConnection = async (
  visit: RunnerVisit,
  connectionId: string,
  isSure: boolean,
): Promise<Page | null> => {
  const { context, link, runner, address } = visit;
  const connection = await findConnection(context, link.clientId, connectionId);
  if (connection.runnerId !== runner.id) throw new Failure('not-found', 'The runner has no such connection.');
  if (isSure) {
    await disconnectRunner(context, connection);
    return null;
  }
  const platform = offeredPlatforms(visit).find(({ id }) => id === connection.platform);
  const name = platform === undefined ? connection.platform : nameOf(platform, visit.say);
  const { connect: say } = visit.say;
  return {
    status: 200,
    title: say('disconnectTitle', { name }),
    styles: ['connect'],
    content: html`<h1>${say('disconnectTitle', { name })}</h1><p>${say('disconnectMeans')}</p>
<form method="post" action="${address}">${proofField(visit)}<input type="hidden" name="disconnect" value="${connection.id}">
<input type="hidden" name="sure" value="yes"><button>${say('disconnectSure')}</button></form>${backStep(visit, say('back'))}`,
  };
};
