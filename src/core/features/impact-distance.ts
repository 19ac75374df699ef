import type { ImpactDistance } from '../domain/activity-features.ts';
import type { Column } from '../domain/signal.ts';
import { expectedCadence } from '../science/expected-cadence.ts';
import { dutyFactor } from '../science/running-dynamics.ts';
import type { RunView } from './run-view.ts';

/** The runner whose level kilometre at the expected cadence is one impact kilometre. Conventions. */
const reference = { massKilograms: 70, dutyFactor: 0.35 } as const;
/** How much harder a downhill metre lands for each unit of grade: 1.2 at −10 %. Convention. */
const downhillPerGrade = 2;
/** No single factor moves a metre further than this. Convention. */
const factorLimits = { lowest: 0.75, highest: 1.35 } as const;
/** Uncertainty of a bare distance, and what each further signal takes off it, in percentage points. Conventions. */
const uncertaintyPercent = { distanceOnly: 40, cadence: 8, grade: 8, contactTime: 8, mass: 6 } as const;

const hold = (factor: number): number =>
  Number.isNaN(factor) ? 1 : Math.min(factorLimits.highest, Math.max(factorLimits.lowest, factor));

type Signals = {
  readonly spm: Column | null;
  readonly grade: Column | null;
  readonly contact: Column | null;
  readonly massKilograms: number | null;
};

const hasValue = (column: Column | undefined): column is Column =>
  column?.some((value) => value > 0) ?? false;

const factorAt = (i: number, view: RunView, signals: Signals, heightMeters: number | null): number => {
  const rate = signals.spm?.[i] ?? Number.NaN;
  const expected = expectedCadence(view.speed[i] as number, heightMeters)?.spm ?? Number.NaN;
  const grade = signals.grade?.[i] ?? 0;
  const contact = signals.contact?.[i] ?? Number.NaN;
  const duty = dutyFactor(Number.isNaN(contact) ? null : contact, Number.isNaN(rate) ? null : rate);
  return (
    hold(expected / rate) *
    hold(grade < 0 ? 1 - downhillPerGrade * grade : 1) *
    hold(duty === null ? 1 : reference.dutyFactor / duty)
  );
};

/**
 * Impact kilometres: the run's distance weighted by how hard its metres land. A convention of ours without
 * literature behind its size (grade D); it is shown and compared with itself, and never warns.
 *
 * `Σ km · step · slope · contact · mass`, each of the first three held within 0.75–1.35:
 * - `step = expected cadence at this speed and height ÷ cadence`: longer steps land harder (direction from
 *   Heiderscheit 2011). Speed enters only here: fast metres load the shin no more than slow ones (Hunter 2019).
 * - `slope = 1 + 2 · |grade|` downhill, 1 otherwise.
 * - `contact = 0.35 ÷ duty factor`: with the same weight to carry, less time on the ground is more force.
 * - `mass = mass ÷ 70 kg`.
 * A missing signal leaves its factor at 1 and the uncertainty wider.
 *
 * @returns null without distance.
 */
export const measureImpact = (
  view: RunView,
  spm: Column,
  distanceMeters: number | null,
  runner: { readonly massKilograms: number | null; readonly heightMeters: number | null },
): ImpactDistance | null => {
  if (distanceMeters === null) return null;
  const { groundContact } = view.stream.columns;
  const signals: Signals = {
    spm: hasValue(spm) ? spm : null,
    grade: view.profile?.grade ?? null,
    contact: hasValue(spm) && hasValue(groundContact) ? groundContact : null,
    massKilograms: runner.massKilograms,
  };
  let weighted = 0;
  let measured = 0;
  view.stream.stepMeters.forEach((meters, i) => {
    if (!(meters > 0)) return;
    weighted += meters * factorAt(i, view, signals, runner.heightMeters);
    measured += meters;
  });
  const mean = measured > 0 ? weighted / measured : 1;
  const mass = (runner.massKilograms ?? reference.massKilograms) / reference.massKilograms;
  const present = {
    cadence: signals.spm !== null,
    grade: signals.grade !== null,
    contactTime: signals.contact !== null,
    mass: signals.massKilograms !== null,
  };
  const names = (Object.keys(present) as (keyof typeof present)[]).filter((name) => present[name]);
  return {
    kilometers: (distanceMeters / 1000) * mean * mass,
    uncertaintyPercent: names.reduce<number>(
      (percent, name) => percent - uncertaintyPercent[name],
      uncertaintyPercent.distanceOnly,
    ),
    signals: ['distance', ...names],
  };
};
