import { Failure, formatInstant, MS_PER_HOUR } from '#src/core/index.ts';
import type { Pins } from '#src/edges/pins.ts';
import type { Dependencies } from '#src/use-cases/dependencies.ts';
import type { OpenedLink } from './open-link.ts';

type UnlockDependencies = Pick<Dependencies, 'stores' | 'clock'> & { readonly pins: Pins };

/** Our convention: to try every PIN of four digits then takes about as long as a link is usually valid. */
const mostTries = 5;
const lockedMs = MS_PER_HOUR;
const proofMs = 12 * MS_PER_HOUR;

/** What stands for a right PIN, and until when. */
export type PinProof = { readonly proof: string; readonly expiresAt: string };

/**
 * Compares the PIN of a link; a link without one takes any. A right one is answered with a proof that is valid for
 * twelve hours.
 *
 * @throws Failure `forbidden` for a wrong PIN, `rate-limited` after some of them, for a while.
 */
export const unlockLink = async (
  deps: UnlockDependencies,
  { id, pinHash, expiresAt }: OpenedLink,
  pin: string,
): Promise<PinProof> => {
  const nowMs = deps.clock.nowMs();
  const untilMs = Math.min(nowMs + proofMs, Date.parse(expiresAt));
  if (pinHash === null) return { proof: '', expiresAt: formatInstant(untilMs) };
  const { links } = deps.stores;
  const at = { now: formatInstant(nowMs), lockUntil: formatInstant(nowMs + lockedMs) };
  if (!(await links.takePinTry(id, at, mostTries)))
    throw new Failure('rate-limited', 'The link is locked after too many wrong PINs.', {
      retryAfterSeconds: lockedMs / 1000,
    });
  if (!(await deps.pins.isRight(pin, pinHash))) throw new Failure('forbidden', 'The PIN is wrong.');
  await links.forgetPinTries(id);
  return { proof: deps.pins.prove(pinHash, id, untilMs), expiresAt: formatInstant(untilMs) };
};

/** True where nothing more has to be proved: the link has no PIN, or the proof is of a right one. */
export const isUnlocked = (
  { clock, pins }: Pick<UnlockDependencies, 'clock' | 'pins'>,
  { id, pinHash }: OpenedLink,
  proof: string | null,
): boolean => pinHash === null || (proof !== null && pins.isProof(proof, pinHash, id, clock.nowMs()));
