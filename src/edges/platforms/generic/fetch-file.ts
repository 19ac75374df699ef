import type { HostRule } from '#src/edges/platforms/guarded-fetch.ts';
import { fileOutcome, retryAfterOnly, unknownPlan } from '#src/edges/platforms/outcome.ts';
import type { PlatformAdapter } from '#src/edges/platforms/platform.ts';

/**
 * Gets a file from one of the hosts that the operator named, without any credentials.
 *
 * @example
 * await createGenericFetch(files)(plan, call, fetch); // { kind: 'fetched', … }
 */
export const createGenericFetch =
  (files: readonly HostRule[]): NonNullable<PlatformAdapter['fetchActivity']> =>
  async (plan, call, fetch) => {
    if (plan.kind !== 'by-url' || plan.credential !== 'none') return unknownPlan;
    const exchange = await fetch({ url: plan.url, allow: files });
    const reading = { nowMs: call.nowMs, rateLimit: retryAfterOnly, absent: 'gone' } as const;
    const outcome = fileOutcome(exchange, plan.filename, reading);
    return outcome.kind === 'unauthorised' ? { kind: 'gone', because: outcome.because } : outcome;
  };
