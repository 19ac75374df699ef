import { formatInstant } from '#src/core/domain/calendar.ts';
import type { PlatformHouse } from './platform-dependencies.ts';

/** A user of a platform. Whatever concerns one is done one thing after another. */
export type PlatformUser = { readonly platform: string; readonly platformUserId: string };

/** The right to work for a user; `holder` proves it in the transaction that commits the work. */
export type Turn = { readonly holder: string; readonly isHeld: () => boolean };

/** A worker that was killed blocks its user for at most this long. */
export const turnMs = 20_000;
const prolongEveryMs = 5_000;

/**
 * Does work while nobody else works for the same user of a platform; null when somebody does. The turn is held
 * by a row and prolonged meanwhile, so no transaction stays open while a platform is asked.
 *
 * @example
 * await withTurn(house, { platform: 'polar', platformUserId: '12345' }, (turn) => …);
 */
export const withTurn = async <T>(
  house: Pick<PlatformHouse, 'stores' | 'clock' | 'newId' | 'log'>,
  user: PlatformUser,
  work: (turn: Turn) => Promise<T>,
): Promise<T | null> => {
  const holder = house.newId('inbox');
  const untilFrom = (nowMs: number): string => formatInstant(nowMs + turnMs);
  const nowMs = house.clock.nowMs();
  const { platform, platformUserId } = user;
  const span = { now: formatInstant(nowMs), until: untilFrom(nowMs) };
  if (!(await house.stores.platforms.takeTurn({ platform, platformUserId, holder, ...span }))) return null;
  let held = true;
  const prolong = async (): Promise<void> => {
    try {
      held = await house.stores.platforms.keepTurn(holder, untilFrom(house.clock.nowMs()));
    } catch (error) {
      house.log.warn({ platform, err: error }, 'a turn could not be prolonged');
    }
  };
  const timer = setInterval(() => void prolong(), prolongEveryMs);
  try {
    return await work({ holder, isHeld: () => held });
  } finally {
    clearInterval(timer);
    await house.stores.platforms.endTurn(holder);
  }
};
