import { isFailure } from '#src/core/index.ts';
import { type Html, html } from '#src/edges/html.ts';
import type { Page, RunnerVisit } from '#src/pages/visit.ts';
import { type Connecting, connectRunner } from '#src/use-cases/platforms/connect-runner.ts';
import { backStep } from './back-step.ts';
import { nameOf, offeredPlatforms } from './watches.ts';

/** A browser follows no redirect from a form to another host here: the platform is a link away. */
const allowPage = (visit: RunnerVisit, name: string, authorizeUrl: string): Html => {
  const { connect: say } = visit.say;
  return html`<h1>${say('allowTitle', { name })}</h1><p>${say('allowMeans', { name })}</p>
<p><a class="button" href="${authorizeUrl}" target="_blank" rel="noopener noreferrer">${say('allowOpen', { name })}</a></p>
${backStep(visit, say('allowDone'))}`;
};

/** How an app sends recordings, which is shown once. */
const pushPage = (visit: RunnerVisit, platform: string, headers: Readonly<Record<string, string>>): Html => {
  const { context, baseUrl } = visit;
  const { connect: say } = visit.say;
  const address = `${baseUrl}/webhooks/${platform}/${context.platforms.pathSecrets(platform)[0] ?? ''}`;
  const lines = Object.entries(headers).map(
    ([name, value]) => html`<dt>${name}</dt><dd><code>${value}</code></dd>`,
  );
  return html`<h1>${say('pushTitle')}</h1><p>${say('pushMeans')}</p>
<dl><dt>${say('pushAddress')}</dt><dd><code>${address}</code></dd>${lines}</dl>${backStep(visit, say('pushDone'))}`;
};

const contentOf = (visit: RunnerVisit, name: string, connecting: Connecting): Html | null => {
  const { connection, authorizeUrl, pushHeaders } = connecting;
  if (authorizeUrl !== null) return allowPage(visit, name, authorizeUrl);
  return pushHeaders === null ? null : pushPage(visit, connection.platform, pushHeaders);
};

/** Begins to connect the runner with a platform: the page with the next step; null where there is none. */
export const beginConnection = async (visit: RunnerVisit, id: string): Promise<Page | null> => {
  const { context, runner, baseUrl, say } = visit;
  const platform = offeredPlatforms(visit).find((one) => one.id === id);
  const refused = (word: 'notBegun' | 'taken', status: number): Page => ({
    status,
    title: say.connect('title'),
    content: html`<h1>${say.connect(word)}</h1>${backStep(visit, say.connect('back'))}`,
  });
  if (platform === undefined) return refused('notBegun', 422);
  const name = nameOf(platform, say);
  const wanted = { runnerId: runner.id, platform: id, baseUrl, redirectTo: null, platformUserId: null };
  try {
    const content = contentOf(visit, name, await connectRunner(context, wanted));
    if (content === null) return null;
    return { status: 200, title: say.connect('allowTitle', { name }), styles: ['connect'], content };
  } catch (error) {
    if (isFailure(error) && error.code === 'conflict') return refused('taken', 409);
    if (isFailure(error) && error.code === 'unavailable') return refused('notBegun', 503);
    throw error;
  }
};
