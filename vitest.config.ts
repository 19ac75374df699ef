import { defineConfig } from 'vitest/config';

const core = ['tests/core', 'tests/properties', 'tests/scenarios', 'tests/vectors'].map(
  (folder) => `${folder}/**/*.test.ts`,
);

/** What of the core counts days and weeks: it runs in a second time zone, so that none counts in the machine's own. */
const zones = ['tests/core/load/**/*.test.ts', 'tests/properties/load*.test.ts'];

/** Without a database: seconds. */
const unit = [
  'tests/architecture.test.ts',
  ...['contracts', 'formats', 'platforms', 'webhooks', 'samples'].map(
    (folder) => `tests/${folder}/**/*.test.ts`,
  ),
];
const demo = 'tests/samples/demo-run.test.ts';

/** Minutes of kills, stalls and full disks: `npm run test:faults`. */
const faults = process.env['FAULTS'] === '1' ? [] : ['tests/faults/**'];

export default defineConfig({
  test: {
    reporters: ['default', './tests/support/skipped-reporter.ts'],
    // Tests wait for processes and stores, and the machine may be busy: only what never comes fails.
    testTimeout: 60_000,
    hookTimeout: 60_000,
    expect: { poll: { timeout: 20_000 } },
    maxWorkers: 2,
    projects: [
      { extends: true, test: { name: 'core-utc', include: core, env: { TZ: 'UTC' } } },
      { extends: true, test: { name: 'core-auckland', include: zones, env: { TZ: 'Pacific/Auckland' } } },
      {
        extends: true,
        test: {
          name: 'unit',
          include: unit,
          exclude: [demo],
          globalSetup: ['tests/support/corpus-setup.ts'],
          env: { TZ: 'UTC' },
        },
      },
      {
        extends: true,
        test: {
          name: 'service',
          include: ['tests/**/*.test.ts'],
          exclude: [
            ...core,
            ...unit.filter((path) => !path.startsWith('tests/samples')),
            'tests/samples/!(demo-run).test.ts',
            ...faults,
          ],
          globalSetup: ['tests/support/corpus-setup.ts', 'tests/support/global-setup.ts'],
          env: { TZ: 'UTC' },
        },
      },
    ],
  },
});
