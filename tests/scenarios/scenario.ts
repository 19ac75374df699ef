import type { Statement } from '#src/core/index.ts';
import { camelCase } from '#tests/support/camel-case.ts';

/** A worked runner as the science writes it, in snake_case; `expect` holds what the answer must be. */
export type Scenario = {
  readonly id: string;
  readonly title: string;
  readonly today: string;
  readonly athlete: object;
  readonly sessions: readonly {
    readonly start: string;
    readonly km?: number;
    readonly min?: number;
    readonly rpe?: number;
  }[];
  readonly self_report: object;
  readonly check_ins?: readonly object[];
  readonly planned_km?: number;
  readonly planned?: object;
  readonly known_from?: string;
  readonly expect: Readonly<Record<string, unknown>>;
};

/** Fields of a session: the name in the API, and how many of its units one unit of the scenario is. */
const runFields: Readonly<Record<string, readonly [name: string, factor?: number]>> = {
  start: ['startTime'],
  km: ['distanceMeters', 1000],
  min: ['durationSeconds', 60],
  rpe: ['sessionRpe'],
  cadence_spm: ['averageSpm'],
  race: ['race'],
  fast_m: ['fastMeters'],
  drop_m: ['dropMeters'],
};

const runOf = (session: object): object =>
  Object.fromEntries(
    Object.entries(session).map(([field, value]) => {
      const [name, factor = 1] = runFields[field] ?? [];
      if (name === undefined) throw new Error(`unknown field of a session: ${field}`);
      return [name, typeof value === 'number' ? value * factor : value];
    }),
  );

const renamed: Readonly<Record<string, string>> = {
  tightnessNrs: 'tightness',
  flags: 'signs',
  heightM: 'heightMeters',
};

const camelKeys = (value: unknown): unknown =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
    ? Object.fromEntries(
        Object.entries(value).map(([name, inner]) => [
          renamed[camelCase(name)] ?? camelCase(name),
          camelKeys(inner),
        ]),
      )
    : value;

/** The request that a client would send for this runner: plain JSON, with fields that the API may not know yet. */
export const statementOf = (scenario: Scenario): Statement => {
  const { today, athlete, sessions, self_report, check_ins, planned_km, planned, known_from } = scenario;
  return JSON.parse(
    JSON.stringify({
      today,
      runner: camelKeys(athlete),
      runs: sessions.map(runOf),
      checkIn: camelKeys(self_report),
      checkIns: check_ins?.map(camelKeys),
      plannedRun: planned_km === undefined ? null : { distanceMeters: planned_km * 1000, ...planned },
      knownFrom: known_from,
    }),
  );
};
