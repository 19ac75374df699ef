import {
  describeChange,
  formatInstant,
  isWorthAnEvent,
  parseInstant,
  weighHistory,
} from '#src/core/index.ts';
import type { Urgency } from '#src/edges/queue/jobs.ts';
import type { Stores } from '#src/edges/storage/stores.ts';
import type { Dependencies } from '#src/use-cases/dependencies.ts';
import {
  type DueNotification,
  enqueueNotifications,
  notifyOfChange,
} from '#src/use-cases/notifications/notify-of-change.ts';
import { announce, type DueDelivery, enqueueDeliveries } from '#src/use-cases/webhooks/announce.ts';
import { readHistory, todayOf } from './read-history.ts';
import { summariseToday } from './summarise-today.ts';

/** Changes of a runner within this time lead to one assessment. */
const coalesceMs = 500;

/** Enqueues an assessment of everything that is committed half a second from now. */
export const enqueueAssessment = (
  deps: Pick<Dependencies, 'jobs'>,
  runnerId: string,
  urgency: Urgency = 'live',
): Promise<void> =>
  deps.jobs.enqueue({ name: 'assess-runner', payload: { runnerId } }, { coalesceMs, urgency });

/** Uploads that a log line names at most; the others can be found by the runner. */
const mostNamed = 20;

/** The uploads that were processed since the last assessment, oldest first. */
const findUnassessed = async (
  stores: Stores,
  runnerId: string,
): Promise<{ id: string; receivedAt: string }[]> => {
  const since = await stores.runners.dirtySince(runnerId);
  return since === null ? [] : stores.uploads.processedSince(runnerId, since, mostNamed);
};

/**
 * Assesses a runner whose runs or answers changed, stores the assessment when it differs from the last one, and
 * announces it when an episode of caution or higher begins or ends, or the gate changes, and tells people of a changed severity
 * or a new referral. Repeatable: changes that happen meanwhile stay marked for the next assessment.
 */
export const assessRunner = async (
  deps: Pick<Dependencies, 'stores' | 'jobs' | 'clock' | 'newId' | 'log' | 'meter' | 'tracer'>,
  runnerId: string,
): Promise<void> => {
  const { stores } = deps;
  const startedMs = deps.clock.nowMs();
  const runner = await stores.runners.findById(runnerId);
  const seen = await stores.runners.dirtyAt(runnerId);
  if (runner === undefined || seen === null) return;
  const uploads = await findUnassessed(stores, runnerId);
  const history = await readHistory(deps, runner, todayOf(deps, runner), 'stored');
  const weighed = weighHistory(history);
  const { assessment } = weighed;
  const { settled, due, told } = await stores.inTransaction(async (tx) => {
    let announced: DueDelivery[] = [];
    let notified: DueNotification[] = [];
    const isDue = (await tx.runners.lock(runnerId)) && (await tx.runners.dirtyAt(runnerId)) !== null;
    // Erased, or assessed meanwhile by a worker that read newer data.
    if (!isDue) return { settled: true, due: announced, told: notified };
    const at = formatInstant(deps.clock.nowMs());
    await tx.today.put(summariseToday(runnerId, history, weighed, at));
    const previous = await tx.assessments.latest(runnerId);
    const change = describeChange(previous?.body ?? null, assessment);
    if (change !== null) {
      const assessmentId = deps.newId('assessment');
      await tx.assessments.insert({ id: assessmentId, runnerId, body: assessment, createdAt: at });
      const data = { assessmentId, runnerId, ...change };
      if (isWorthAnEvent(previous?.body ?? null, assessment)) {
        announced = await announce(tx, deps, { clientId: runner.clientId, type: 'assessment.changed', data });
      }
      const { clientId } = runner;
      const before = previous?.body ?? null;
      notified = await notifyOfChange(tx, deps, { clientId, runner, before, after: assessment });
    }
    return { settled: await tx.runners.clearDirty(runnerId, seen), due: announced, told: notified };
  });
  const oldest = parseInstant(uploads[0]?.receivedAt ?? '');
  const uploadIds = uploads.map(({ id }) => id);
  deps.log.info({ runnerId, settled, uploadIds }, 'runner assessed');
  const endedMs = deps.clock.nowMs();
  deps.tracer.step({ name: 'assess-runner', kind: 'job', uploadIds, startedMs, endedMs, outcome: 'done' });
  deps.meter.runnerAssessed(oldest === null ? null : (deps.clock.nowMs() - oldest) / 1000);
  await enqueueDeliveries(deps, due, uploadIds);
  await enqueueNotifications(deps, told);
  if (!settled) await enqueueAssessment(deps, runnerId);
};
