import { describe, expect, it } from 'vitest';
import { weighHistory } from '#src/core/assessment/assess.ts';
import { addDays } from '#src/core/domain/calendar.ts';
import { noAnswers } from '#src/core/domain/check-in.ts';
import type { TrainingHistory } from '#src/core/domain/training-history.ts';
import { type RuleTable, ruleIds, rules } from '#src/core/risk/rules/index.ts';
import { readSelfReport } from '#src/core/risk/triage/read-self-report.ts';
import { answerCases } from './parameter-cases/answers.ts';
import { cadenceCases } from './parameter-cases/cadence.ts';
import { exposureCases } from './parameter-cases/exposure.ts';
import { loadCases } from './parameter-cases/load.ts';
import {
  type DecidingCase,
  type ParameterCases,
  run,
  type SpokenCase,
  today,
  whoRan,
  whoSaid,
  whoSigned,
} from './parameter-cases/parameter-case.ts';
import { ratingCases } from './parameter-cases/ratings.ts';
import { recoveryCases } from './parameter-cases/recovery.ts';

const cases: ParameterCases = {
  ...answerCases,
  ...ratingCases,
  ...loadCases,
  ...exposureCases,
  ...recoveryCases,
  ...cadenceCases,
};

/** Every parameter of every rule: `S-SIT.hours`. */
const parameters = ruleIds.flatMap((rule) =>
  Object.keys(rules[rule].params).map((name) => ({ rule, name, id: `${rule}.${name}` })),
);
const parameterOf = (id: string) => {
  const parameter = parameters.find((candidate) => candidate.id === id);
  if (parameter === undefined) throw new Error(`no rule has the parameter ${id}`);
  return parameter;
};

/** The rules with one number moved. */
const tableWith = (id: string, value: number): RuleTable => {
  const { rule, name } = parameterOf(id);
  return { ...rules, [rule]: { params: { ...rules[rule].params, [name]: value } } };
};

const assessWith = (history: TrainingHistory, table: RuleTable = rules) =>
  weighHistory(history, {}, table).assessment;

const warningOf = (id: string, history: TrainingHistory, table: RuleTable) =>
  assessWith(history, table).warnings.find(({ rule }) => rule === parameterOf(id).rule);

const isFound = (
  id: string,
  { flips }: DecidingCase,
  history: TrainingHistory,
  table: RuleTable,
): boolean => {
  const warning = warningOf(id, history, table);
  return warning !== undefined && (flips?.(warning) ?? true);
};

const all = Object.entries(cases);
const deciding = all.filter((entry): entry is [string, DecidingCase] => 'holds' in entry[1]);
const spoken = all.filter((entry): entry is [string, SpokenCase] => 'decidesNothing' in entry[1]);

describe('every parameter of every rule', () => {
  it('has a case here, and every case a parameter', () => {
    expect(Object.keys(cases).toSorted()).toEqual(parameters.map(({ id }) => id).toSorted());
  });

  it.each(deciding)('%s decides where it stands', (id, expected) => {
    const { is, holds, fails, says } = expected;
    expect(isFound(id, expected, holds(is), rules)).toBe(true);
    expect(isFound(id, expected, fails(is), rules)).toBe(false);
    const threshold = warningOf(id, holds(is), rules)?.threshold;
    expect(threshold?.[parameterOf(id).name]).toBe(is);
    expect(threshold?.['inWords']).toContain(says[0]);
  });

  it.each(deciding)('%s decides where it is moved to', (id, expected) => {
    const { moved, holds, fails, says } = expected;
    const table = tableWith(id, moved);
    expect(isFound(id, expected, holds(moved), table)).toBe(true);
    expect(isFound(id, expected, fails(moved), table)).toBe(false);
    // One of the two is judged otherwise by the published number: the point has moved.
    const before = [isFound(id, expected, holds(moved), rules), isFound(id, expected, fails(moved), rules)];
    expect(before).not.toEqual([true, false]);
    const threshold = warningOf(id, holds(moved), table)?.threshold;
    expect(threshold?.[parameterOf(id).name]).toBe(moved);
    expect(threshold?.['inWords']).toContain(says[1]);
    expect(threshold?.['inWords']).not.toContain(says[0]);
  });

  it.each(spoken)(
    '%s decides nothing and is said as it stands',
    (id, { is, moved, sentence, says, runner }) => {
      for (const [value, said] of [
        [is, says[0]],
        [moved, says[1]],
      ] as const) {
        const warning = warningOf(id, runner, value === is ? rules : tableWith(id, value));
        expect(warning?.threshold[parameterOf(id).name]).toBe(value);
        expect(sentence === 'clearsWhen' ? warning?.clearsWhen : warning?.threshold['inWords']).toContain(
          said,
        );
      }
    },
  );
});

describe('what else reads the numbers of a rule', () => {
  it('is the ceiling of the next run, and the steps to a planned one (L-PLAN)', () => {
    const history = whoRan([run(3)], { plannedRun: { distanceMeters: 15_000 } });
    expect(assessWith(history)).toMatchObject({
      ceiling: {
        nextRunMeters: 11_000,
        basis: '11 km: 10% more than your longest run of the last 30 days.',
      },
      plannedRun: { steps: 4, basis: expect.stringContaining('each at most 10% longer') },
    });
    expect(assessWith(history, tableWith('L-PLAN.growthShare', 0.15))).toMatchObject({
      ceiling: {
        nextRunMeters: 11_500,
        basis: expect.stringMatching(/^11.5 km: 15% more/),
      },
      plannedRun: { steps: 2, basis: expect.stringContaining('each at most 15% longer') },
    });
    expect(assessWith(history, tableWith('L-PLAN.longestDays', 3)).ceiling).toEqual({
      nextRunMeters: null,
      nextRunSeconds: null,
      basis: expect.stringContaining('No run of the last 3 days'),
    });
  });

  it('are the days of tightness that check-ins add up to (S-PERSIST)', () => {
    const rated = Array.from({ length: 15 }, (_, ago) => ({
      ...noAnswers(addDays(today, -ago)),
      tightness: 3,
    }));
    const daysWith = (table: RuleTable) => readSelfReport(rated, today, table).checkIn?.daysWithSymptoms;
    expect(daysWith(rules)).toBe(15);
    expect(daysWith(tableWith('S-PERSIST.rating', 4))).toBeNull();
    expect(daysWith(tableWith('S-PERSIST.days', 16))).toBeNull();
    expect(daysWith(tableWith('S-PERSIST.anySymptomDays', 14))).toBe(14);
  });

  it('are the days for which a condition counts (T-CALF)', () => {
    const conditions = { recentSurgery: true, longTravel: true, immobilised: true };
    const standing = (daysAgo: number, table: RuleTable) => {
      const said = { ...noAnswers(addDays(today, -daysAgo)), conditions };
      return Object.keys(readSelfReport([said], today, table).checkIn?.conditions ?? {});
    };
    expect(standing(27, rules)).toEqual(['recentSurgery', 'longTravel', 'immobilised']);
    expect(standing(27, tableWith('T-CALF.travelDays', 27))).toEqual(['recentSurgery', 'immobilised']);
    expect(standing(27, tableWith('T-CALF.immobilisedDays', 27))).toEqual(['recentSurgery', 'longTravel']);
    expect(standing(83, rules)).toEqual(['recentSurgery']);
    expect(standing(83, tableWith('T-CALF.surgeryWeeks', 11))).toEqual([]);
  });

  it('are the causes (S-PERSIST, O-OVER)', () => {
    const reasons = (history: TrainingHistory, table: RuleTable) =>
      assessWith(history, table).causes.flatMap(({ because }) => because);
    const long = whoSaid({ daysWithSymptoms: 14, signs: { swelling: false } });
    expect(reasons(long, rules)).toContain('It has lasted for weeks and nothing is swollen.');
    expect(reasons(long, tableWith('S-PERSIST.days', 15))).toEqual([]);
    const tired = whoSaid({ meanSleep: 5, restingHrDelta: 5 });
    expect(reasons(tired, rules)).toHaveLength(2);
    expect(reasons(tired, tableWith('O-OVER.meanRating', 6))).toHaveLength(1);
    expect(reasons(tired, tableWith('O-OVER.restingBpm', 6))).toHaveLength(1);
  });

  it('is what speaks against a routine (S-PAIN-R, S-PAIN-A, T-ACU-01)', () => {
    const flags = (history: TrainingHistory, table: RuleTable) => weighHistory(history, {}, table).plan.flags;
    const sore = whoSaid({ tightness: 6 });
    expect(flags(sore, rules)).toContain('pain_red');
    expect(flags(sore, tableWith('S-PAIN-R.redRating', 8))).not.toContain('pain_red');
    const back = whoSaid({ region: 'lower-back', tightness: 3 });
    expect(flags(back, rules)).toContain('back_pain_flare');
    expect(flags(back, tableWith('S-PAIN-A.amberRating', 4))).not.toContain('back_pain_flare');
    const strained = whoSigned({ pop: true, hoursSinceOnset: 60 });
    expect(flags(strained, rules)).toContain('acute_strain');
    expect(flags(strained, tableWith('T-ACU-01.freshHours', 48))).not.toContain('acute_strain');
  });
});
