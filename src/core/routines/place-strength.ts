import { addDays, type Day, daysBetween } from '#src/core/domain/calendar.ts';

/** Days between two strength sessions: 48 hours (gate G-STRENGTH-SPACING, a coach's rule). */
const strengthGapDays = 2;
/** The most strength days in any seven ("2-3 non-consecutive days per week"; convention). */
const mostStrengthDays = 3;

/** Preference for a strength session: on a free day, after an easy run, after a hard one (convention). */
const preference = { none: 3, unknown: 3, paused: 3, easy: 1, hard: 0 } as const;
/** The running of a day; `paused` and `unknown` count as free days for strength. */
export type RunKind = keyof typeof preference;

const keepsGap = (days: readonly Day[], taken: readonly Day[]): boolean =>
  days.every((day) => taken.every((other) => Math.abs(daysBetween(other, day)) >= strengthGapDays));

/** Counts only weeks that end with a new session: too many sessions in the past do not stop new ones. */
const staysUnderMost = (days: readonly Day[], taken: readonly Day[]): boolean =>
  days.every((day) => {
    const inWeek = [...taken, ...days].filter((other) => {
      const ago = daysBetween(other, day);
      return ago >= 0 && ago < 7;
    });
    return inWeek.length <= mostStrengthDays;
  });

/** Every choice of at most `most` days that keeps the gap, including none. */
const spacedChoices = (days: readonly Day[], most: number): readonly (readonly Day[])[] => {
  const found: (readonly Day[])[] = [[]];
  for (const day of days) {
    const extendable = found.filter((chosen) => {
      const last = chosen.at(-1);
      return chosen.length < most && (last === undefined || daysBetween(last, day) >= strengthGapDays);
    });
    found.push(...extendable.map((chosen) => [...chosen, day]));
  }
  return found;
};

/**
 * The days for strength in a plan: 48 hours from each other and from sessions already done, at most three in
 * any seven, never on the day before a hard run; as near to the wanted number as that allows, on free days
 * rather than run days, and the earlier of two equal answers.
 *
 * @example
 * placeStrength(sevenFreeDays, { hardDays: new Set(), doneOn: [], wanted: 2 }); // the 1st and the 3rd day
 */
export const placeStrength = (
  days: readonly { readonly day: Day; readonly run: RunKind }[],
  limits: { readonly hardDays: ReadonlySet<Day>; readonly doneOn: readonly Day[]; readonly wanted: number },
): readonly Day[] => {
  const kind = new Map(days.map(({ day, run }) => [day, run]));
  const open = days.map(({ day }) => day).filter((day) => !limits.hardDays.has(addDays(day, 1)));
  const recent = limits.doneOn.filter((done) => days.some(({ day }) => daysBetween(done, day) < 7));
  const worth = (chosen: readonly Day[]): number =>
    chosen.reduce((sum, day) => sum + preference[kind.get(day) ?? 'none'], 0) -
    100 * Math.abs(chosen.length - limits.wanted);
  return spacedChoices(open, limits.wanted)
    .filter((chosen) => keepsGap(chosen, recent) && staysUnderMost(chosen, recent))
    .reduce((best, chosen) => {
      const difference = worth(chosen) - worth(best);
      return difference > 0 || (difference === 0 && chosen.join() < best.join()) ? chosen : best;
    }, []);
};
