import { createServer, type RequestListener, type Server } from 'node:http';
import type { ConnectionGuard, ConnectionLimits } from './guard-connections.ts';

/** Half a minute longer than the idle time of usual load balancers, so that they close first. */
const keepAliveMs = 65_000;
const probeIdlePeersAfterMs = 60_000;

/** A server whose connections are guarded. Bodies have no time limit of their own here: the guard watches their pace. */
export const createGuardedServer = (
  handler: RequestListener,
  guard: ConnectionGuard,
  limits: ConnectionLimits,
): Server => {
  const server = createServer(
    {
      headersTimeout: limits.headersMs,
      requestTimeout: 0,
      connectionsCheckingInterval: limits.checkMs,
      keepAliveTimeout: keepAliveMs,
      keepAlive: true,
      keepAliveInitialDelay: probeIdlePeersAfterMs,
    },
    handler,
  );
  // Whoever asks first whether to send a body is told once its key is accepted.
  server.on('checkContinue', (request, response) => server.emit('request', request, response));
  guard.watch(server);
  return server;
};
