import { defineConfig } from 'vitest/config';

const tests = (...folders: readonly string[]): string[] =>
  folders.map((folder) => `tests/${folder}/**/*.test.ts`);

const core = tests('alerts', 'core', 'properties', 'scenarios', 'vectors');

/** What of the core counts days and weeks runs in a second time zone: none may count in the machine's own. */
const zones = [...tests('core/load'), 'tests/properties/load*.test.ts'];

/** Without a database. */
const unit = [
  'tests/*.test.ts',
  ...tests('cli/report', 'contracts', 'formats', 'lint', 'platforms', 'queue', 'webhooks', 'samples'),
];

const utc = { TZ: 'UTC' };

export default defineConfig({
  test: {
    reporters: ['default', './tests/support/closing-reporter.ts'],
    maxWorkers: 2,
    // A module is loaded once a worker: most files import the whole service.
    isolate: false,
    // The machine may be busy: a test fails for what never comes, not for what comes late.
    testTimeout: 180_000,
    hookTimeout: 180_000,
    // Where nobody looks on, a test may fail once for what the machine did; the closing lines name it.
    retry: process.env['CI'] === undefined ? 0 : 1,
    setupFiles: ['tests/support/fixed-seed.ts'],
    expect: { poll: { timeout: 20_000 } },
    projects: [
      { extends: true, test: { name: 'core-utc', include: core, env: utc } },
      { extends: true, test: { name: 'core-auckland', include: zones, env: { TZ: 'Pacific/Auckland' } } },
      {
        extends: true,
        test: {
          name: 'unit',
          include: unit,
          globalSetup: ['tests/support/corpus-setup.ts'],
          env: utc,
        },
      },
      {
        extends: true,
        test: {
          name: 'corpus',
          include: tests('corpus'),
          globalSetup: ['tests/support/corpus-setup.ts'],
          // gpxparser, the oracle, puts jsdom in the place of globals.
          isolate: true,
          env: utc,
        },
      },
      {
        extends: true,
        test: {
          name: 'service',
          // Everything else, so that a new folder is run.
          include: ['tests/**/*.test.ts'],
          exclude: [...core, ...unit, ...tests('corpus', 'faults')],
          globalSetup: ['tests/support/corpus-setup.ts', 'tests/support/service-setup.ts'],
          env: utc,
        },
      },
      // Minutes of kills, stalls, clock jumps and full disks: `npm run test:faults`.
      ...(process.env['FAULTS'] === '1'
        ? [
            {
              extends: true as const,
              test: {
                name: 'faults',
                include: tests('faults'),
                globalSetup: ['tests/support/service-setup.ts'],
                env: utc,
              },
            },
          ]
        : []),
    ],
  },
});
