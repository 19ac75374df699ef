import type { DecidedSport, SportReason } from '#src/core/domain/sport.ts';
import { RUNNING_RECORDS, shareOfRecord } from '#src/core/science/fastest-human.ts';
import type { Movement } from './measure-movement.ts';

/** m/s from which people run: below it the walk is the cheaper gait for nearly everybody. Convention. */
const slowestRunMetersPerSecond = 1.6;
/**
 * Shares of the record for the same time. Up to the first, one recording in silence counts as a run: 10 km in 36
 * minutes, a marathon in three hours. Few runners are faster, and many riders; up to the second a person is asked. For
 * the fastest five minutes of a longer one the bound lies higher, because runners sprint. Our convention.
 */
const shares = { ordinary: 0.75, fastestMinutes: 0.85, human: 0.95 } as const;
/** Share of the known time with the cadence of both feet from which it is a run. Convention. */
const stepsShare = 0.8;
/** Seconds of cadence that prove something. Convention. */
const provingSeconds = 60;
/**
 * Rests of the legs at speed that no runner takes, and the share of time at rest: more is a sensor that fails. Our
 * conventions.
 */
const coasting = { fewest: 5, leastShare: 0.05, mostShare: 0.6 } as const;

const guess = (
  sport: DecidedSport['sport'],
  reason: SportReason,
  confidence: 'moderate' | 'low',
): DecidedSport => ({ sport, subSport: null, sportBasis: { source: 'guessed', confidence, reason } });

/** What the cadence proves: the steps of a run, the pedals of a ride, or nothing. */
const provenByCadence = ({ cadence, coasts }: Movement): 'steps' | 'pedals' | null => {
  const { steps, turning, still } = cadence;
  const known = steps + turning + still;
  if (known < provingSeconds) return null;
  if (steps >= stepsShare * known) return 'steps';
  const rests = still / known;
  const coasted = coasts >= coasting.fewest && rests >= coasting.leastShare && rests <= coasting.mostShare;
  return coasted && steps === 0 ? 'pedals' : null;
};

/**
 * The sport of a recording of which nothing says what it is: a run only at a pace that runners hold for its distance,
 * because runners are who uploads here. A pace that few runners hold is `other` until a person says that it was a run
 * (`pace-near-limit`).
 *
 * @example
 * guessSport(null).sportBasis; // { source: 'guessed', confidence: 'low', reason: 'silent' }
 */
export const guessSport = (movement: Movement | null): DecidedSport => {
  if (movement === null) return guess('other', 'silent', 'low');
  const { meters, seconds, fastest } = movement;
  const share = shareOfRecord(RUNNING_RECORDS, meters, seconds);
  const fastestShare = fastest === null ? 0 : shareOfRecord(RUNNING_RECORDS, fastest.meters, fastest.seconds);
  if (meters < slowestRunMetersPerSecond * seconds || share > shares.human) {
    return guess('other', 'pace-of-other', 'low');
  }
  const proven = provenByCadence(movement);
  if (proven === 'steps') return guess('running', 'cadence', 'moderate');
  if (proven === 'pedals') return guess('cycling', 'cadence', 'low');
  const ordinary = share <= shares.ordinary && fastestShare <= shares.fastestMinutes;
  return ordinary ? guess('running', 'pace', 'moderate') : guess('other', 'pace-near-limit', 'low');
};
