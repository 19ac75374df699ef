import { describe, expect, it } from 'vitest';
import { causeIds } from '#src/core/domain/cause-ids.ts';
import { regions } from '#src/core/domain/check-in.ts';
import { routineIds } from '#src/core/domain/routine-ids.ts';
import { causes, causesVersion } from '#src/core/risk/causes/causes.ts';
import { mostCauses } from '#src/core/risk/causes/rank-causes.ts';
import { ruleIds, ruleOf } from '#src/core/risk/rules/index.ts';
import { catalogue, findRoutine, isRoutineId, routinesVersion } from '#src/core/routines/catalogue/index.ts';
import { mostPerPhase } from '#src/core/routines/choose-lists.ts';
import {
  fitsPhase,
  isStrength,
  type RoutineDefinition,
  routineCategories,
} from '#src/core/routines/routine-contract.ts';
import { safetyGates } from '#src/core/routines/safety-gates.ts';
import { generalSet } from '#src/core/routines/select-routines.ts';
import { placesServed } from '#src/core/routines/served-places.ts';
import { wordsOf } from '#src/core/words/index.ts';
import { readScience } from '#tests/fixtures/read-science.ts';

const exercises = catalogue.filter(({ category }) => category !== 'action');
const sentences = (text: string): number => (text.match(/[.!?](?=\s|$)/g) ?? []).length;
const english = wordsOf('en');
const heated = ['heat_pack', 'warm_shower_or_bath', 'contrast_2_1'] as const;

describe('the catalogue of routines', () => {
  it('has one entry for each of the 76 ids, in their order and in snake_case', () => {
    expect(catalogue.map(({ id }) => id)).toEqual(routineIds);
    expect(catalogue).toHaveLength(76);
    for (const { id } of catalogue) expect(id).toMatch(/^[a-z0-9]+(_[a-z0-9]+)*$/);
  });

  it('finds each by its id and nothing by another', () => {
    for (const entry of catalogue) expect(findRoutine(entry.id)).toBe(entry);
    expect(findRoutine('add-load')).toBeNull();
  });

  it('uses every category, and every cause has a routine or an action', () => {
    expect(new Set(catalogue.map(({ category }) => category))).toEqual(new Set(routineCategories));
    // Too little energy is a matter for a doctor: the rule that points to it refers.
    for (const cause of causeIds.filter((id) => id !== 'C-ENERGY'))
      expect(
        catalogue.some(({ indications }) => indications.includes(cause)),
        cause,
      ).toBe(true);
  });

  it('keeps actions out of the phases of a run, and toe touches out of everything', () => {
    for (const { category, phases, id } of catalogue) {
      if (category === 'action') expect(phases).toEqual(['any']);
      else if (id === 'toe_touch') expect(phases).toEqual([]);
      else expect(phases.length).toBeGreaterThan(0);
    }
    expect(findRoutine('toe_touch')?.contraindications).toEqual(['always', 'osteoporosis']);
  });
});

describe.each(exercises.map((entry): [string, RoutineDefinition] => [entry.id, entry]))('%s', (_, entry) => {
  it('says how in two to four sentences and says to stop on sharp pain', () => {
    const { name, how } = english.routines[entry.id];
    expect(name).not.toBe('');
    expect(sentences(how)).toBeGreaterThanOrEqual(2);
    expect(sentences(how)).toBeLessThanOrEqual(4);
    expect(how).toMatch(/stop (at once )?on sharp (or cramping )?pain/i);
    expect(entry.stopRule).not.toBeNull();
    expect(entry.basis).not.toBe('');
  });

  it('has a dose in words and a kit', () => {
    const dose = english.doses.describe(entry.dose);
    if (entry.id !== 'toe_touch') expect(dose).not.toBe('');
    expect(dose).not.toMatch(/undefined|NaN|\[object/);
    expect(entry.kits.length).toBeGreaterThan(0);
    for (const kit of entry.kits) expect(kit.length).toBeGreaterThan(0);
  });

  it('is ruled out by red flags', () => {
    if (entry.id === 'toe_touch') return;
    expect(entry.contraindications).toContain('emergency');
    expect(entry.contraindications).toContain('urgent');
  });
});

describe('the gates of the shared rules, over the whole catalogue', () => {
  it('G-NOSTATIC-PRE: nothing static, contract-relax or yoga, and no strength, fits before a run', () => {
    for (const entry of exercises.filter((routine) => fitsPhase(routine, 'preRun'))) {
      expect(['static', 'pnf', 'yoga', 'soft_tissue']).not.toContain(entry.category);
      expect(isStrength(entry), entry.id).toBe(false);
    }
  });

  it('G-NOBOUNCE: every held stretch says no bouncing and no pain', () => {
    for (const { id } of exercises.filter(({ category }) => ['static', 'pnf', 'yoga'].includes(category))) {
      expect(english.routines[id].how, id).toMatch(/no bouncing, no pain/i);
    }
  });

  it('G-COLDTIME: cold says 10 to 15 minutes with a cloth layer', () => {
    expect(english.routines.cold_pack.how).toMatch(/cloth layer.*10 to 15 minutes/);
    expect(findRoutine('cold_pack')?.dose.minutes).toEqual([10, 15]);
  });

  it('G-NOHEAT-72H: heat is ruled out by a fresh strain and by swelling, and says so', () => {
    for (const id of heated) {
      expect(findRoutine(id)?.contraindications).toEqual(
        expect.arrayContaining(['acute_strain', 'swelling']),
      );
      expect(english.routines[id].how).toMatch(/never (use it )?on a fresh strain/i);
    }
  });

  it('G-NONORDIC-ACUTE: no hard lengthening with a strain, fresh or not, or red pain', () => {
    for (const { id, contraindications } of exercises.filter(({ category }) =>
      ['eccentric', 'long_length'].includes(category),
    )) {
      expect(contraindications, id).toEqual(
        expect.arrayContaining(['acute_strain', 'subacute_strain', 'pain_red', 'nerve', 'pre_run']),
      );
    }
  });

  it('G-NERVE: nothing that lengthens or presses the line of the nerve', () => {
    for (const id of [
      'lying_hamstring_strap',
      'doorway_hamstring',
      'foot_on_bench',
      'calf_stretch',
      'glute_stretch',
      'pnf_contract_relax',
      'downward_dog',
      'foam_roll_hamstring',
      'massage_stick',
      'lacrosse_ball_glute_med',
      'leg_swings_front_back',
    ])
      expect(findRoutine(id)?.contraindications, id).toContain('nerve');
  });

  it('G-TILT: no hamstring stretch with a forward tilt', () => {
    for (const id of [
      'lying_hamstring_strap',
      'doorway_hamstring',
      'foot_on_bench',
      'pnf_contract_relax',
      'downward_dog',
    ])
      expect(findRoutine(id)?.contraindications, id).toContain('pelvic_tilt');
  });

  it('no gate withholds what helps in its own case', () => {
    const keeps: readonly (readonly [string, string])[] = [
      ['acute_strain', 'cold_pack'],
      ['acute_strain', 'breathing_4_6'],
      ['acute_strain', 'protect_1_3_days'],
      ['subacute_strain', 'glute_bridge'],
      ['subacute_strain', 'pelvic_tilt'],
      ['subacute_strain', 'cross_train'],
      ['pain_red', 'breathing_4_6'],
      ['pain_red', 'cross_train'],
      ['pain_red', 'nerve_floss_supine'],
      ['hold_fever', 'rest_day'],
      ['nerve_possible', 'nerve_floss_supine'],
      ['nerve_possible', 'leg_swings_front_back'],
      ['bone_possible', 'cross_train'],
    ];
    for (const [flag, id] of keeps) {
      const entry = findRoutine(id);
      expect(entry).not.toBeNull();
      expect(
        safetyGates.some((gate) => gate.flag === flag && entry !== null && gate.withholds(entry)),
        `${flag} ${id}`,
      ).toBe(false);
    }
  });
});

describe('the rules and causes', () => {
  const categories: readonly string[] = routineCategories;

  it('suggest and block only routines, actions and categories that exist', () => {
    for (const id of ruleIds) {
      const { suggest, block } = ruleOf(id);
      for (const routine of suggest) expect(isRoutineId(routine), `${id} suggests ${routine}`).toBe(true);
      for (const what of block) {
        const known =
          what === '*' ||
          isRoutineId(what) ||
          what === 'default_set' ||
          (what.startsWith('cat:') && categories.includes(what.slice(4)));
        expect(known, `${id} blocks ${what}`).toBe(true);
      }
    }
  });

  it('know the causes that routines are meant for', () => {
    expect(new Set<string>(causeIds)).toEqual(new Set(Object.keys(causes)));
  });
});

describe('the published lists', () => {
  const shared = readScience<{
    readonly version: number;
    readonly max_per_phase: Readonly<Record<string, number>>;
    readonly default_set: { readonly label: string } & Readonly<Record<string, unknown>>;
    readonly regions_served: Readonly<Record<string, string>>;
    readonly not_served_text: string;
  }>('routines.json');

  it('have the version of the catalogue, its general set, its most per list, and its places', () => {
    expect(routinesVersion).toBe(shared.version);
    const { label, pre_run, post_run, rest_day } = shared.default_set;
    expect(english.generalSet.label).toBe(label);
    expect(generalSet).toEqual({ preRun: pre_run, postRun: post_run, restDay: rest_day });
    expect(mostPerPhase).toEqual({
      preRun: shared.max_per_phase['pre_run'],
      postRun: shared.max_per_phase['post_run'],
      restDay: shared.max_per_phase['rest_day'],
    });
    for (const region of regions)
      expect(shared.regions_served[region]?.split(':')[0], region).toBe(placesServed[region]);
    expect(english.notServed({ region: 'shin', side: 'left' })).toBe(
      shared.not_served_text.replace('{place}', 'your left shin'),
    );
  });

  it('have the version of the causes, their order and their number', () => {
    const list = readScience<{
      readonly version: number;
      readonly rank: readonly string[];
      readonly at_most: number;
    }>('causes.json');
    expect(causesVersion).toBe(list.version);
    expect(causeIds).toEqual(list.rank);
    expect(mostCauses).toBe(list.at_most);
  });
});
