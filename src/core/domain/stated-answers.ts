import type { Day } from './calendar.ts';
import { type CheckInAnswers, noAnswers, type Wellness } from './check-in.ts';

/** Answers as a client states them: absent and `null` both mean "not asked". */
export type StatedAnswers = {
  readonly [K in Exclude<keyof CheckInAnswers, 'signs' | 'conditions' | 'wellness'>]?:
    | CheckInAnswers[K]
    | null;
} & {
  readonly [K in 'signs' | 'conditions']?:
    | {
        readonly [F in keyof CheckInAnswers[K]]?: CheckInAnswers[K][F] | null;
      }
    | null;
} & { readonly wellness?: Partial<Wellness> | null };

type StatedFields = Readonly<Record<string, unknown>>;

const withoutUnknown = (stated: StatedFields): StatedFields =>
  Object.fromEntries(Object.entries(stated).filter(([, value]) => value !== null && value !== undefined));

const fillWellness = (stated: Partial<Wellness>): Wellness => ({
  sleep: stated.sleep ?? null,
  stress: stated.stress ?? null,
  fatigue: stated.fatigue ?? null,
  soreness: stated.soreness ?? null,
});

/**
 * Complete answers out of those that were stated, of `day` unless they name their own: what was not stated is
 * "not asked", also among the signs, the conditions and the items of wellness.
 *
 * @example
 * fillAnswers({ tightness: 4, signs: { fever: null } }, '2026-07-05').signs; // {}
 */
export const fillAnswers = (stated: StatedAnswers, day: Day): CheckInAnswers => ({
  ...noAnswers(day),
  ...withoutUnknown(stated),
  signs: withoutUnknown(stated.signs ?? {}),
  conditions: withoutUnknown(stated.conditions ?? {}),
  wellness: stated.wellness === null || stated.wellness === undefined ? null : fillWellness(stated.wellness),
});
