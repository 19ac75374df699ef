import type { Creator, DecodedSummary, RecordColumns } from '#src/core/domain/decoded-activity.ts';
import {
  confirmedSportBasis,
  type DecidedSport,
  type NamedSport,
  type SportBasis,
} from '#src/core/domain/sport.ts';
import { isByBikeComputer } from './bike-computers.ts';
import { guessSport } from './guess-sport.ts';
import { type Movement, measureMovement } from './measure-movement.ts';
import { sportOfName, sportOfType } from './read-sport.ts';

type Recording = NamedSport & { readonly sportBasis?: SportBasis };

/** Everything that a recording says of its sport, in the order in which it is believed. */
export type SportEvidence = {
  /** Types and codes of the file or the platform, already read; `null` for one that says nothing. */
  readonly stated: readonly (NamedSport | null)[];
  readonly statedBy: 'stated' | 'platform';
  /** Names of the track, the workout, the file's head. */
  readonly names: readonly (string | null)[];
  readonly creator: Creator;
  readonly records: RecordColumns;
  readonly summary: Pick<DecodedSummary, 'distanceMeters' | 'timerSeconds' | 'elapsedSeconds'>;
};

const decided = ({ sport, subSport }: NamedSport, sportBasis: SportBasis): DecidedSport => ({
  sport,
  subSport,
  sportBasis,
});

/** A type that only says that it is some sport (`other`, FIT's `generic`): a name may say which. */
const isVague = ({ sport, subSport }: NamedSport): boolean => sport === 'other' && subSport === null;

const ofType = (named: NamedSport, source: 'stated' | 'platform' | 'table'): DecidedSport =>
  decided(named, {
    source,
    confidence: 'high',
    reason: named.sport === 'other' ? 'type-unknown' : 'type',
  });

const byBikeComputer: DecidedSport = {
  sport: 'cycling',
  subSport: null,
  sportBasis: { source: 'guessed', confidence: 'moderate', reason: 'device' },
};

/** How a recording without records moved, as its summary states it. */
const movementOfSummary = ({
  distanceMeters,
  timerSeconds,
  elapsedSeconds,
}: SportEvidence['summary']): Movement | null => {
  const seconds = timerSeconds ?? elapsedSeconds;
  if (distanceMeters === null || seconds === null || !(distanceMeters > 0 && seconds > 0)) return null;
  return {
    meters: distanceMeters,
    seconds,
    fastest: null,
    cadence: { steps: 0, turning: 0, still: 0 },
    coasts: 0,
  };
};

/**
 * What was done, from everything that a recording says: its types, else a word of its names, else how it moved. A stated
 * sport that is not known is another sport; only where nothing is said it is guessed.
 *
 * @example
 * decideSport({ stated: [sportOfType('Langlauf')], statedBy: 'stated', names: [], creator, records, summary }).sport; // 'other'
 */
export const decideSport = ({
  stated,
  statedBy,
  names,
  creator,
  records,
  summary,
}: SportEvidence): DecidedSport => {
  const first = stated.find((named) => named !== null && !isVague(named)) ?? null;
  if (first !== null) return ofType(first, statedBy);
  const named = names.map(sportOfName).find((sport) => sport !== null) ?? null;
  if (named !== null) {
    return decided(
      { sport: named, subSport: null },
      { source: 'named', confidence: 'moderate', reason: 'name' },
    );
  }
  const vague = stated.find((type) => type !== null) ?? null;
  if (vague !== null) return ofType(vague, statedBy);
  return isByBikeComputer(creator)
    ? byBikeComputer
    : guessSport(measureMovement(records) ?? movementOfSummary(summary));
};

/**
 * The same recording with what the table beside it in an archive says of its sport: the table is newer than the file,
 * because the platform writes corrections into it. A type that only says that it is some sport changes
 * nothing that the file says itself.
 *
 * @param type the word of the table, in any language; `null` for none.
 * @example
 * withTableSport(decoded, 'Ride').sport; // 'cycling'
 */
export const withTableSport = <T extends Recording>(recording: T, type: string | null): T => {
  const named = sportOfType(type);
  const isGuess = recording.sportBasis?.source === 'guessed';
  if (named === null || (isVague(named) && !isGuess)) return recording;
  const subSport = named.subSport ?? (named.sport === recording.sport ? recording.subSport : null);
  return { ...recording, ...ofType({ sport: named.sport, subSport }, 'table') };
};

/**
 * The same recording, where it was guessed, with what a word of its file's name says (`Outdoor Walk-Route.gpx`). Called a
 * run, it has to be as fast as one.
 *
 * @example
 * withFileName(guessed, 'rides/Evening_Ride.gpx').sport; // 'cycling'
 */
export const withFileName = <T extends Recording>(recording: T, filename: string): T => {
  const basis = recording.sportBasis;
  const sport = sportOfName(filename.slice(filename.lastIndexOf('/') + 1));
  if (basis?.source !== 'guessed' || sport === null) return recording;
  if (sport === 'running' && basis.reason === 'pace-of-other') return recording;
  return {
    ...recording,
    sport,
    subSport: null,
    sportBasis: { source: 'named', confidence: 'low', reason: 'file-name' },
  };
};

/** The same recording as a person corrected it. A kind of the sport it was taken for is none of another. */
export const withConfirmedSport = <T extends Recording>(recording: T, sport: NamedSport['sport']): T => ({
  ...recording,
  sport,
  subSport: sport === recording.sport ? recording.subSport : null,
  sportBasis: confirmedSportBasis,
});
