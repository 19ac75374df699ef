import { isDeepStrictEqual } from 'node:util';
import { describe, expect, it } from 'vitest';
import { causeIds } from '#src/core/domain/cause-ids.ts';
import { causes } from '#src/core/risk/causes/causes.ts';
import { ruleIds, rules } from '#src/core/risk/rules/index.ts';
import { catalogue, findRoutine } from '#src/core/routines/catalogue/index.ts';
import { presentRoutine } from '#src/core/routines/present-routine.ts';
import { wordsOf } from '#src/core/words/index.ts';
import { readScience } from '#tests/fixtures/read-science.ts';
import { camelCase } from '#tests/support/camel-case.ts';
import { expectFollowed, notFollowed } from '#tests/vectors/not-followed.ts';

const strings = (value: unknown): readonly string[] => (Array.isArray(value) ? value.map(String) : []);

type Listed = { readonly id: string } & Readonly<Record<string, unknown>>;

const english = wordsOf('en');
const listed = readScience<{ rules: readonly Listed[] }>('rules.json').rules;
const listedCauses = readScience<{ causes: readonly Listed[] }>('causes.json').causes;
const listedRoutines = readScience<{ routines: readonly Listed[] }>('routines.json').routines;

const byId = (entries: readonly Listed[]) => entries.map((entry) => [entry.id, entry] as const);

/** Ids that the core has and the science does not. */
const unknown = (ids: readonly string[], entries: readonly Listed[]): readonly string[] =>
  ids.filter((id) => !entries.some((entry) => entry.id === id));

/** Names of the fields in which two entries differ, or that the core lacks the entry. */
const differingFields = (own: object | null | undefined, expected: object): readonly string[] =>
  own === null || own === undefined
    ? ['missing']
    : Object.entries(expected)
        .filter(([field, value]) => {
          const actual = Object.entries(own).find(([name]) => name === field)?.[1];
          return !isDeepStrictEqual(actual, value);
        })
        .map(([field]) => field);

describe('the rules', () => {
  it('are none too many', () => {
    expect(unknown(ruleIds, listed)).toEqual([]);
  });

  it.for(byId(listed))('%s agrees with the science', ([id, rule], { skip }) => {
    const own = Object.entries(rules).find(([name]) => name === id)?.[1];
    const { group, severity, suggest, block, evidence_grade: grade, from_seed: fromSeed } = rule;
    const differing = differingFields(own && { ...own, grade: own.evidence.grade }, {
      ...{ group, severity, suggest, block, grade, fromSeed },
    });
    expectFollowed(id, differing, notFollowed.rules, skip);
  });
});

describe('the causes', () => {
  it('are none too many', () => {
    expect(unknown(causeIds, listedCauses)).toEqual([]);
  });

  it.for(byId(listedCauses))('%s agrees with the science', ([id, cause], { skip }) => {
    const own = Object.entries(causes).find(([name]) => name === id)?.[1];
    // An unknown cadence points to nothing; the balance of ground contact is the only signal of the trunk.
    const pointing = [
      ...strings(cause['rules']).filter((rule) => rule !== 'C-UNK'),
      ...(id === 'C-CORE' ? ['C-ASYM'] : []),
    ];
    const differing = differingFields(own && { grade: own.grade, rules: own.rules.toSorted() }, {
      grade: cause['evidence_grade'],
      rules: pointing.toSorted(),
    });
    expectFollowed(id, differing, notFollowed.causes, skip);
  });
});

/** A trailing mark says that a caution was not checked in a source. */
const withoutMark = (caution: unknown): string => String(caution).replace(' [M]', '');

/** Stands for the sources of whichever rule refers; the warning of that rule states them. */
const sourceOfTheRule = 'the source of the rule that fired';

/** The catalogue entry, as it is shown in English, in the fields of the science. */
const routineOf = (id: string, cautions: readonly unknown[]): object | null => {
  const entry = findRoutine(id);
  if (entry === null) return null;
  const shown = presentRoutine(entry, [], { flags: new Set(), words: english });
  const texts = entry.cautions.map(({ flag, care }) => `${flag}: ${english.care[care]}`);
  return {
    ...entry,
    ...shown,
    ...entry.evidence,
    phases: shown.phase,
    progression: entry.progression,
    regression: entry.regression,
    easier: entry.easier.map((form) => english.nextSteps[form]),
    harder: entry.harder.map((form) => english.nextSteps[form]),
    regions: entry.regions === 'any' ? ['any'] : entry.regions,
    // The catalogue tells more positions apart; what the science lays on the floor never stands.
    position: entry.position === 'standing' ? 'standing' : 'lying',
    // The catalogue may warn of more.
    cautions: cautions.filter((text) => texts.some((known) => known === withoutMark(text))),
  };
};

describe('the routines', () => {
  it('are none too many', () => {
    expect(
      unknown(
        catalogue.map(({ id }) => id),
        listedRoutines,
      ),
    ).toEqual([]);
  });

  it.for(byId(listedRoutines))('%s agrees with the science', ([id, routine], { skip }) => {
    const { name, category, dose, indications, contraindications, progression, regression } = routine;
    const { easier, harder, contains, regions } = routine;
    const differing = differingFields(routineOf(id, strings(routine['cautions'])), {
      ...{ name, category, dose, indications, contraindications, progression, regression },
      ...{ easier, harder, contains, regions },
      ...(routine['position'] === 'lying' ? { position: 'lying' } : {}),
      cautions: routine['cautions'],
      doseSource: routine['dose_source'],
      phases: strings(routine['phase']).map(camelCase),
      stopRule: routine['stop_rule'],
      grade: routine['evidence_grade'],
      sources: strings(routine['references']).filter((source) => source !== sourceOfTheRule),
      fromSeed: routine['from_seed'],
    });
    expectFollowed(id, differing, notFollowed.routines, skip);
  });
});
