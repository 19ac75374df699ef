import { formatInstant } from '#src/core/index.ts';
import type { PlatformDependencies } from './platform-dependencies.ts';

/** A user of a platform. Whatever concerns one is done one thing after another. */
export type PlatformUser = { readonly platform: string; readonly platformUserId: string };

/** The right to work for a user; `holder` proves it in the transaction that commits the work. */
export type Lease = { readonly holder: string; readonly isHeld: () => boolean };

/** A worker that was killed blocks its user for at most this long. */
export const leaseMs = 20_000;
const prolongEveryMs = 5_000;

/**
 * Does work while nobody else works for the same user of a platform; null when somebody does. The turn is held
 * by a row and prolonged meanwhile, so no transaction stays open while a platform is asked.
 *
 * @example
 * await withLease(deps, { platform: 'polar', platformUserId: '12345' }, (lease) => …);
 */
export const withLease = async <T>(
  deps: Pick<PlatformDependencies, 'stores' | 'clock' | 'newId' | 'log'>,
  user: PlatformUser,
  work: (lease: Lease) => Promise<T>,
): Promise<T | null> => {
  const holder = deps.newId('inbox');
  const untilFrom = (nowMs: number): string => formatInstant(nowMs + leaseMs);
  const nowMs = deps.clock.nowMs();
  const { platform, platformUserId } = user;
  const span = { now: formatInstant(nowMs), until: untilFrom(nowMs) };
  if (!(await deps.stores.platforms.acquireLease({ platform, platformUserId, holder, ...span }))) return null;
  let held = true;
  const prolong = async (): Promise<void> => {
    try {
      held = await deps.stores.platforms.renewLease(holder, untilFrom(deps.clock.nowMs()));
    } catch (error) {
      deps.log.warn({ platform, err: error }, 'a turn could not be prolonged');
    }
  };
  const timer = setInterval(() => void prolong(), prolongEveryMs);
  try {
    return await work({ holder, isHeld: () => held });
  } finally {
    clearInterval(timer);
    await deps.stores.platforms.releaseLease(holder);
  }
};
