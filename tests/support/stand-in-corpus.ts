import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { chooseRecords } from '#samples/simulate/choose-records.ts';
import { measureTruth } from '#samples/simulate/measure-truth.ts';
import { simulateRun } from '#samples/simulate/simulate-run.ts';
import type { FileKind, RunPlan } from '#samples/stories/story.ts';
import { summarise } from '#samples/write/summarise.ts';
import { writeRun } from '#samples/write/write-run.ts';
import { zipBytes } from './zip-bytes.ts';

type Row = Readonly<Record<string, string>>;

const planOf = (name: string, startTime: string, own: Partial<RunPlan>): RunPlan => ({
  sport: 'running',
  kind: 'fit',
  recording: 'every-second',
  distanceMeters: 1500,
  speedMetersPerSecond: 2.8,
  stepsPerMinute: 168,
  heartRateBpm: 145,
  cadenceDropPercent: 0,
  pauses: [],
  ...own,
  name,
  startTime,
  seed: `stand-in ${name}`,
});

/** Runs that are written in every format: the same run in several files. */
const copied: readonly RunPlan[] = [
  planOf('steady', '2025-04-01T06:45:00Z', { distanceMeters: 3000 }),
  planOf('smart', '2025-04-02T06:45:00Z', { recording: 'smart', distanceMeters: 4000 }),
];
const kinds: readonly FileKind[] = ['fit', 'gpx-one-leg', 'tcx'];

/** Runs of one runner. */
const history: readonly RunPlan[] = [1, 3, 5, 8, 10, 12].map((day) =>
  planOf(`day-${day}`, `2025-05-${String(day).padStart(2, '0')}T06:30:00Z`, {
    distanceMeters: 1200 + 100 * day,
  }),
);
export const standInHistory = {
  folder: 'fit/generated__runner/',
  table: 'histories/generated__runner.fit-sessions.csv',
  timeZone: 'Europe/Berlin',
} as const;

/** A written run with what is true of it, from the simulation and never from a reader. */
const describe = (plan: RunPlan, folder: string) => {
  const run = simulateRun(plan);
  const records = chooseRecords(run);
  const { file } = writeRun(plan, folder);
  const truth = measureTruth(run);
  const summary = summarise(run, records);
  const format = file.path.split('.').at(-1) ?? '';
  return {
    file: { ...file, path: file.path.replace(folder, `${format}/${folder}`) },
    format,
    run,
    records,
    truth,
    summary,
  };
};
type Described = ReturnType<typeof describe>;

const manifestRow = ({ file, format, run, records, truth, summary }: Described): Row => ({
  path: file.path,
  format,
  group: 'generated',
  sport: format === 'tcx' ? 'Running' : 'running',
  start_utc: truth.startTime,
  timer_s: format === 'gpx' ? '' : String(run.movingSeconds),
  elapsed_s: String(run.elapsedSeconds),
  distance_m: String(run.plan.distanceMeters),
  // FIT counts whole steps of both feet; the manifest has one leg without a fraction.
  avg_cadence_rpm: String(Math.trunc(Math.round(summary.averageCadence) / 2)),
  avg_hr: String(Math.round(summary.averageBpm)),
  records: String(records.length),
  sessions: '1',
  notes: '',
});

/** What another project's test would assert of a file. */
const expectedRows = ({ file, run, truth }: Described): readonly Row[] => {
  const figures = {
    distance_m: run.plan.distanceMeters,
    elapsed_s: run.elapsedSeconds,
    avg_hr_bpm: truth.averageBpm,
    avg_cadence_rpm: (truth.averageSpm ?? 0) / 2,
  };
  return Object.entries(figures).map(([canon, value]) => ({
    path: file.path,
    quantity: canon,
    value: String(value),
    canon,
    canon_value: String(value),
    class: 'file-fact',
    check: 'agrees',
  }));
};

const sessionRow = ({ file, run, truth, summary }: Described): Row => ({
  start_utc: truth.startTime,
  sport: 'running',
  elapsed_s: String(run.elapsedSeconds),
  timer_s: String(run.movingSeconds),
  distance_m: String(run.plan.distanceMeters),
  total_strides: String(Math.round(summary.strides)),
  avg_hr: String(Math.round(summary.averageBpm)),
  path: file.path,
});

const table = (rows: readonly Row[], separator: string): Uint8Array => {
  const columns = Object.keys(rows[0] ?? {});
  const lines = rows.map((row) => columns.map((column) => row[column]).join(separator));
  return new TextEncoder().encode(`${[columns.join(separator), ...lines].join('\n')}\n`);
};

/**
 * Writes generated files and tables in the shape of the corpus of real files into a folder, so that a checkout without
 * that corpus tests each kind: manifest, expected figures, the same run in several files, archives, a history.
 */
export const writeStandInCorpus = async (target: string): Promise<void> => {
  const groups = copied.map((plan) => kinds.map((kind) => describe({ ...plan, kind }, 'generated__copies')));
  const runs = history.map((plan) => describe(plan, 'generated__runner'));
  const all = [...groups.flat(), ...runs];
  const zipped = {
    path: 'fit/generated__copies/zipped.fit',
    bytes: zipBytes([{ name: 'run.fit', bytes: all[0]?.file.bytes ?? new Uint8Array() }]),
  };
  const zippedRow = {
    ...manifestRow(all[0] as Described),
    path: zipped.path,
    format: 'zip',
    group: 'misnamed-zip',
  };
  const sameActivity = groups.flatMap((group, index) =>
    group.map((copy) => ({ group: String(index + 1), path: copy.file.path })),
  );
  const files = [
    ...all.map(({ file }) => file),
    zipped,
    { path: 'manifest.tsv', bytes: table([...all.map(manifestRow), zippedRow], '\t') },
    { path: 'expected.tsv', bytes: table(all.flatMap(expectedRows), '\t') },
    { path: 'same-activity.tsv', bytes: table(sameActivity, '\t') },
    { path: standInHistory.table, bytes: table(runs.map(sessionRow), ',') },
  ];
  for (const { path, bytes } of files) {
    await mkdir(dirname(join(target, path)), { recursive: true });
    await writeFile(join(target, path), bytes);
  }
};
