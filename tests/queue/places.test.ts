import { expect, it } from 'vitest';
import { priorityBehind, priorityOf } from '#src/edges/queue/jobs.ts';
import { createPlaces } from '#src/edges/queue/places.ts';

it('places a client behind its own jobs only, and forgets them with time', () => {
  let nowMs = 0;
  const placeOf = createPlaces(() => nowMs);
  for (let n = 0; n < 10_000; n += 1) expect(placeOf('many')).toBe(Math.min(n, 9_000));
  expect(placeOf('few')).toBe(0);
  nowMs = 100_000;
  expect(placeOf('many')).toBe(8_000);
  nowMs = 2_000_000;
  expect(placeOf('many')).toBe(0);
});

it('places a client that enqueues a few jobs a second in front', () => {
  let nowMs = 0;
  const placeOf = createPlaces(() => nowMs);
  for (let n = 0; n < 1_000; n += 1, nowMs += 200) expect(placeOf('steady')).toBe(0);
});

it('lets the first part of an archive pass a client’s thousandth single file', () => {
  expect(priorityOf('live', 0)).toBeLessThan(priorityOf('bulk', 0));
  expect(priorityOf('bulk', 0)).toBeLessThan(priorityOf('live', 1_000));
  expect(priorityOf('live', 9_000)).toBeLessThan(priorityOf('background', 0));
});

it('puts a job back behind others of its urgency, never among background work or out of range', () => {
  expect(priorityBehind(1)).toBe(101);
  expect(priorityBehind(999_950)).toBe(999_999);
  expect(priorityBehind(1_999_950)).toBe(2_000_000);
});
