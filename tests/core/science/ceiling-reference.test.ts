import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CEILING_BOUNDS, findCeilingReference } from '#src/core/science/ceiling-reference.ts';
import { findJumpChain } from '#src/core/science/jump-chain.ts';
import { longestBefore, sessionSpike } from '#src/core/science/session-spike.ts';

const MS_PER_DAY = 86_400_000;
const today = 20_000;

const runs = fc
  .array(
    fc.record({
      day: fc.integer({ min: today - 60, max: today }),
      second: fc.integer({ min: 0, max: 86_399 }),
      length: fc.option(fc.integer({ min: 1, max: 45_000 })),
    }),
    { maxLength: 40 },
  )
  .map((list) =>
    list.map(({ day, second, length }) => ({ day, startMs: day * MS_PER_DAY + second * 1000, length })),
  );
const lights = fc.constantFrom<'green' | 'amber' | 'red' | 'unknown'>('green', 'amber', 'red', 'unknown');

describe('the ceiling', () => {
  it('reads days only from each other', () => {
    fc.assert(
      fc.property(runs, lights, fc.integer({ min: -15_000, max: 15_000 }), (list, light, by) => {
        const later = list.map(({ day, startMs, length }) => ({
          ...{ day: day + by, length },
          startMs: startMs + by * MS_PER_DAY,
        }));
        const { chain, ...found } = findCeilingReference(later, today + by, light);
        const { chain: unmoved, ...expected } = findCeilingReference(list, today, light);
        expect(found).toEqual(expected);
        expect(chain?.change).toBe(unmoved?.change);
      }),
    );
  });

  it('reads no order', () => {
    fc.assert(
      fc.property(runs, lights, (list, light) => {
        fc.pre(new Set(list.map(({ startMs }) => startMs)).size === list.length);
        expect(findCeilingReference(list.toReversed(), today, light)).toEqual(
          findCeilingReference(list, today, light),
        );
      }),
    );
  });

  it('grows by a day off only where a jump or a long break leaves the window', () => {
    fc.assert(
      fc.property(runs, (list) => {
        const now = findCeilingReference(list, today, 'green');
        const tomorrow = findCeilingReference(list, today + 1, 'green');
        if (now.chain !== null || now.basis === 'aged') return;
        expect(tomorrow.reference ?? 0).toBeLessThanOrEqual(now.reference ?? 0);
      }),
    );
  });

  it('is a whole number or null, never NaN, and null at a red light', () => {
    fc.assert(
      fc.property(runs, lights, (list, light) => {
        const { reference, nextRun } = findCeilingReference(list, today, light);
        if (light === 'red' || reference === null) expect(nextRun).toBeNull();
        else expect(nextRun).toBe(Math.round(reference * (1 + CEILING_BOUNDS.growthShare)));
      }),
    );
  });

  it('is measured against nothing longer than the longest run in reach, and amber looks back at least as far', () => {
    fc.assert(
      fc.property(runs, (list) => {
        const green = findCeilingReference(list, today, 'green');
        const amber = findCeilingReference(list, today, 'amber');
        const longest = Math.max(
          0,
          ...list.filter(({ day }) => day > today - 44).map(({ length }) => length ?? 0),
        );
        for (const { reference } of [green, amber]) expect(reference ?? 0).toBeLessThanOrEqual(longest);
        if (green.chain !== null) expect(amber.chain).not.toBeNull();
      }),
    );
  });

  it('does not rise by a jump at the end of the day', () => {
    fc.assert(
      fc.property(runs, fc.integer({ min: 1, max: 45_000 }), (list, length) => {
        const earlier = list.filter(({ day }) => day < today);
        const before = findCeilingReference(earlier, today, 'green');
        const jump = { startMs: (today + 1) * MS_PER_DAY - 1, day: today, length };
        const after = findCeilingReference([...earlier, jump], today, 'green');
        fc.pre(before.basis === 'longest30' && after.chain !== null);
        expect(after.nextRun).toBeLessThanOrEqual(before.nextRun ?? Number.NaN);
      }),
    );
  });

  it('a chain is at least as grave as each of its jumps', () => {
    const categories = ['no_reference', 'unknown', 'reference', 'small', 'moderate', 'large'];
    fc.assert(
      fc.property(runs, fc.constantFrom(7, 14), (list, windowDays) => {
        const sorted = list.toSorted((a, b) => a.startMs - b.startMs);
        const longest = longestBefore(sorted.map(({ startMs, length }) => ({ startMs, distance: length })));
        const chain = findJumpChain(list, today, windowDays, CEILING_BOUNDS.growthShare);
        for (const [i, { day, length }] of sorted.entries()) {
          const { category } = sessionSpike(length, longest[i] ?? null);
          if (day <= today - windowDays || ['no_reference', 'unknown', 'reference'].includes(category))
            continue;
          expect(categories.indexOf(chain?.category ?? '')).toBeGreaterThanOrEqual(
            categories.indexOf(category),
          );
        }
      }),
    );
  });
});
