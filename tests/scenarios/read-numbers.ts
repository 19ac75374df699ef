import { listAt, namesAt, valueAt } from './read-answer.ts';

const measuredOf = (answer: unknown, factor: string): unknown =>
  valueAt(
    listAt(answer, 'findings').find((finding) => valueAt(finding, 'factor') === factor),
    'measured',
  );

const inKilometers = (meters: unknown): unknown => (typeof meters === 'number' ? meters / 1000 : null);

type ReadNumber = { readonly decimals: number; readonly read: (answer: unknown) => unknown };

/** The numbers that a scenario may ask for, and to how many decimals they are compared. */
const numbers: Readonly<Record<string, ReadNumber>> = {
  spike: {
    decimals: 3,
    read: (answer) => {
      const category = valueAt(measuredOf(answer, 'session-spike'), 'category');
      return ['small', 'moderate', 'large'].find((jump) => jump === category) ?? null;
    },
  },
  sum7: {
    decimals: 3,
    read: (answer) => inKilometers(valueAt(measuredOf(answer, 'week-change'), 'acuteMeters')),
  },
  prev7: {
    decimals: 3,
    read: (answer) => inKilometers(valueAt(measuredOf(answer, 'week-change'), 'previous7Meters')),
  },
  change7: {
    decimals: 3,
    read: (answer) => valueAt(measuredOf(answer, 'week-change'), 'changeShare') ?? null,
  },
  longest30_now: {
    decimals: 3,
    read: (answer) => inKilometers(valueAt(measuredOf(answer, 'session-spike'), 'longest30NowMeters')),
  },
  cadence_deficit_pct: {
    decimals: 2,
    read: (answer) => valueAt(measuredOf(answer, 'low-cadence'), 'medianDeficitPercent') ?? null,
  },
  light: { decimals: 3, read: (answer) => valueAt(measuredOf(answer, 'pain'), 'light') ?? null },
  relative_rate: { decimals: 3, read: (answer) => valueAt(answer, 'loadRisk.relativeRate.value') },
};

/** A number of an answer under the name it has in scenarios; an unknown name is an error. */
export const readNumber = (answer: unknown, name: string): { value: unknown; tolerance: number } => {
  const number = numbers[name];
  if (number === undefined) throw new Error(`unknown number: ${name}`);
  return { value: number.read(answer), tolerance: 0.5 * 10 ** -number.decimals };
};

/** Ids of the routines that were chosen for any phase. */
export const chosenRoutines = (answer: unknown): readonly string[] =>
  ['preRun', 'postRun', 'restDay'].flatMap((phase) => namesAt(answer, `routines.${phase}`, 'id'));
