import { cpus } from 'node:os';
import { parseArgs } from 'node:util';

/** Every measurement of the service. Ratios are measured side by side in one run; single times vary by machine. */
const benches = [
  'load-series',
  'assessment',
  'features',
  'fit-decode',
  'gpx-read',
  'history-size',
  'end-to-end',
] as const;

const { positionals } = parseArgs({ allowPositionals: true });
const wanted = benches.filter((name) => positionals.length === 0 || positionals.includes(name));

const show = (value: unknown): string =>
  typeof value === 'number'
    ? String(Math.round(value * 100) / 100)
    : typeof value === 'object'
      ? JSON.stringify(value)
      : String(value);

console.log(`Node ${process.version}, ${cpus().length} cores`);
for (const name of wanted) {
  const { bench } = (await import(`./${name}.ts`)) as { bench: () => Promise<object | readonly object[]> };
  console.log(`\n${name}`);
  for (const row of [await bench()].flat()) {
    console.log(
      `  ${Object.entries(row)
        .map(([key, value]) => `${key}: ${show(value)}`)
        .join('  ')}`,
    );
  }
}
