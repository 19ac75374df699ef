import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { chooseLoadAction } from '#src/core/assessment/choose-load-action.ts';
import { decideGate, type GatedRule } from '#src/core/assessment/gate.ts';
import { gateLevels, gateTable } from '#src/core/assessment/gate-table.ts';
import { addDays } from '#src/core/domain/calendar.ts';
import type { Severity } from '#src/core/domain/finding.ts';
import { type LoadAction, loadActions } from '#src/core/domain/load-actions.ts';

/** Rules with their base severity and whether they pause running. */
const rule: fc.Arbitrary<GatedRule> = fc
  .constantFrom<[string, Severity, boolean][]>(
    ['T-RED-01', 'emergency', true],
    ['T-COMP', 'emergency', true],
    ['T-CALF', 'urgent', true],
    ['T-RED-06', 'urgent', true],
    ['T-ILL-01', 'stop', true],
    ['T-ACU-02', 'strong', true],
    ['T-NRV-01', 'strong', false],
    ['T-SIGN', 'caution', false],
    ['R-RETURN', 'info', false],
    ['S-PAIN-R', 'stop', true],
    ['S-PAIN-A', 'caution', false],
    ['L-SPK-L', 'strong', false],
    ['L-PLAN', 'caution', false],
    ['R-HARD', 'caution', false],
    ['C-DECAY', 'info', false],
  )
  .map(([id, severity, pauses]) => ({ rule: id, severity, pauses }));

const fired = fc.uniqueArray(rule, { selector: (one) => one.rule });
const rankOf = (rules: readonly GatedRule[]): number => gateLevels.indexOf(decideGate(rules).level);

describe('the gate', () => {
  it('does not open by a further rule, and reads no order', () => {
    fc.assert(
      fc.property(fired, rule, (rules, further) => {
        expect(rankOf([...rules, further])).toBeLessThanOrEqual(rankOf(rules));
        expect(decideGate(rules.toReversed())).toEqual(decideGate(rules));
      }),
    );
  });

  it('lets only fired rules speak, each in one way', () => {
    fc.assert(
      fc.property(fired, (rules) => {
        const { speaks, facts } = decideGate(rules);
        const ids = rules.map(({ rule: id }) => id);
        expect(ids).toEqual(expect.arrayContaining([...speaks, ...facts]));
        expect(new Set([...speaks, ...facts]).size).toBe(speaks.length + facts.length);
      }),
    );
  });

  it('gives no ceiling while running waits, and at a cut only triage rules of one severity speak', () => {
    fc.assert(
      fc.property(fired, (rules) => {
        const { level, speaks, facts, severity, ceiling } = decideGate(rules);
        expect(ceiling).toBe(level === 'careful' || level === 'open');
        if (level !== 'cut') return;
        expect(facts).toEqual([]);
        expect(speaks.length).toBeGreaterThan(0);
        const speaking = rules.filter(({ rule: id }) => speaks.includes(id));
        expect(speaking.every((one) => one.rule.startsWith('T-') && one.severity === severity)).toBe(true);
      }),
    );
  });

  it('is careful while a return to running is staged', () => {
    expect(decideGate([{ rule: 'R-RETURN', severity: 'info', pauses: false }]).level).toBe('careful');
  });

  it('offers the general set only when it is open', () => {
    expect(gateLevels.filter((level) => gateTable[level].generalSet)).toEqual(['open']);
  });
});

describe('the action on load', () => {
  const today = '2026-05-10';
  const actionOf: { readonly [id: string]: LoadAction | null } = {
    'L-SPK-L': 'step_back_week',
    'L-PLAN': 'cap_next_run',
    'R-HARD': 'easy_48h',
    'R-REST': 'rest_day',
    'C-DECAY': null,
  };
  const load = fc.record({
    rule: fc.constantFrom(...Object.keys(actionOf), 'no-such-rule'),
    severity: fc.constantFrom<Severity>('info', 'caution', 'strong'),
    eventDay: fc.option(fc.integer({ min: 0, max: 10 }).map((ago) => addDays(today, -ago))),
  });
  const request = fc.record({
    today: fc.constant(today),
    fired: fc.array(load, { maxLength: 8 }),
    ranToday: fc.boolean(),
    ranYesterday: fc.boolean(),
    paused: fc.constant(false),
  });

  it('is never past, comes from a fired rule, and no other would come before it', () => {
    fc.assert(
      fc.property(request, (asked) => {
        const chosen = chooseLoadAction(asked, actionOf);
        if (chosen === null) return;
        expect((chosen.untilDay ?? '') >= today).toBe(true);
        expect(asked.fired.some((one) => one.rule === chosen.rule && one.severity !== 'info')).toBe(true);
        for (const one of asked.fired) {
          const alone = chooseLoadAction({ ...asked, fired: [one] }, actionOf);
          if (alone === null) continue;
          expect(loadActions.indexOf(alone.action)).toBeGreaterThanOrEqual(
            loadActions.indexOf(chosen.action),
          );
        }
      }),
    );
  });

  it('is the same in any order of the rules, but for equal rules with other days', () => {
    fc.assert(
      fc.property(request, (asked) => {
        const once = new Set(asked.fired.map((one) => one.rule)).size === asked.fired.length;
        fc.pre(once);
        const reversed = { ...asked, fired: asked.fired.toReversed() };
        expect(chooseLoadAction(reversed, actionOf)).toEqual(chooseLoadAction(asked, actionOf));
      }),
    );
  });

  it('moves the rest day to tomorrow once today is run', () => {
    const streak = [{ rule: 'R-REST', severity: 'caution', eventDay: null } as const];
    const ran = { today, fired: streak, ranToday: true, ranYesterday: true, paused: false };
    expect(chooseLoadAction(ran, actionOf)?.untilDay).toBe('2026-05-11');
    expect(chooseLoadAction({ ...ran, ranToday: false }, actionOf)?.untilDay).toBe(today);
  });
});
