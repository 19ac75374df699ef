import {
  type Assessment,
  describeChange,
  formatInstant,
  isWorthAnEvent,
  parseInstant,
  weighHistory,
} from '#src/core/index.ts';
import type { Urgency } from '#src/edges/queue/jobs.ts';
import type { OwnedRunner } from '#src/edges/storage/runner-store.ts';
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

/** What is to be sent because of an assessment. */
type Following = { readonly due: readonly DueDelivery[]; readonly told: readonly DueNotification[] };

const nothingFollows: Following = { due: [], told: [] };

/** Stores an assessment that differs from the one before, with the events and notifications of the change. */
const storeChange = async (
  tx: Stores,
  deps: Pick<Dependencies, 'clock' | 'newId'>,
  runner: OwnedRunner,
  after: Assessment,
): Promise<Following> => {
  const { id: runnerId, clientId } = runner;
  const before = (await tx.assessments.latest(runnerId))?.body ?? null;
  const change = describeChange(before, after);
  if (change === null) return nothingFollows;
  const assessmentId = deps.newId('assessment');
  const createdAt = formatInstant(deps.clock.nowMs());
  await tx.assessments.insert({ id: assessmentId, runnerId, body: after, createdAt });
  const data = { assessmentId, runnerId, ...change };
  const due = isWorthAnEvent(before, after)
    ? await announce(tx, deps, { clientId, type: 'assessment.changed', data })
    : [];
  return { due, told: await notifyOfChange(tx, deps, { clientId, runner, before, after }) };
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
    const isDue = (await tx.runners.lock(runnerId)) && (await tx.runners.dirtyAt(runnerId)) !== null;
    // Erased, or assessed meanwhile by a worker that read newer data.
    if (!isDue) return { settled: true, ...nothingFollows };
    await tx.today.put(summariseToday(runner, history, weighed, formatInstant(deps.clock.nowMs())));
    const follows = await storeChange(tx, deps, runner, assessment);
    return { settled: await tx.runners.clearDirty(runnerId, seen), ...follows };
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
