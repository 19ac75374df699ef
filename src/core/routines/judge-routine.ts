import type { WarningRuleId } from '#src/core/risk/rules/index.ts';
import { flagsOfRule } from './contraindication-flags.ts';
import { type ContraindicationFlag, flagMeanings } from './flag-meanings.ts';
import type { RoutineDefinition } from './routine-contract.ts';
import type { FiredRule } from './routine-request.ts';
import { safetyGates } from './safety-gates.ts';

/** What speaks for or against routines in one request: the flags that hold and the rules that block. */
export type SafetyFacts = {
  readonly flags: ReadonlySet<ContraindicationFlag>;
  readonly blocking: readonly Pick<FiredRule, 'rule' | 'block' | 'because'>[];
};

/** Flags of a phase; they say where a routine does not belong, not that it is unsafe. */
const phaseFlags: ReadonlySet<ContraindicationFlag> = new Set(['pre_run', 'pre_run_long']);

const blocks = (block: readonly string[], routine: RoutineDefinition): boolean =>
  block.some((what) => what === '*' || what === routine.id || what === `cat:${routine.category}`);

/** The flags that hold and speak against the routine, by its own list or by a gate. */
const opposingFlags = (
  routine: RoutineDefinition,
  flags: ReadonlySet<ContraindicationFlag>,
): ReadonlySet<ContraindicationFlag> =>
  new Set([
    ...routine.contraindications.filter((flag) => flags.has(flag) && !phaseFlags.has(flag)),
    ...safetyGates.filter((gate) => flags.has(gate.flag) && gate.withholds(routine)).map((gate) => gate.flag),
  ]);

/** Rules whose reason is already told by a flag that they raise. */
const isToldBy = (rule: string, told: ReadonlySet<ContraindicationFlag>): boolean =>
  (flagsOfRule[rule as WarningRuleId] ?? []).some((flag) => told.has(flag));

/** Fever is told once: "no training" says it. */
const withoutRepeats = (flags: ReadonlySet<ContraindicationFlag>): readonly ContraindicationFlag[] =>
  [...flags].filter((flag) => flag !== 'fever' || !flags.has('hold_fever'));

/**
 * Why a routine is not for this runner now, in words; empty when nothing speaks against it. Its own
 * contraindications first, then the gates, then the rules that block it and say something else.
 *
 * @example
 * reasonsAgainst(heatPack, { flags: new Set(['swelling']), blocking: [] }); // ['swelling']
 */
export const reasonsAgainst = (routine: RoutineDefinition, facts: SafetyFacts): readonly string[] => {
  const opposing = opposingFlags(routine, facts.flags);
  return [
    ...withoutRepeats(opposing).map((flag) => flagMeanings[flag]),
    ...facts.blocking
      .filter(({ rule, block }) => blocks(block, routine) && !isToldBy(rule, opposing))
      .map(({ rule, because }) => (because === '' ? rule : because)),
  ];
};

/** True when nothing speaks against the routine. */
export const isAllowed = (routine: RoutineDefinition, facts: SafetyFacts): boolean =>
  reasonsAgainst(routine, facts).length === 0;

const cautionHolds = (flag: ContraindicationFlag, flags: ReadonlySet<ContraindicationFlag>): boolean =>
  flags.has(flag) || (flag === 'nerve' && flags.has('nerve_possible'));

/**
 * The words of care that this runner needs with a routine they may do.
 *
 * @example
 * cautionsFor(legSwings, new Set(['nerve_possible'])); // ['With one sign of an irritated nerve: half range.']
 */
export const cautionsFor = (
  routine: RoutineDefinition,
  flags: ReadonlySet<ContraindicationFlag>,
): readonly string[] =>
  routine.cautions
    .filter(({ flag }) => cautionHolds(flag, flags))
    .map(({ flag, text }) => `With ${flagMeanings[flag]}: ${text}.`);
