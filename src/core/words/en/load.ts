import type { Messages } from '#src/core/words/messages.ts';

/** What the load of a runner is counted in, and what its figures wait for. */
export const load = {
  sources: {
    srpe: 'Session RPE and duration',
    banister: 'Heart rate against maximum and rest',
    edwards: 'Heart rate against the maximum',
    rtss: 'Graded speed against threshold speed',
    duration: 'Duration',
    distance: 'Distance',
  },
  chosen: '{$name} is known for {$knownRuns} of {$runs} runs.',
  noModel: 'No model has data for 80 % of the runs.',
  noRuns: 'There are no runs to choose by.',
  windows: {
    lastWeek: 'the last 7 days',
    weekChange: 'the change of 7 days',
    acuteChronicRatios: 'the acute:chronic ratios',
    monotony: 'monotony and strain',
    fitness: 'fitness and form',
  },
  signals: { distance: 'distance', load: 'load' },
  waitsFor: '{$what}: {$days} days of known {$signal} in a row, there are {$knownDays}',
  cadenceLine:
    'the own line: {$neededMinutes} minutes of running with cadence in {$windowDays} days, there are {$minutes}',
  impact: 'A convention with an open formula, comparable only with itself; it never warns.',
} as const satisfies Messages['load'];
