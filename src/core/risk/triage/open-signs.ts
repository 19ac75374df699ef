import { type Day, daysBetween } from '#src/core/domain/calendar.ts';
import type { CheckInAnswers, YesNoSign } from '#src/core/domain/check-in.ts';
import { severities } from '#src/core/domain/finding.ts';
import type { RuleTable } from '#src/core/risk/rules/index.ts';
import { wasExaminedSince } from './examinations.ts';
import { holdSignRules } from './hold-rules.ts';
import { type Place, placeOf } from './places.ts';
import { readTriageFacts, type TriageFacts } from './triage-facts.ts';

/** Signs that were said long ago at a place and that nobody settled since. */
export type OpenSigns = Place & { readonly day: Day; readonly signs: readonly YesNoSign[] };

/** The signs of one check-in that would have paused running or more on its day. */
const graveSigns = (
  checkIn: CheckInAnswers,
  { conditions, ageYears }: TriageFacts,
  table: RuleTable,
): readonly YesNoSign[] => {
  const alone = { ...checkIn, conditions: { ...conditions, ...checkIn.conditions } };
  const facts = readTriageFacts({ today: checkIn.day, checkIn: alone, runner: { ageYears } });
  const grave = holdSignRules(facts, table).filter(
    ({ severity }) => severities.indexOf(severity) >= severities.indexOf('stop'),
  );
  return [...new Set(grave.flatMap(({ signs }) => signs))];
};

/** Whether the sign was answered again at the same place on a later day. */
const isAnsweredSince = (
  sign: YesNoSign,
  checkIn: CheckInAnswers,
  checkIns: TriageFacts['checkIns'],
): boolean =>
  checkIns.some(
    (later) =>
      later.day > checkIn.day && placeOf(later) === placeOf(checkIn) && later.signs[sign] !== undefined,
  );

/** What tells apart the signs of one day, so that the order of the check-ins does not matter. */
const keyOf = (open: OpenSigns): string => `${placeOf(open)}/${open.signs.join()}`;

/**
 * Signs that would have paused running or more, said between `afterDays` and `untilDays` ago at a place, neither
 * answered again nor examined there since; the newest first. Before that the signs stand by themselves. Our
 * convention (grade D).
 *
 * @example
 * findOpenSigns(facts, rules)[0]?.day; // '2026-04-18'
 */
export const findOpenSigns = (facts: TriageFacts, table: RuleTable): readonly OpenSigns[] => {
  const { today, checkIns } = facts;
  const { afterDays, untilDays } = table['T-OPEN'].params;
  return checkIns
    .filter(({ day, signs }) => {
      const age = daysBetween(day, today);
      return age >= afterDays && age <= untilDays && Object.values(signs).includes(true);
    })
    .filter((checkIn) => !wasExaminedSince(checkIn, checkIn.day, checkIns, today))
    .flatMap((checkIn) => {
      const { region, side, day } = checkIn;
      const signs = graveSigns(checkIn, facts, table).filter(
        (sign) => !isAnsweredSince(sign, checkIn, checkIns),
      );
      return signs.length === 0 ? [] : [{ region, side, day, signs }];
    })
    .toSorted((a, b) => (a.day === b.day ? (keyOf(a) < keyOf(b) ? -1 : 1) : a.day < b.day ? 1 : -1));
};
