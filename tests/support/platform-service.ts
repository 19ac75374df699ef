import { setTimeout as wait } from 'node:timers/promises';
import { onTestFinished } from 'vitest';
import type { InboundRequest } from '#src/edges/platforms/inbound.ts';
import type { PlatformDependencies } from '#src/use-cases/platforms/platform-dependencies.ts';
import { gpxText } from './gpx-text.ts';
import {
  type Reply,
  type SeenRequest,
  type SimulatedPlatform,
  startSimulatedPlatform,
} from './simulated-platform.ts';
import { simulatedNowMs } from './simulated-platform-bodies.ts';
import { type SimulatedVendor, simulatedVendors } from './simulated-platform-vendors.ts';
import { type Answer, type Body, type TestService, useTestService } from './test-service.ts';

/** A run of five minutes that starts at an instant: a real file of some 60 kB. */
export const runFile = (startMs: number = Date.UTC(2025, 11, 30, 7)): Reply => ({
  status: 200,
  headers: { 'content-type': 'application/gpx+xml' },
  body: gpxText({ points: 300, startMs }),
});

/** A service that is connected with simulated platforms instead of the real ones. */
export type ConnectedService = TestService & {
  readonly server: SimulatedPlatform;
  readonly platformDeps: PlatformDependencies;
  /** Lets time pass for the service; queues do not notice. */
  readonly advance: (ms: number) => void;
  readonly deliver: (platform: string, request: InboundRequest, pathSecret?: string) => Promise<Answer>;
  /** Connects a runner through the whole OAuth flow; answers the id of the connection. */
  readonly connect: (runnerId: string, platform: string) => Promise<string>;
  readonly ledger: (query?: string) => Promise<Body[]>;
  /** Waits until no event is left to be done at once. */
  readonly settled: () => Promise<void>;
};

export const vendorOf = (id: string): SimulatedVendor => {
  const vendor = simulatedVendors.find((one) => one.id === id);
  if (vendor === undefined) throw new Error(`no simulated vendor ${id}`);
  return vendor;
};

/** Simulated vendors know one token; whatever they granted before counts as it. */
const asKnownToken = (request: SeenRequest): SeenRequest => ({
  ...request,
  headers: {
    ...request.headers,
    authorization: String(request.headers['authorization'] ?? '').replace(/^Bearer .*/, 'Bearer token-1'),
  },
});

/** Waits until a condition holds. */
export const eventually = async (holds: () => Promise<boolean>, withinMs = 20_000): Promise<void> => {
  const deadline = Date.now() + withinMs;
  while (!(await holds())) {
    if (Date.now() > deadline) throw new Error('the condition did not hold in time');
    await wait(50);
  }
};

const parts = async (vendors: readonly SimulatedVendor[], answer: (request: SeenRequest) => Reply | null) => {
  const server = await startSimulatedPlatform((request) => {
    const own = answer(request);
    if (own !== null) return own;
    const vendor = vendors.find(({ hosts }) => hosts.includes(request.host));
    if (vendor === undefined) return { status: 404 };
    return vendor.isFileRequest(request) && vendor.id !== 'strava'
      ? runFile()
      : vendor.answer(asKnownToken(request));
  });
  onTestFinished(server.close);
  return server;
};

export const useConnectedService = async (
  platforms: readonly string[],
  options: {
    worker?: boolean;
    env?: Record<string, string>;
    /** What time it is for the service when it opens. */
    startsAtMs?: number;
    answer?: (request: SeenRequest) => Reply | null;
  } = {},
): Promise<ConnectedService> => {
  const vendors = platforms.map(vendorOf);
  const server = await parts(vendors, options.answer ?? (() => null));
  const startedMs = Date.now();
  let advancedMs = 0;
  const clock = { nowMs: () => (options.startsAtMs ?? simulatedNowMs) + Date.now() - startedMs + advancedMs };
  const hosts = vendors.flatMap((vendor) => [...vendor.hosts]);
  const service = await useTestService({
    ...(options.worker === undefined ? {} : { worker: options.worker }),
    env: Object.assign({}, ...vendors.map(({ settings }) => settings), options.env),
    replace: (runtime) => {
      const open = { ...runtime.deps.platforms, fetch: server.fetchFor(hosts) };
      return { ...runtime, deps: { ...runtime.deps, clock, platforms: open } };
    },
  });
  const platformDeps = service.runtime.deps;
  const deliver: ConnectedService['deliver'] = (platform, request, pathSecret) => {
    const secret = pathSecret ?? platformDeps.platforms.pathSecrets(platform)[0] ?? '';
    const headers = Object.fromEntries(
      Object.entries(request.headers).flatMap(([name, value]) =>
        value === undefined ? [] : [[name, value]],
      ),
    );
    return service.call('POST', `/webhooks/${platform}/${secret}`, {
      raw: request.rawBody,
      key: null,
      headers: { 'content-type': 'application/json', ...headers },
    });
  };
  const ledger: ConnectedService['ledger'] = async (query = '') => {
    const { body } = await service.call('GET', `/v1/inbox?limit=200${query}`);
    return body['items'] as unknown as Body[];
  };
  return {
    ...service,
    server,
    platformDeps,
    advance: (ms) => {
      advancedMs += ms;
    },
    deliver,
    ledger,
    connect: async (runnerId, platform) => {
      const begun = await service.call('POST', `/v1/runners/${runnerId}/connections`, { body: { platform } });
      const state = new URL(String(begun.body['authorizeUrl'])).searchParams.get('state') ?? '';
      const back = await service.call('GET', `/connect/${platform}/callback?code=abc&state=${state}`, {
        key: null,
      });
      if (back.status !== 200) throw new Error(`not connected: ${back.status} ${String(back.body)}`);
      return String(begun.body['id']);
    },
    settled: () =>
      eventually(async () => {
        const open = [...(await ledger('&status=received')), ...(await ledger('&status=waiting'))];
        const nowMs = clock.nowMs();
        return open.every((entry) => Date.parse(String(entry['nextAttemptAt'])) > nowMs + 10_000);
      }),
  };
};
