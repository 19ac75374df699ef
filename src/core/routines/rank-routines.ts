import type { EvidenceGrade } from '#src/core/domain/finding.ts';
import type { Ask } from './collect-asks.ts';
import type { RoutineDefinition } from './routine-contract.ts';

/**
 * Points that order routines when more are asked for than a runner will do. All are conventions of ours: a
 * rule's suggestion outweighs all causes together, an early cause a late one, evidence breaks near-ties, and
 * a second routine of a family has to be clearly better than the first of another.
 */
const points = {
  rule: 60,
  firstCause: 16,
  perRank: 2,
  leastCause: 4,
  sameFamily: 12,
} as const;
const pointsOfGrade: { readonly [G in EvidenceGrade]: number } = { A: 6, B: 4, C: 2, D: 0 };

/**
 * How strongly a routine is asked for, in points (convention); higher comes first.
 *
 * @example
 * askStrength({ entry: nordicCurl, rules: [previousInjury], causes: [] }); // 66
 */
const askStrength = ({ entry, rules, causes }: Ask): number =>
  rules.length * points.rule +
  causes.reduce(
    (sum, { rank }) => sum + Math.max(points.firstCause - points.perRank * rank, points.leastCause),
    0,
  ) +
  pointsOfGrade[entry.evidence.grade];

/** Nordics, deadlifts and long bridges tire the same muscle in the same way, so they are one family. */
const familyOf = ({ category }: RoutineDefinition): string =>
  category === 'long_length' ? 'eccentric' : category;

/** The most of one family in a list (convention: enough work for one muscle on one day). */
const mostOfFamily: { readonly [family: string]: number } = { eccentric: 2 };

const countFamily = (chosen: readonly Ask[], family: string): number =>
  chosen.filter(({ entry }) => familyOf(entry) === family).length;

/** Strictly stronger: of equals the first in the catalogue stays, which is the easier one. */
const before = (a: Ask, b: Ask, chosen: readonly Ask[]): boolean => {
  const worth = (ask: Ask): number =>
    askStrength(ask) - points.sameFamily * countFamily(chosen, familyOf(ask.entry));
  return worth(a) > worth(b);
};

/** A container and a drill of it would be the same work twice. */
const overlaps = (a: RoutineDefinition, b: RoutineDefinition): boolean =>
  [
    [a, b],
    [b, a],
  ].some(([whole, part]) => whole?.contains?.some((id) => id === part?.id) === true);

/** Beside its easier form a harder routine needs a rule that asks for it. */
const isStepAbove = ({ entry, rules }: Ask, chosen: readonly Ask[]): boolean =>
  rules.length === 0 && chosen.some((other) => entry.regression.some((id) => id === other.entry.id));

const hasRoom = (ask: Ask, chosen: readonly Ask[]): boolean => {
  if (chosen.some(({ entry }) => overlaps(entry, ask.entry)) || isStepAbove(ask, chosen)) return false;
  const family = familyOf(ask.entry);
  return countFamily(chosen, family) < (mostOfFamily[family] ?? Number.POSITIVE_INFINITY);
};

/**
 * The few that are offered: each time the strongest that is left, minus points for every routine of its
 * family that is already chosen, and never a container beside one of its drills. A
 * routine that no rule asks for is not chosen beside its easier form.
 *
 * @example
 * chooseFew(asks, 4).length; // at most 4
 */
export const chooseFew = (asks: readonly Ask[], atMost: number): readonly Ask[] => {
  const chosen: Ask[] = [];
  let left = asks;
  while (chosen.length < atMost && left.length > 0) {
    const best = left.reduce((champion, ask) => (before(ask, champion, chosen) ? ask : champion));
    chosen.push(best);
    left = left.filter((ask) => ask !== best && hasRoom(ask, chosen));
  }
  return chosen;
};
