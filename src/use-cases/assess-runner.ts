import type { Assessment } from '../core/domain/assessment.ts';
import { formatInstant } from '../core/domain/calendar.ts';
import { assessHistory } from './assess-history.ts';
import type { House } from './house.ts';
import { readHistory, todayOf } from './read-history.ts';

/** What a change of an assessment is made of: what a client would want to be told of. */
const gist = (assessment: Assessment): string =>
  JSON.stringify([
    assessment.severity,
    assessment.triage,
    assessment.loadRisk.band,
    assessment.warnings.map((warning) => warning.rule),
    assessment.routines.eligible,
  ]);

/** Two thousand uploads of a runner within this time are one assessment. */
const coalesceMs = 500;

/** Rings for an assessment, to be made half a second later, of everything committed until then. */
export const askForAssessment = (house: Pick<House, 'doorbell'>, runnerId: string): Promise<void> =>
  house.doorbell.ring({ name: 'assess-runner', payload: { runnerId } }, { coalesceMs });

/**
 * Looks at a runner whose runs or answers changed, and keeps the assessment when it says something new.
 * Repeatable: what changed meanwhile stays marked for the next look.
 */
export const assessRunner = async (
  house: Pick<House, 'stores' | 'doorbell' | 'clock' | 'newId' | 'log'>,
  runnerId: string,
): Promise<void> => {
  const { stores } = house;
  const runner = await stores.runners.findById(runnerId);
  const seen = await stores.runners.dirtyAt(runnerId);
  if (runner === undefined || seen === null) return;
  const assessment = assessHistory(await readHistory(house, runner, todayOf(house, runner), null));
  const settled = await stores.inTransaction(async (tx) => {
    if (!(await tx.runners.lock(runnerId))) return true;
    const previous = await tx.assessments.latest(runnerId);
    if (previous === undefined || gist(previous.body) !== gist(assessment)) {
      await tx.assessments.insert({
        id: house.newId('assessment'),
        runnerId,
        body: assessment,
        createdAt: formatInstant(house.clock.nowMs()),
      });
    }
    return tx.runners.clearDirty(runnerId, seen);
  });
  house.log.info({ runnerId, settled }, 'runner assessed');
  if (!settled) await askForAssessment(house, runnerId);
};
