import { Failure, formatInstant } from '#src/core/index.ts';
import type { PlatformAdapter } from '#src/edges/platforms/platform.ts';
import type { Connection } from '#src/edges/storage/connection-store.ts';
import { activateConnection } from './activate-connection.ts';
import type { PlatformDependencies } from './platform-dependencies.ts';
import { enqueueInbox } from './receive-event.ts';

/** How long a runner may take to come back from the platform. */
export const attemptMs = 30 * 60_000;

/** What a client asks for. `baseUrl` is our own address as the runner's browser reaches it. */
export type ConnectRequest = {
  readonly runnerId: string;
  readonly platform: string;
  readonly baseUrl: string;
  readonly redirectTo: string | null;
  /** The runner's name at a sender without OAuth; null: our id of the runner. */
  readonly platformUserId: string | null;
};

export type Connecting = {
  readonly connection: Connection;
  /** Where to send the runner; null where there is nobody to ask. */
  readonly authorizeUrl: string | null;
  /** Headers with which the runner's own device pushes. */
  readonly pushHeaders: Readonly<Record<string, string>> | null;
};

/** The address that a platform sends runners back to. */
export const callbackUrl = (baseUrl: string, platform: string): string =>
  `${baseUrl}/connect/${platform}/callback`;

const requireAdapter = (deps: PlatformDependencies, platform: string): PlatformAdapter => {
  const adapter = deps.platforms.adapterOf(platform);
  if (adapter !== null) return adapter;
  const missing = deps.platforms.describe().find(({ id }) => id === platform)?.missing ?? [];
  throw new Failure('conflict', `The platform is not configured; it lacks ${missing.join(', ')}.`);
};

const found = async (deps: PlatformDependencies, id: string): Promise<Connection> =>
  (await deps.stores.connections.findById(id)) as Connection;

/** Where a platform asks nobody, naming the runner is all there is to it. */
const linkDirectly = async (
  deps: PlatformDependencies,
  adapter: PlatformAdapter,
  request: ConnectRequest,
): Promise<Connecting> => {
  const createdAt = formatInstant(deps.clock.nowMs());
  const { runnerId, platform } = request;
  const connection = { id: deps.newId('connection'), runnerId, platform, createdAt };
  const platformUserId = request.platformUserId ?? runnerId;
  const outcome = await deps.stores.inTransaction(async (tx) => {
    await tx.connections.insert(connection);
    const activation = { platformUserId, tokens: null, scopes: null, expiresAt: null };
    const activated = await activateConnection(tx, deps, connection, activation);
    if (activated.kind === 'active') return activated.toEnqueue;
    throw new Failure('conflict', `"${platformUserId}" is connected for another runner.`);
  });
  await enqueueInbox(deps, outcome);
  return {
    connection: await found(deps, connection.id),
    authorizeUrl: null,
    pushHeaders: adapter.pushHeaders?.(platformUserId) ?? null,
  };
};

/**
 * Begins to connect a runner with a platform: answers where to send them. What comes back is believed only with
 * the state that is made here, which belongs to this runner and works once, within half an hour.
 *
 * @throws Failure `conflict` when the platform is not configured or the account is another runner's,
 *   `request-invalid` for an address that runners may not be sent to.
 */
export const connectRunner = async (
  deps: PlatformDependencies,
  request: ConnectRequest,
): Promise<Connecting> => {
  const adapter = requireAdapter(deps, request.platform);
  if (request.redirectTo !== null && !deps.platforms.mayReturnTo(request.redirectTo)) {
    throw new Failure('request-invalid', 'Runners may not be sent to this address.', {
      errors: [{ pointer: '/redirectTo', detail: 'must begin with one of CONNECT_RETURN_ORIGINS' }],
    });
  }
  if (adapter.connect === null) return linkDirectly(deps, adapter, request);
  const nowMs = deps.clock.nowMs();
  const { runnerId, platform } = request;
  const connection = { id: deps.newId('connection'), runnerId, platform, createdAt: formatInstant(nowMs) };
  const attempt = deps.platforms.newAttempt(callbackUrl(request.baseUrl, platform));
  const authorizeUrl = await adapter.connect.authorizeUrl(attempt);
  await deps.stores.inTransaction(async (tx) => {
    await tx.connections.insert(connection);
    await tx.connections.keepState({
      stateHash: deps.platforms.fingerprint(attempt.state),
      connectionId: connection.id,
      platform,
      verifier: deps.secretBox.seal(attempt.codeVerifier, connection.id),
      redirectUri: attempt.redirectUri,
      returnTo: request.redirectTo,
      createdAt: connection.createdAt,
      expiresAt: formatInstant(nowMs + attemptMs),
    });
  });
  return { connection: await found(deps, connection.id), authorizeUrl, pushHeaders: null };
};
