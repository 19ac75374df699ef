import type { Day } from './calendar.ts';
import {
  type CheckInAnswers,
  type Clearance,
  type Examination,
  noAnswers,
  type Wellness,
} from './check-in.ts';

/** An examination or clearance as a client states it: only the day is required. */
type StatedPlace<T extends Examination> = Pick<T, 'day'> & {
  readonly [K in Exclude<keyof T, 'day'>]?: T[K] | null;
};

type Nested = 'signs' | 'conditions' | 'wellness' | 'examined' | 'clearedByClinician';

/** Answers as a client states them: absent and `null` both mean "not asked". */
export type StatedAnswers = {
  readonly [K in Exclude<keyof CheckInAnswers, Nested>]?: CheckInAnswers[K] | null;
} & {
  readonly [K in 'signs' | 'conditions']?:
    | {
        readonly [F in keyof CheckInAnswers[K]]?: CheckInAnswers[K][F] | null;
      }
    | null;
} & {
  readonly wellness?: Partial<Wellness> | null;
  readonly examined?: StatedPlace<Examination> | null;
  readonly clearedByClinician?: StatedPlace<Clearance> | null;
};

type StatedFields = Readonly<Record<string, unknown>>;

const withoutUnknown = (stated: StatedFields): StatedFields =>
  Object.fromEntries(Object.entries(stated).filter(([, value]) => value !== null && value !== undefined));

const fillExamination = ({ region, side, day }: StatedPlace<Examination>): Examination => ({
  region: region ?? null,
  side: side ?? null,
  day,
});

const fillClearance = (stated: StatedPlace<Clearance>): Clearance => ({
  ...fillExamination(stated),
  stage: stated.stage ?? null,
});

/** `fill` of what was stated; null where nothing was. */
const fillStated = <T, U>(stated: T | null | undefined, fill: (stated: T) => U): U | null =>
  stated === null || stated === undefined ? null : fill(stated);

const fillWellness = (stated: Partial<Wellness>): Wellness => ({
  sleep: stated.sleep ?? null,
  stress: stated.stress ?? null,
  fatigue: stated.fatigue ?? null,
  soreness: stated.soreness ?? null,
});

/**
 * Complete answers out of those that were stated, of `day` unless they name their own: what was not stated is
 * "not asked", also among the signs, the conditions and the parts of an answer.
 *
 * @example
 * fillAnswers({ tightness: 4, signs: { fever: null } }, '2026-07-05').signs; // {}
 */
export const fillAnswers = (stated: StatedAnswers, day: Day): CheckInAnswers => ({
  ...noAnswers(day),
  ...withoutUnknown(stated),
  signs: withoutUnknown(stated.signs ?? {}),
  conditions: withoutUnknown(stated.conditions ?? {}),
  wellness: fillStated(stated.wellness, fillWellness),
  examined: fillStated(stated.examined, fillExamination),
  clearedByClinician: fillStated(stated.clearedByClinician, fillClearance),
});
