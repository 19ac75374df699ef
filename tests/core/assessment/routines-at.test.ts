import { describe, expect, it } from 'vitest';
import { gateLevels } from '#src/core/assessment/gate-table.ts';
import { routinesAt } from '#src/core/assessment/routines-at.ts';
import { planRoutines } from '#src/core/routines/plan-routines.ts';
import { causes, handedOut, quietRequest, requestWith } from '#tests/core/routines/requests.ts';

const asked = planRoutines(
  requestWith({ causes: causes('C-COLDSTART', 'C-SYMPATH', 'C-WEAKLONG', 'C-GLUTE') }),
);
const general = planRoutines(quietRequest);

describe('routines at the levels of the gate', () => {
  it('are one sentence at cut', () => {
    expect(routinesAt('cut', asked)).toEqual({
      preRun: [],
      postRun: [],
      restDay: [],
      eligible: [],
      label: 'No exercises are offered until a doctor has examined you.',
    });
  });

  it('are under the day off at pause, without drills and hard lengthening', () => {
    const { preRun, postRun, restDay, eligible } = routinesAt('pause', asked);
    expect([preRun, postRun]).toEqual([[], []]);
    expect(restDay.length).toBe(4);
    expect(eligible).toContain('breathing_4_6');
    for (const id of ['dynamic_warmup_block', 'brisk_walk', 'nordic_curl', 'romanian_deadlift'])
      expect([...eligible, ...restDay.map((routine) => routine.id)], id).not.toContain(id);
  });

  it('are those of the plan at careful and open', () => {
    expect(routinesAt('careful', asked)).toEqual(asked.routines);
    expect(routinesAt('open', asked)).toEqual(asked.routines);
  });

  it('are the general set at open only', () => {
    expect(routinesAt('open', general)).toEqual(general.routines);
    for (const level of ['careful', 'pause'] as const)
      expect(handedOut({ routines: routinesAt(level, general) })).toEqual([]);
  });

  it('are the same when the level is applied twice', () => {
    for (const level of gateLevels) {
      const once = routinesAt(level, asked);
      expect(routinesAt(level, { routines: once, isGeneral: false })).toEqual(once);
    }
  });
});
