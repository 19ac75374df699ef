import { describe, expect, it } from 'vitest';
import { weighHistory } from '#src/core/assessment/assess.ts';
import { addDays } from '#src/core/domain/calendar.ts';
import { noAnswers } from '#src/core/domain/check-in.ts';
import type { TrainingHistory } from '#src/core/domain/training-history.ts';
import { type RuleTable, ruleIds, rules } from '#src/core/risk/rules/index.ts';
import { readSelfReport } from '#src/core/risk/triage/read-self-report.ts';
import { wordsOf } from '#src/core/words/index.ts';
import type { Language } from '#src/core/words/language.ts';
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

const en = wordsOf('en');

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

/** English in which every number that is filled in stands between brackets. */
const marked: Language = {
  ...en,
  formats: Object.fromEntries(
    Object.entries(en.formats).map(([name, format]) => [name, (value: number) => `⟨${format(value)}⟩`]),
  ),
};

const writtenNumber =
  /\d|\b(two|three|four|five|six|seven|eight|nine|ten|twelve|twenty|thirty|twice|doubled?|year)\b/i;

/** Numbers that belong to no rule: everything else that a sentence counts has to be filled in. */
const fixedNumbers: readonly RegExp[] = [
  // Scales, dates and stages.
  / of (10|7)\b|from (0 to 10|1 to 7)|\d+ (April|May|June|July)|stage \d of \d/g,
  // How many there are.
  /[Tt]wo hard runs|of five others|(of|the) seven signs|or more of seven|all four answers|fewer than two of its drills/g,
  /three questions about the spine|two (of the )?softer (signs|ones)/g,
  // The week, the windows of the signals that are only shown, and that of a check-in.
  /(each of the|hard in the last|minutes of) seven days|in seven, with|seven (days )?before/g,
  /Seven days are no longer|in seven days after|the last four( is shown|\?)|about four weeks whose|^seven days whose|the last two weeks$/g,
  // What a line of cadence is made from, ages, and how long soreness and a recovery take.
  /two hours of running|twenty-four minutes|[Aa]n age (under 18|of 65 or more)|half a day to two days|a day or two/g,
  // The size of an action, of the stages and of a referral.
  /20 to 30 ?%|usual for seven days|48 h(ours)?|2 to 14 days|within two days|one to three days|unload 1-3 days/g,
  /(4-6|four to six) weeks|(30-45|30 to 45) min|2-3 min|two to three minutes|six times 1 minute easy and 2 minutes/g,
  // The dose of an exercise.
  /10 to 15 minutes, at most 4 times|in 4, out 6-8|5 minutes, in for 4 s, out for 6 to 8 s/g,
  // A count of legs.
  /one swollen, warm/g,
];

/** What is cited, and the exercises with their doses. */
const notOfRules = new Set(['evidence', 'source', 'used', 'routines']);

/** Every sentence of an answer without the numbers that were filled in and the fixed ones. */
const sentencesOf = (value: unknown): readonly string[] => {
  if (typeof value === 'string') {
    const filled = value.replace(/⟨[^⟩]*⟩|\{[^}]*\}/g, '…');
    return [fixedNumbers.reduce((text, fixed) => text.replace(fixed, ''), filled)];
  }
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => (notOfRules.has(key) ? [] : sentencesOf(inner)));
};
const isSentence = (text: string): boolean => text.trim().includes(' ');

describe('every sentence of an answer', () => {
  it.each(all)('fills in its numbers, with %s moved', (id, expected) => {
    const history = 'holds' in expected ? expected.holds(expected.moved) : expected.runner;
    const { assessment } = weighHistory(history, { language: marked }, tableWith(id, expected.moved));
    const written = sentencesOf(assessment).filter((text) => isSentence(text) && writtenNumber.test(text));
    expect(written).toEqual([]);
  });

  it('fills in its numbers where no case here reaches it', () => {
    const { rules: ofRules, questions, missing, reasons, flags, ceiling, plan } = en;
    const texts = sentencesOf([ofRules, questions, missing, reasons, flags, ceiling, plan]);
    expect(texts.filter((text) => writtenNumber.test(text))).toEqual([]);
  });
});

describe('what else reads the numbers of a rule', () => {
  it('is what an answer says of them beside the warning (L-SPK, L-PLAN, S-PAIN-R, T-ACU-01)', () => {
    const said = (id: string, value: number, history: TrainingHistory) =>
      JSON.stringify(assessWith(history, tableWith(id, value)));
    const longer = whoRan([run(0, { km: 20 }), run(5)]);
    expect(said('L-SPK-M.windowDays', 20, longer)).toContain('anything in the 20 days before');
    expect(said('L-SPK-S.windowDays', 20, longer)).toContain('your longest of the 20 days before?');
    expect(said('L-PLAN.longestDays', 20, longer)).toContain('your longest of the last 20 days?');
    expect(assessWith(longer, tableWith('L-PLAN.growthShare', 0.2)).actions).toContainEqual(
      expect.objectContaining({ id: 'cap_next_run', dose: { maxRatio: 1.2 } }),
    );
    expect(said('S-PAIN-R.redRating', 8, whoSaid({ tightness: 9, sittingHours: 8 }))).toContain(
      'ightness of 8 or more',
    );
    const strained = whoSigned({ pop: true, hoursSinceOnset: 10 });
    expect(said('T-ACU-01.freshHours', 24, strained)).toContain('a fresh strain (within 24 hours');
  });

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
