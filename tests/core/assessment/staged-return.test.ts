import { describe, expect, it } from 'vitest';
import { loadActions } from '#src/core/domain/load-actions.ts';
import { assessStated, runAgo, steadyRuns } from '#tests/core/risk/runners.ts';
import { humanTexts } from './human-texts.ts';

const place = { region: 'hamstring', side: 'left' } as const;
const runs = [...steadyRuns(4, 1), runAgo(1, 11)];
const returning = (returnStage: number, tightness: number) =>
  assessStated(
    { runs },
    {
      ...place,
      ...{ tightness, returnStage },
      signs: { suddenOnset: true, sharpPainAtOnset: true, hoursSinceOnset: 300 },
      examined: { ...place, day: '2026-06-28' },
    },
  );

describe('a return in stages', () => {
  it.each([0, 1, 2, 3, 4].flatMap((stage) => [1, 4].map((tightness) => [stage, tightness] as const)))(
    'at stage %i with %i of 10 is the only advice on how to run',
    (stage, tightness) => {
      const answer = returning(stage, tightness);
      expect(answer).toMatchObject({
        headline: `Stay with stage ${stage} of your return.`,
        running: { state: 'staged', stage: String(stage) },
      });
      expect(answer.nextSteps[0]).toMatchObject({ id: 'staged_return', kind: 'load', rules: ['R-RETURN'] });
      expect(answer.actions.filter(({ id }) => loadActions.some((action) => action === id))).toEqual([]);
      expect(humanTexts(answer).join('\n')).not.toMatch(/short and easy|usual one|pace at which/i);
    },
  );

  it('leaves the load to the ordinary ceiling from stage 5 on', () => {
    const { headline, actions } = returning(5, 1);
    expect(headline).toBe('Keep the next runs short.');
    expect(actions.map(({ id }) => id)).toContain('cap_next_run');
  });

  it('of a bone at high risk names only the plan of the clinician', () => {
    const foot = { region: 'foot', side: 'left' } as const;
    const answer = assessStated(
      {
        checkIns: [
          { ...foot, day: '2026-06-01', signs: { focalBonePain: true } },
          { ...foot, day: '2026-06-28', signs: { focalBonePain: false } },
        ],
      },
      { ...foot, tightness: 0, clearedByClinician: { ...foot, day: '2026-06-28', stage: 2 } },
    );
    expect(answer.nextSteps[0]?.text).toBe('For your left foot follow the plan of your clinician only.');
    expect(answer.running.text).toBe('You return to running in stages; this is stage B2 of B5.');
    expect(humanTexts(answer).join('\n')).not.toContain('Now:');
  });
});
