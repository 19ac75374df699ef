import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import {
  costOfRun,
  costsOf,
  millionRunners,
  mostRunsPerSecond,
  planFor,
  tableOf,
} from '#tests/bench/scaling-model.ts';

const page = await readFile(new URL('../workers/scaling.md', import.meta.url), 'utf8');

describe('the page about scaling', () => {
  it('states the costs and the plan that the model gives', () => {
    expect(page).toContain(costsOf(costOfRun));
    expect(page).toContain(tableOf(costOfRun, millionRunners));
  });
});

describe('the model of scaling', () => {
  it('gives a fleet as many runs as its scarcest part', () => {
    const cpuMs = { api: 10, worker: 20, reader: 10, postgres: 5, pgbouncer: 1, redis: 1 };
    const cost = { ...costOfRun, cpuMs };
    expect(mostRunsPerSecond(cost, { cores: 100, apis: 1, workers: 4, readers: 1 })).toEqual({
      runsPerSecond: 100,
      bound: 'api',
    });
    expect(mostRunsPerSecond(cost, { cores: 100, apis: 4, workers: 1, readers: 1 })).toEqual({
      runsPerSecond: 50,
      bound: 'worker',
    });
    expect(mostRunsPerSecond(cost, { cores: 1, apis: 4, workers: 4, readers: 1 }).bound).toBe('cores');
  });

  it('plans twice as much for twice as many runners', () => {
    const [one, two] = [1, 2].map((times) =>
      planFor(costOfRun, { ...millionRunners, runners: times * millionRunners.runners }),
    );
    expect(two?.runsPerSecond).toBeCloseTo(2 * (one?.runsPerSecond ?? 0));
    expect(two?.databaseTerabytesPerYear).toBeCloseTo(2 * (one?.databaseTerabytesPerYear ?? 0));
    expect(one?.runsPerSecond).toBeCloseTo((1_000_000 * 5 * 0.25) / 3600);
  });
});
