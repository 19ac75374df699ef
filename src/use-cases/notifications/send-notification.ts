import {
  type EpochMs,
  formatInstant,
  type LanguageId,
  languageOf,
  MS_PER_DAY,
  parseInstant,
  type Runner,
  type Severity,
  type StoredAssessment,
  wordsOf,
} from '#src/core/index.ts';
import type { NotificationOutcome, NotificationText } from '#src/edges/notifications/kinds.ts';
import type { SavedAssessment } from '#src/edges/storage/assessment-store.ts';
import type { Notification, NotificationChange } from '#src/edges/storage/notification-store.ts';
import type {
  NotificationTarget,
  NotificationTargetChange,
} from '#src/edges/storage/notification-target-store.ts';
import type { NotificationDependencies } from './notification-dependencies.ts';
import { type DueNotification, enqueueNotifications, quietHoursOf } from './notify-of-change.ts';
import { putOffNext } from './put-off-next.ts';
import { afterQuietHours } from './quiet-hours.ts';
import { isUrgent } from './worth-telling.ts';

/** By the schedule these take less than a day: later it is news no more. */
const mostAttempts = 7;
/** A target with failures only for this long is disabled: five days, as webhook endpoints are. */
const failingDisablesAfterMs = 5 * MS_PER_DAY;

/** What is sent, and about whom; no runner and no severity in a test. */
type Told = {
  readonly severity: Severity | null;
  readonly text: NotificationText;
  readonly urgent: boolean;
  readonly runner: Runner | null;
};

const testOf = (): Told => {
  const { title, test } = wordsOf().notice;
  return { text: { title, body: test, urgency: 'usual' }, urgent: true, runner: null, severity: null };
};

const urgencyOf = ({ severity }: StoredAssessment): NotificationText['urgency'] => {
  if (isUrgent({ severity })) return 'highest';
  return severity === 'stop' || severity === 'strong' ? 'high' : 'usual';
};

/** Whether one that came later, and was faster, said what the newest assessment says: it was made after it. */
const isTold = async (
  { stores }: NotificationDependencies,
  { id, targetId }: Notification,
  { runnerId, createdAt }: SavedAssessment,
): Promise<boolean> => {
  const last = await stores.notifications.lastDelivered(targetId, runnerId);
  return last !== undefined && last.id > id && last.createdAt >= createdAt;
};

/** The headline in a language, as it was told with the assessment; as it is stored where a later day has taken its place. */
const headlineIn = async (
  { stores }: NotificationDependencies,
  { runnerId, body }: SavedAssessment,
  language: LanguageId,
): Promise<string | undefined> => {
  const kept = await stores.today.last(runnerId);
  return (kept?.severity === body.severity ? kept.told[language]?.headline : undefined) ?? body.headline;
};

/** What the newest assessment says; null when it is as it was before the change, or told. */
const readTold = async (
  deps: NotificationDependencies,
  notification: Notification,
  { details }: NotificationTarget,
): Promise<Told | null> => {
  const { stores } = deps;
  const { runnerId, cause, fromSeverity } = notification;
  if (cause === 'test') return testOf();
  const runner = runnerId === null ? undefined : await stores.runners.findById(runnerId);
  const newest = runner === undefined ? undefined : await stores.assessments.latest(runner.id);
  if (runner === undefined || newest === undefined || (await isTold(deps, notification, newest))) return null;
  const { body } = newest;
  if (body.severity === fromSeverity && (cause !== 'referral' || body.referral === null)) return null;
  const language = languageOf(runner.language);
  const { title, changed, headline } = wordsOf(language).notice;
  const news = await headlineIn(deps, newest, language);
  const name = runner.displayName ?? runner.externalId;
  const text =
    details === 'headline' && news !== undefined ? headline({ name, headline: news }) : changed({ name });
  return {
    text: { title, body: text, urgency: urgencyOf(body) },
    urgent: isUrgent(body),
    runner,
    severity: body.severity,
  };
};

type Attempt = {
  readonly notification: Notification;
  readonly target: NotificationTarget;
  readonly told: Told;
  readonly outcome: NotificationOutcome;
  readonly nowMs: EpochMs;
};

/** When a failed notification is tried again; null when it is given up. */
const nextAttempt = (
  deps: NotificationDependencies,
  { notification, target, told, outcome, nowMs }: Attempt,
): EpochMs | null => {
  if (outcome.kind !== 'failed' || notification.cause === 'test') return null;
  const { nextAttemptMs, random } = deps.notifications;
  const { retryAfterMs } = outcome;
  const attempts = notification.attempts + 1;
  const nextMs = nextAttemptMs({ attempts, nowMs, retryAfterMs, random: random() });
  if (nextMs === null || attempts >= mostAttempts) return null;
  return told.urgent || told.runner === null
    ? nextMs
    : afterQuietHours(nextMs, quietHoursOf(target), told.runner.timeZone);
};

/** Why an outcome disables its target; null when it does not. A single failure after days without any disables nothing. */
const disabling = ({ notification, target, outcome, nowMs }: Attempt): string | null => {
  if (outcome.kind === 'refused') return `The address is not allowed: ${outcome.because}.`;
  const sinceMs = parseInstant(target.failingSince ?? '');
  const lasts = sinceMs !== null && nowMs - sinceMs >= failingDisablesAfterMs;
  if (outcome.kind === 'delivered' || notification.attempts === 0 || !lasts) return null;
  return `Only failures since ${target.failingSince}; the last one: ${outcome.because}.`;
};

/** What an outcome says of its target. A test that fails counts for nothing but to be shown. */
const healthOf = (attempt: Attempt, disabledReason: string | null): NotificationTargetChange => {
  const { notification, target, outcome, nowMs } = attempt;
  const at = formatInstant(nowMs);
  if (outcome.kind === 'delivered') return { failingSince: null, lastFailure: null, lastDeliveredAt: at };
  const failed = { lastFailure: outcome.because };
  if (disabledReason !== null)
    return { ...failed, disabled: true, disabledReason, disabledAt: at, updatedAt: at };
  return notification.cause === 'test' ? failed : { ...failed, failingSince: target.failingSince ?? at };
};

const changeOf = (
  { notification, outcome, nowMs }: Attempt,
  nextAttemptAt: string | null,
): NotificationChange => {
  const attempts = notification.attempts + 1;
  if (outcome.kind === 'delivered') {
    return { attempts, because: null, status: 'delivered', nextAttemptAt, finishedAt: formatInstant(nowMs) };
  }
  const { because } = outcome;
  if (nextAttemptAt !== null) return { attempts, because, nextAttemptAt };
  return { attempts, because, status: 'failed', nextAttemptAt, finishedAt: formatInstant(nowMs) };
};

/** Stores what an attempt leads to; answers when it is tried again. */
const settle = (deps: NotificationDependencies, attempted: Attempt): Promise<DueNotification[]> =>
  deps.stores.inTransaction(async (tx) => {
    const target = await tx.notificationTargets.lock(attempted.target.id);
    if (target === undefined) return [];
    const attempt = { ...attempted, target };
    const reason = target.disabled ? null : disabling(attempt);
    const nextMs = reason === null ? nextAttempt(deps, attempt) : null;
    const nextAttemptAt = nextMs === null ? null : formatInstant(nextMs);
    const { id } = attempt.notification;
    await tx.notifications.update(id, changeOf(attempt, nextAttemptAt));
    await tx.notificationTargets.update(target.id, healthOf(attempt, reason));
    if (reason !== null)
      await tx.notifications.cancelWaiting(target.id, reason, formatInstant(attempt.nowMs));
    return [
      { id, nextAttemptAt },
      ...(attempt.outcome.kind === 'delivered' ? await putOffNext(tx, attempt) : []),
    ];
  });

/** Cancels a notification that is not sent. */
const leave = async (
  { stores, clock }: NotificationDependencies,
  id: string,
  because: string,
): Promise<void> =>
  stores.notifications.update(id, {
    status: 'cancelled',
    because,
    nextAttemptAt: null,
    finishedAt: formatInstant(clock.nowMs()),
  });

/**
 * Makes one attempt at a notification: says what the newest assessment says, stores the outcome, and enqueues the next
 * attempt. What is as it was before the change is not sent. A job whose `dueMs` is not the notification's current time
 * is outdated and does nothing. It may be sent twice by a worker that is killed between sending and storing.
 */
export const sendNotification = async (
  deps: NotificationDependencies,
  { notificationId, dueMs }: { readonly notificationId: string; readonly dueMs: EpochMs },
): Promise<void> => {
  const notification = await deps.stores.notifications.findById(notificationId);
  if (notification?.status !== 'waiting' || notification.nextAttemptAt !== formatInstant(dueMs)) return;
  const target = await deps.stores.notificationTargets.findById(notification.targetId);
  if (target === undefined) return;
  if (target.disabled) return leave(deps, notificationId, 'The target is disabled.');
  const told = await readTold(deps, notification, target);
  if (told === null) return leave(deps, notificationId, 'It is as it was before, or told meanwhile.');
  const outcome = await deps.notifications.send(target.kind, target.address, told.text);
  const due = await settle(deps, { notification, target, told, outcome, nowMs: deps.clock.nowMs() });
  deps.log.info({ notificationId, targetId: target.id, outcome: outcome.kind }, 'notification attempted');
  await enqueueNotifications(deps, due);
};
