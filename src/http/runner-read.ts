import type { FastifyRequest } from 'fastify';
import type { RunnerWithState } from '#src/edges/storage/runner-store.ts';
import { readWithState } from '#src/use-cases/runners/read-runners.ts';
import type { HttpContext } from './context.ts';

declare module 'fastify' {
  interface FastifyRequest {
    /** The runner of its address, where it is read together with the key. */
    runnerRead: Promise<RunnerWithState | undefined> | null;
  }
  interface FastifyContextConfig {
    /** Whether `params.id` names a runner whose row and state every answer of the route needs. */
    readsRunner?: boolean;
  }
}

/** Begins to read the runner that a request names, before it is known whose it is. */
export const beginRunnerRead = (context: Pick<HttpContext, 'stores'>, request: FastifyRequest): void => {
  if (request.routeOptions.config.readsRunner !== true) return;
  request.runnerRead = readWithState(context, (request.params as { id: string }).id);
  // A request that is refused never awaits it.
  request.runnerRead.catch(() => undefined);
};
