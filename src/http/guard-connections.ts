import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import type { Socket } from 'node:net';
import { normalizeIP } from '@fastify/rate-limit';
import { createExchange, type Exchange, type Pace } from './exchange.ts';
import type { TrustsAddress } from './trusted-proxies.ts';

/** How long and how many connections may be open. */
export type ConnectionLimits = Pace & {
  /** Longest time for the headers of a request, the first one included. */
  readonly headersMs: number;
  /** How often connections are looked at. */
  readonly checkMs: number;
  /** Longest time for running requests once the service closes. */
  readonly closingMs: number;
  /** Open connections of one address that sent no valid key. */
  readonly perAddress: number;
  /** The same of all addresses together. */
  readonly ofUnknown: number;
  /** Open connections on which one key was used. */
  readonly perKey: number;
};

export const usualConnectionLimits: ConnectionLimits = {
  headersMs: 20_000,
  idleMs: 30_000,
  // 32 kbit/s: a tenth of a slow mobile network.
  slowestBytesPerSecond: 4_096,
  slowStartMs: 30_000,
  unreadBodyMs: 2_000,
  checkMs: 1_000,
  closingMs: 5_000,
  perAddress: 256,
  ofUnknown: 2_048,
  perKey: 1_024,
};

export type ConnectionGuard = {
  /** Counts a connection as one of a valid key. */
  readonly admit: (socket: Socket, keyHash: string) => void;
  readonly watch: (server: Server) => void;
  /** Gives running requests their last time. */
  readonly close: () => void;
};

/** Sets of connections by what they are counted as, each in the order in which they came. */
const createCounts = () => {
  const sets = new Map<string, Set<Socket>>();
  const remove = (socket: Socket, name: string): void => {
    const set = sets.get(name);
    set?.delete(socket);
    if (set?.size === 0) sets.delete(name);
  };
  /** Of too many the oldest is closed, so that nobody who comes later is kept out. */
  const add = (socket: Socket, name: string, most: number): void => {
    const set = sets.get(name) ?? new Set();
    sets.set(name, set.add(socket));
    if (set.size > most) for (const oldest of set.values().take(1)) oldest.destroy();
  };
  return { add, remove };
};

const watchExchanges = (server: Server, limits: ConnectionLimits, refuse: (socket: Socket) => void): void => {
  const exchanges = new Set<Exchange>();
  server.on('request', (request: IncomingMessage, response: ServerResponse) => {
    exchanges.add(createExchange(request, response, limits));
  });
  const check = (): void => {
    const nowMs = performance.now();
    for (const exchange of exchanges) {
      const isTooSlow = !exchange.hasEnded() && exchange.isTooSlow(nowMs);
      if (isTooSlow && exchange.isUnanswered()) refuse(exchange.socket);
      else if (isTooSlow) exchange.socket.destroy();
      if (isTooSlow || exchange.hasEnded()) exchanges.delete(exchange);
    }
  };
  server.once('listening', () => {
    const timer = setInterval(check, limits.checkMs);
    server.once('close', () => clearInterval(timer));
  });
};

/**
 * Closes connections of clients that are too slow, and the oldest of those that have too many. A connection counts for
 * its address until a valid key is used on it. The connections of trusted proxies are theirs to count.
 *
 * @param options.refuse answers a request that is too slow, and closes its connection.
 */
export const createConnectionGuard = ({
  limits,
  trusts,
  refuse,
}: {
  readonly limits: ConnectionLimits;
  readonly trusts: TrustsAddress;
  readonly refuse: (socket: Socket) => void;
}): ConnectionGuard => {
  const counts = createCounts();
  const names = new WeakMap<Socket, readonly string[]>();
  const servers: Server[] = [];

  const count = (socket: Socket, as: Readonly<Record<string, number>>): void => {
    for (const name of names.get(socket) ?? []) counts.remove(socket, name);
    names.set(socket, Object.keys(as));
    for (const [name, most] of Object.entries(as)) counts.add(socket, name, most);
  };

  return {
    admit: (socket, keyHash) => {
      if (names.has(socket) && !socket.destroyed) count(socket, { [`key ${keyHash}`]: limits.perKey });
    },
    watch: (server) => {
      servers.push(server);
      server.on('connection', (socket: Socket) => {
        const { remoteAddress } = socket;
        if (remoteAddress === undefined || trusts(remoteAddress)) return;
        const address = `address ${normalizeIP(remoteAddress)}`;
        count(socket, { [address]: limits.perAddress, unknown: limits.ofUnknown });
        socket.once('close', () => count(socket, {}));
      });
      watchExchanges(server, limits, refuse);
    },
    close: () => {
      for (const server of servers.filter(({ listening }) => listening)) {
        const closeIdle = setInterval(() => server.closeIdleConnections(), limits.checkMs);
        const closeAll = setTimeout(() => server.closeAllConnections(), limits.closingMs);
        server.once('close', () => {
          clearInterval(closeIdle);
          clearTimeout(closeAll);
        });
      }
    },
  };
};
