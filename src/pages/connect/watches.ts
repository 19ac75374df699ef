import { dayInZone, parseInstant } from '#src/core/index.ts';
import { type Html, html } from '#src/edges/html.ts';
import type { PlatformDescription } from '#src/edges/platforms/index.ts';
import type { Connection } from '#src/edges/storage/connection-store.ts';
import type { RunnerVisit } from '#src/pages/visit.ts';
import type { SayPages } from '#src/pages/words/speak-pages.ts';
import { listConnections } from '#src/use-cases/platforms/read-connections.ts';
import { proofField } from './back-step.ts';

/** More than a runner makes; the newest decide. */
const mostConnections = 100;

/** What a runner calls a platform. One without accounts is whatever app sends its files. */
export const nameOf = ({ name, can }: PlatformDescription, { connect: say }: SayPages): string =>
  can.connect ? name : say('phoneApp');

/** Platforms that a runner can connect here. */
export const offeredPlatforms = ({ context }: RunnerVisit): readonly PlatformDescription[] =>
  context.platforms
    .describe()
    .filter(
      ({ id, configured, can }) =>
        configured && (can.connect || context.platforms.adapterOf(id)?.pushHeaders != null),
    );

const dayOf = ({ runner }: RunnerVisit, instant: string | null): string | null => {
  const epochMs = instant === null ? null : parseInstant(instant);
  return epochMs === null ? null : dayInZone(epochMs, runner.timeZone);
};

/** The connection that says how a platform stands: one that works, before one that waits, before the newest. */
const standing = (connections: readonly Connection[], platform: string): Connection | undefined => {
  const own = connections.filter((one) => one.platform === platform);
  return (
    own.find(({ status }) => status === 'active') ?? own.find(({ status }) => status === 'paused') ?? own[0]
  );
};

const stateLines = (visit: RunnerVisit, connection: Connection | undefined): Html => {
  const say = visit.say.connect;
  const day = dayOf(visit, connection?.endedAt ?? connection?.connectedAt ?? null);
  const lastEvent = dayOf(visit, connection?.lastEventAt ?? null);
  const heard = lastEvent === null ? say('quietSoFar') : say('lastEvent', { day: lastEvent });
  return html`<p>${say('state', { state: connection?.status ?? null, day })}${
    connection?.status === 'active' ? ` ${heard}` : null
  }</p>`;
};

const step = (visit: RunnerVisit, name: string, value: string, label: string): Html =>
  html`<form method="post" action="${visit.address}">${proofField(visit)}
<input type="hidden" name="${name}" value="${value}"><button>${label}</button></form>`;

const card = (
  visit: RunnerVisit,
  platform: PlatformDescription,
  connection: Connection | undefined,
): Html => {
  const say = visit.say.connect;
  const name = nameOf(platform, visit.say);
  const isActive = connection?.status === 'active';
  const connects = isActive
    ? null
    : step(visit, 'connect', platform.id, say(connection === undefined ? 'connect' : 'again', { name }));
  const ends =
    connection !== undefined && (isActive || connection.status === 'paused')
      ? step(visit, 'disconnect', connection.id, say('disconnect', { name }))
      : null;
  return html`<li class="card ${connection?.status ?? ''}"><h3>${name}</h3>${stateLines(visit, connection)}
<div class="steps">${connects}${ends}</div></li>`;
};

/** The platforms that this service offers, each with how the runner's connection stands. */
export const watchSection = async (visit: RunnerVisit): Promise<Html> => {
  const { context, runner, say } = visit;
  const platforms = offeredPlatforms(visit);
  const { items } = await listConnections(context, runner.id, { limit: mostConnections, cursor: null });
  const cards = platforms.map((platform) => card(visit, platform, standing(items, platform.id)));
  return html`<section aria-labelledby="watches"><h2 id="watches">${say.connect('watches')}</h2>
${cards.length === 0 ? html`<p>${say.connect('noWatches')}</p>` : html`<ul class="watches">${cards}</ul>`}</section>`;
};
