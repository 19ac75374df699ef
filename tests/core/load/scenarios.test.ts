import { describe, expect, it } from 'vitest';
import { addDays } from '#src/core/domain/calendar.ts';
import { endOfDay } from '#src/core/load/end-of-day.ts';
import { longestRunBefore } from '#src/core/load/longest-run-before.ts';
import { viewLoad } from '#src/core/load/view-load.ts';
import { valueAt } from '#tests/scenarios/read-answer.ts';
import { ownScenarios, readScenarios } from '#tests/scenarios/run-scenarios.ts';
import { makeHistory } from './make-history.ts';

const gravest = ['large', 'moderate', 'small'] as const;

describe('the worked runners give their numbers', () => {
  for (const scenario of readScenarios(ownScenarios)) {
    const { id, title, today, expect: expected } = scenario;
    it(`${id}: ${title}`, () => {
      const history = makeHistory(
        today,
        scenario.sessions.map(({ start, km = null, min = null, rpe = null }) => ({
          start,
          km,
          minutes: min,
          sessionRpe: rpe,
        })),
      );
      const { ramp, spikes } = viewLoad(history);
      const weekFrom = addDays(today, -6);
      const recent = spikes.filter((_, i) => (history.runs[i]?.day ?? '') >= weekFrom);
      const numbers = {
        spike: gravest.find((category) => recent.some((spike) => spike.category === category)) ?? null,
        sum7: ramp.acuteMeters === null ? null : ramp.acuteMeters / 1000,
        prev7: ramp.previous7Meters === null ? null : ramp.previous7Meters / 1000,
        change7: ramp.change7,
        longest30_now: (longestRunBefore(history.runs, endOfDay(today, 'UTC'), 30) ?? Number.NaN) / 1000,
      };
      for (const [name, value] of Object.entries(numbers)) {
        const wanted = valueAt(expected, `numbers.${name}`);
        if (typeof wanted === 'number') expect(value, name).toBeCloseTo(wanted, 6);
        else if (wanted !== undefined) expect(value, name).toBe(wanted);
      }
    });
  }
});
