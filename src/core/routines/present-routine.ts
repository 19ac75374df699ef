import type { Evidence } from '#src/core/domain/finding.ts';
import type { Dose, Routine, RoutineAction } from '#src/core/domain/routine.ts';
import type { RoutineDose } from '#src/core/domain/routine-dose.ts';
import type { ContraindicationFlag, DrillId, StepId } from '#src/core/domain/routine-ids.ts';
import type { RuleTable } from '#src/core/risk/rules/index.ts';
import { sources as ruleSources } from '#src/core/risk/rules/sources.ts';
import type { DoseWords, Language } from '#src/core/words/language.ts';
import type { RoutineDefinition } from './routine-contract.ts';

/** The most drills that a container names: three to five fill a warm-up. */
const mostDrills = 5;

/** What a routine's texts depend on beside the routine. */
export type PresentFacts = {
  readonly flags: ReadonlySet<ContraindicationFlag>;
  readonly words: Language;
  /** The drills that a container names; absent where nothing is a container. */
  readonly drills?: readonly DrillId[];
};

/** Keeps the numbers and replaces ids by texts. */
const wordDose = (dose: RoutineDose, words: DoseWords): Dose => {
  const { frequency, effort, protocol, start, alt } = dose;
  return {
    ...dose,
    ...(frequency === undefined ? {} : { frequency: words.frequencies[frequency] }),
    ...(effort === undefined ? {} : { effort: words.efforts[effort] }),
    ...(protocol === undefined ? {} : { protocol: words.protocols[protocol] }),
    ...(start === undefined ? {} : { start: wordDose(start, words) }),
    ...(alt === undefined ? {} : { alt: wordDose(alt, words) }),
  };
};

/**
 * A dose with its text.
 *
 * @example
 * presentDose({ minutes: 5 }, wordsOf('en')).doseText; // '5 minutes'
 */
export const presentDose = (dose: RoutineDose, { doses }: Language): Pick<Routine, 'dose' | 'doseText'> => ({
  dose: wordDose(dose, doses),
  doseText: doses.describe(dose),
});

const cautionHolds = (flag: ContraindicationFlag, flags: ReadonlySet<ContraindicationFlag>): boolean =>
  flags.has(flag) || (flag === 'nerve' && flags.has('nerve_possible'));

const cautionsOf = ({ cautions }: RoutineDefinition, { flags, words }: PresentFacts): readonly string[] =>
  cautions
    .filter(({ flag }) => cautionHolds(flag, flags))
    .map(({ flag, care }) => words.caution({ flag: words.flags[flag], care: words.care[care] }));

const nameForms = (forms: readonly StepId[], { nextSteps }: Language): readonly string[] =>
  forms.map((form) => nextSteps[form]);

/** What a client is shown: without a checked source a routine is our convention, whatever its grade in the list. */
const shownEvidence = ({ grade, sources }: Evidence): Evidence =>
  sources.length > 0 ? { grade, sources } : { grade: 'D', sources: [ruleSources.convention] };

/**
 * A routine as a runner gets it, with the cautions that hold and the reasons for it.
 *
 * @example
 * presentRoutine(legSwings, [], { flags: new Set(['nerve_possible']), words: wordsOf('en') }).cautions;
 * // ['With one sign of an irritated nerve: half range.']
 */
export const presentRoutine = (
  entry: RoutineDefinition,
  because: readonly string[],
  facts: PresentFacts,
): Routine => {
  const { words } = facts;
  const { name, how } = words.routines[entry.id];
  const drills = facts.drills?.slice(0, mostDrills) ?? [];
  return {
    id: entry.id,
    name,
    phase: entry.phases,
    category: entry.category,
    ...presentDose(entry.dose, words),
    how: drills.length > 0 ? words.container({ drills, how }) : how,
    stopRule: entry.stopRule === null ? '' : words.stopRules[entry.stopRule],
    cautions: cautionsOf(entry, facts),
    progression: [...entry.progression, ...nameForms(entry.harder, words)],
    regression: [...nameForms(entry.easier, words), ...entry.regression],
    evidence: shownEvidence(entry.evidence),
    because,
  };
};

/** What an action's texts and dose depend on. */
export type ActionFacts = { readonly words: Language; readonly rules: RuleTable };

/** A run may be as long as the ceiling of L-PLAN lets it. */
export const doseOfAction = ({ dose }: RoutineDefinition, rules: RuleTable): RoutineDose =>
  dose.maxRatio === undefined ? dose : { ...dose, maxRatio: 1 + rules['L-PLAN'].params.growthShare };

/**
 * An action as a runner gets it.
 *
 * @example
 * presentAction(restDay, ['You have run many days in a row.'], { words, rules }).name; // 'Insert a rest day'
 */
export const presentAction = (
  entry: RoutineDefinition,
  because: readonly string[],
  { words, rules }: ActionFacts,
): RoutineAction => ({
  id: entry.id,
  name: words.routines[entry.id].name,
  dose: presentDose(doseOfAction(entry, rules), words).dose,
  how: words.routines[entry.id].how,
  evidence: entry.evidence,
  because,
});
