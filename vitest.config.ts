import { defineConfig } from 'vitest/config';

// The core is run in two time zones: a test that passes only at home is a bug in the calendar.
const core = [
  'tests/core/**/*.test.ts',
  'tests/properties/**/*.test.ts',
  'tests/vectors/*.test.ts',
  'tests/scenarios/*.test.ts',
];

// Minutes of kills, stalls and full disks, judged by time: `npm run test:faults`.
const faults = process.env['FAULTS'] === '1' ? [] : ['tests/faults/**'];

export default defineConfig({
  test: {
    // Most of the time is spent waiting for processes and stores.
    maxWorkers: 2,
    projects: [
      { test: { name: 'core-utc', include: core, env: { TZ: 'UTC' } } },
      { test: { name: 'core-auckland', include: core, env: { TZ: 'Pacific/Auckland' } } },
      {
        test: {
          name: 'service',
          include: ['tests/**/*.test.ts'],
          globalSetup: ['tests/support/global-setup.ts'],
          exclude: [...core, 'tests/core/**', 'tests/properties/**', ...faults],
          env: { TZ: 'UTC' },
          testTimeout: 60_000,
          hookTimeout: 60_000,
          // What a test waits for comes when it comes; only what never comes fails it.
          expect: { poll: { timeout: 20_000 } },
        },
      },
    ],
  },
});
