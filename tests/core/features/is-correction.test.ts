import { expect, it } from 'vitest';
import { isCorrection } from '#src/core/features/is-correction.ts';

const run = { sport: 'running', distanceMeters: 9000 } as const;

it('another sport or distance is a correction; the same distance computed again is none', () => {
  expect(isCorrection(run, { ...run, distanceMeters: 10_000 })).toBe(true);
  expect(isCorrection(run, { ...run, sport: 'cycling' })).toBe(true);
  expect(isCorrection({ ...run, distanceMeters: null }, run)).toBe(true);
  expect(isCorrection(run, { ...run, distanceMeters: 9004 })).toBe(false);
});
