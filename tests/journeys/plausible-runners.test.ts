import { describe, expect, it } from 'vitest';
import { assess } from '#src/core/assessment/assess.ts';
import { historyFromStatement } from '#src/core/assessment/history-from-statement.ts';
import { plausibleHabits } from '#tests/core/risk/plausible/habits.ts';
import { plausibleLoads } from '#tests/core/risk/plausible/load.ts';
import { requestOf } from '#tests/core/risk/plausible/plausible.ts';
import { plausibleTriage } from '#tests/core/risk/plausible/triage.ts';
import { useTestService } from '#tests/support/test-service.ts';

describe('the plausible runners through POST /v1/assessments', () => {
  it('hear over HTTP exactly what the core says', async () => {
    const service = await useTestService({ worker: false });
    for (const runner of [...plausibleTriage, ...plausibleLoads, ...plausibleHabits]) {
      const request = requestOf(runner);
      const { status, body } = await service.call('POST', '/v1/assessments', { body: request });
      expect(status, runner.title).toBe(200);
      const assessment = assess(historyFromStatement(request));
      expect(body, runner.title).toEqual(JSON.parse(JSON.stringify(assessment)));
    }
  });
});
