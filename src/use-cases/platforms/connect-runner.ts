import { Failure, formatInstant, MS_PER_MINUTE } from '#src/core/index.ts';
import type { PlatformAdapter } from '#src/edges/platforms/platform.ts';
import type { Connection } from '#src/edges/storage/connection-store.ts';
import { enqueueDeliveries } from '#src/use-cases/webhooks/announce.ts';
import { activateConnection } from './activate-connection.ts';
import type { PlatformDependencies } from './platform-dependencies.ts';
import { enqueueInbox } from './receive-event.ts';

/** How long a runner may take to return from the platform. */
const attemptMs = 30 * MS_PER_MINUTE;

/** What a client requests. `baseUrl` is the address of this service as the runner's browser reaches it. */
export type ConnectRequest = {
  readonly runnerId: string;
  readonly platform: string;
  readonly baseUrl: string;
  readonly redirectTo: string | null;
  /** The id of the runner at a platform without OAuth; null: the runner's id here. */
  readonly platformUserId: string | null;
};

export type Connecting = {
  readonly connection: Connection;
  /** Where to send the runner; null when no consent is needed. */
  readonly authorizeUrl: string | null;
  /** Headers with which the runner's device sends recordings. */
  readonly pushHeaders: Readonly<Record<string, string>> | null;
};

/** The address that a platform sends runners back to. */
export const callbackUrl = (baseUrl: string, platform: string): string =>
  `${baseUrl}/connect/${platform}/callback`;

const requireAdapter = (deps: PlatformDependencies, platform: string): PlatformAdapter => {
  const adapter = deps.platforms.adapterOf(platform);
  if (adapter !== null) return adapter;
  const missing = deps.platforms.describe().find(({ id }) => id === platform)?.missing ?? [];
  throw new Failure('conflict', `The platform is not configured; missing settings: ${missing.join(', ')}.`);
};

const requireConnection = async (deps: PlatformDependencies, id: string): Promise<Connection> => {
  const connection = await deps.stores.connections.findById(id);
  if (connection === undefined) throw new Failure('not-found', 'The runner was erased meanwhile.');
  return connection;
};

/** A platform without OAuth needs no consent: the connection is active at once. */
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
    if (activated.kind === 'active') return activated;
    throw new Failure('conflict', `"${platformUserId}" is connected to another runner.`);
  });
  await enqueueInbox(deps, outcome.toEnqueue);
  await enqueueDeliveries(deps, outcome.due);
  return {
    connection: await requireConnection(deps, connection.id),
    authorizeUrl: null,
    pushHeaders: adapter.pushHeaders?.(platformUserId) ?? null,
  };
};

/**
 * Begins to connect a runner to a platform, and returns where to send the runner. The callback is accepted only with the
 * `state` that is created here; it belongs to this runner and works once, within half an hour.
 *
 * @throws Failure `conflict` when the platform is not configured or the account is connected to another runner,
 *   `request-invalid` for a forbidden return address, `not-found` when the runner is erased meanwhile.
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
  return { connection: await requireConnection(deps, connection.id), authorizeUrl, pushHeaders: null };
};
