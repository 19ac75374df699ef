import { cpus, loadavg, totalmem } from 'node:os';
import { parseArgs } from 'node:util';

/** Every measurement of the service. Ratios are measured side by side in one run; single times vary by machine. */
const benches = [
  'load-series',
  'assessment',
  'features',
  'fit-decode',
  'read-run',
  'gpx-read',
  'history-size',
  'end-to-end',
  'takeout',
  'one-by-one',
  'reprocessing',
  'answers',
  'memory',
] as const;

/** On servers of Debian's packages, for many minutes: only when named. */
const outsideBenches = ['scaling', 'large-database', 'partitions', 'churn'] as const;

const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: { minutes: { type: 'string' }, activities: { type: 'string' } },
});
const options = Object.fromEntries(Object.entries(values).map(([name, value]) => [name, Number(value)]));
const wanted =
  positionals.length === 0
    ? benches
    : [...benches, ...outsideBenches].filter((name) => positionals.includes(name));

const show = (value: unknown): string =>
  typeof value === 'number'
    ? String(Math.round(value * 100) / 100)
    : typeof value === 'object'
      ? JSON.stringify(value)
      : String(value);

console.log(
  `Node ${process.version}, ${cpus().length} cores, ${Math.round(totalmem() / 1e9)} GB, load ${loadavg()[0]?.toFixed(1)} at the start`,
);
for (const name of wanted) {
  const { bench } = (await import(`./${name}.ts`)) as {
    bench: (options: { minutes?: number; activities?: number }) => Promise<object | readonly object[]>;
  };
  console.log(`\n${name}`);
  for (const row of [await bench(options)].flat()) {
    console.log(
      `  ${Object.entries(row)
        .map(([key, value]) => `${key}: ${show(value)}`)
        .join('  ')}`,
    );
  }
}
