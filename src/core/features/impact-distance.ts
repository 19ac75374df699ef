import type { ImpactDistance } from '#src/core/domain/activity-features.ts';
import type { Column } from '#src/core/domain/signal.ts';
import { METERS_PER_KILOMETER } from '#src/core/domain/units.ts';
import { cadenceScale, expectedSpm } from '#src/core/science/expected-cadence.ts';
import { dutyFactor } from '#src/core/science/running-dynamics.ts';
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

/** The signals of a run, the first two at each second of moving time; null where the recording has none. */
type Signals = {
  readonly spm: Column | null;
  readonly grade: Column | null;
  /** Ground contact at each record. */
  readonly contact: Column | null;
};

/** Steps a minute of a run, at each record and at each second of moving time. */
type Cadence = { readonly spm: Column; readonly spmEachSecond: Column };

const hasValues = (column: Column): boolean => column.some((value) => value > 0);

const signalsOf = (view: RunView, { spm, spmEachSecond }: Cadence): Signals => {
  const { groundContact } = view.stream.columns;
  const hasCadence = hasValues(spm);
  const hasContact = hasCadence && groundContact !== undefined && hasValues(groundContact);
  return {
    spm: hasCadence ? spmEachSecond : null,
    grade: view.profile?.grade ?? null,
    contact: hasContact ? groundContact : null,
  };
};

const stepFactor = (speed: number, spm: number, scale: number): number =>
  hold(expectedSpm(speed, scale) / spm);

const slopeFactor = (grade: number): number => hold(grade < 0 ? 1 - downhillPerGrade * grade : 1);

const contactFactor = (contact: number, spm: number): number => {
  const duty = dutyFactor(contact, spm);
  return hold(duty === null ? 1 : reference.dutyFactor / duty);
};

/** Mean factor over the metres of the run; 1 where no metre is measured. */
const meanFactor = (
  { metersEachSecond, speedEachSecond, grid }: RunView,
  { spm, grade, contact }: Signals,
  heightMeters: number | null,
): number => {
  const scale = cadenceScale(heightMeters);
  let weighted = 0;
  let measured = 0;
  for (let s = 0, { length } = metersEachSecond; s < length; s += 1) {
    const meters = metersEachSecond[s] as number;
    if (!(meters > 0)) continue;
    let factor = 1;
    if (spm !== null) factor = stepFactor(speedEachSecond[s] as number, spm[s] as number, scale);
    if (grade !== null) factor *= slopeFactor(grade[s] as number);
    if (spm !== null && contact !== null)
      factor *= contactFactor(contact[grid[s] as number] as number, spm[s] as number);
    weighted += meters * factor;
    measured += meters;
  }
  return measured > 0 ? weighted / measured : 1;
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
  cadence: Cadence,
  distanceMeters: number | null,
  runner: { readonly massKilograms: number | null; readonly heightMeters: number | null },
): ImpactDistance | null => {
  if (distanceMeters === null) return null;
  const signals = signalsOf(view, cadence);
  const mean = meanFactor(view, signals, runner.heightMeters);
  const mass = (runner.massKilograms ?? reference.massKilograms) / reference.massKilograms;
  const present = {
    cadence: signals.spm !== null,
    grade: signals.grade !== null,
    contactTime: signals.contact !== null,
    mass: runner.massKilograms !== null,
  };
  const names = (Object.keys(present) as (keyof typeof present)[]).filter((name) => present[name]);
  return {
    kilometers: (distanceMeters / METERS_PER_KILOMETER) * mean * mass,
    uncertaintyPercent: names.reduce<number>(
      (percent, name) => percent - uncertaintyPercent[name],
      uncertaintyPercent.distanceOnly,
    ),
    signals: ['distance', ...names],
  };
};
