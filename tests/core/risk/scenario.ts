import type { StatedCheckIn, StatedRun, Statement } from '#src/core/assessment/history-from-statement.ts';
import type { TriageLevel } from '#src/core/domain/assessment.ts';
import type { Severity } from '#src/core/domain/finding.ts';
import { camelCase } from './read-science.ts';

/** A worked runner as the shared knowledge writes it, in snake_case. */
export type Scenario = {
  readonly id: string;
  readonly title: string;
  readonly today: string;
  readonly athlete: Readonly<Record<string, unknown>>;
  readonly sessions: readonly Readonly<Record<string, unknown>>[];
  readonly self_report: Readonly<Record<string, unknown>> & {
    readonly flags?: Readonly<Record<string, boolean | number | null>>;
  };
  readonly planned_km?: number;
  readonly expect: {
    readonly warnings_include: readonly string[];
    readonly warnings_exclude: readonly string[];
    readonly severity_max: Severity;
    readonly triage: TriageLevel;
    readonly routines_include: readonly string[];
    readonly routines_forbid: readonly string[];
    readonly actions_include: readonly string[];
    readonly numbers: Readonly<Record<string, number | string | null>>;
    readonly risk_band: string;
  };
};

const runFields: Readonly<Record<string, (value: never) => Partial<StatedRun>>> = {
  start: (startTime: string) => ({ startTime }),
  km: (km: number) => ({ distanceMeters: km * 1000 }),
  min: (min: number) => ({ durationSeconds: min * 60 }),
  rpe: (sessionRpe: number) => ({ sessionRpe }),
  cadence_spm: (averageSpm: number) => ({ averageSpm }),
  race: (race: boolean) => ({ race }),
};

const runOf = (session: Scenario['sessions'][number]): StatedRun =>
  Object.assign(
    {},
    ...Object.entries(session).map(([name, value]) => {
      const read = runFields[name];
      if (read === undefined) throw new Error(`unknown field of a session: ${name}`);
      return read(value as never);
    }),
  );

const renamed: Readonly<Record<string, string>> = {
  tightnessNrs: 'tightness',
  flags: 'signs',
  heightM: 'heightMeters',
};
const rename = (name: string): string => renamed[camelCase(name)] ?? camelCase(name);

const camelKeys = (value: unknown): unknown =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
    ? Object.fromEntries(Object.entries(value).map(([name, inner]) => [rename(name), camelKeys(inner)]))
    : value;

/** The request that a client would send for this runner. */
export const statementOf = (scenario: Scenario): Statement => ({
  today: scenario.today,
  runner: camelKeys(scenario.athlete) as NonNullable<Statement['runner']>,
  runs: scenario.sessions.map(runOf),
  checkIn: camelKeys(scenario.self_report) as StatedCheckIn,
  plannedRun: scenario.planned_km === undefined ? null : { distanceMeters: scenario.planned_km * 1000 },
});
