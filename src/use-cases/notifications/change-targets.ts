import { Failure, formatInstant, type Severity } from '#src/core/index.ts';
import type { NotificationKind } from '#src/edges/notifications/kinds.ts';
import type {
  NotificationTarget,
  NotificationTargetChange,
} from '#src/edges/storage/notification-target-store.ts';
import type { Dependencies } from '#src/use-cases/dependencies.ts';
import type { NotificationDependencies } from './notification-dependencies.ts';
import type { QuietHours } from './quiet-hours.ts';
import { noTarget } from './read-targets.ts';

/** What may be changed of a target. */
export type TargetChange = {
  readonly address?: string;
  readonly minimumSeverity?: Severity;
  readonly details?: 'none' | 'headline';
  readonly quietHours?: QuietHours | null;
  readonly description?: string | null;
  readonly disabled?: boolean;
};

/** A target as a client states it; without `runnerId` it is told of every runner of the client. */
export type TargetStatement = TargetChange & {
  readonly kind: NotificationKind;
  readonly address: string;
  readonly runnerId?: string | null;
};

/** A club of many coaches; every change of a runner is told to each target of its client. */
const mostTargets = 50;

const usual = { minimumSeverity: 'caution', details: 'none' } as const;

/** The reason on a target that its owner disabled. */
const disabledByOwner = 'Disabled by its owner.';

const requireAddress = (
  { notifications }: Pick<NotificationDependencies, 'notifications'>,
  kind: NotificationKind,
  address: string,
): void => {
  const fault = notifications.addressFault(kind, address);
  if (fault === null) return;
  const detail =
    kind === 'email'
      ? 'Nothing can be sent to this address.'
      : 'Notifications are sent to public https addresses only, unless the service was started with WEBHOOKS_ALLOW_PRIVATE=yes.';
  throw new Failure('request-invalid', detail, {
    errors: [{ pointer: '/address', detail: `is not allowed: ${fault}` }],
  });
};

const requireRunner = async (
  { stores }: Pick<Dependencies, 'stores'>,
  clientId: string,
  runnerId: string | null,
): Promise<void> => {
  if (runnerId !== null && (await stores.runners.find(clientId, runnerId)) === undefined)
    throw new Failure('not-found', `There is no runner "${runnerId}".`);
};

const asQuiet = (quiet: QuietHours | null) => ({
  quietFrom: quiet?.from ?? null,
  quietTo: quiet?.to ?? null,
});

/**
 * Adds a target of a client.
 *
 * @throws Failure `request-invalid` for an address that is not allowed, `not-found` for a runner of another client,
 * `conflict` when the client has fifty.
 */
export const addTarget = async (
  deps: Pick<NotificationDependencies, 'stores' | 'clock' | 'newId' | 'notifications'>,
  clientId: string,
  { quietHours = null, disabled = false, ...stated }: TargetStatement,
): Promise<NotificationTarget> => {
  requireAddress(deps, stated.kind, stated.address);
  const runnerId = stated.runnerId ?? null;
  const at = formatInstant(deps.clock.nowMs());
  const target: NotificationTarget = {
    ...usual,
    ...stated,
    ...asQuiet(quietHours),
    id: deps.newId('notificationTarget'),
    clientId,
    runnerId,
    description: stated.description ?? null,
    disabled,
    disabledReason: disabled ? disabledByOwner : null,
    disabledAt: disabled ? at : null,
    failingSince: null,
    lastFailure: null,
    lastDeliveredAt: null,
    createdAt: at,
    updatedAt: at,
  };
  await deps.stores.inTransaction(async (tx) => {
    await tx.clients.lock(clientId);
    await requireRunner({ stores: tx }, clientId, runnerId);
    if ((await tx.notificationTargets.count(clientId)) >= mostTargets)
      throw new Failure('conflict', `A client has at most ${mostTargets} notification targets.`);
    await tx.notificationTargets.insert(target);
  });
  return target;
};

const changeOf = (
  current: NotificationTarget,
  { quietHours, ...stated }: TargetChange,
  at: string,
): NotificationTargetChange => {
  const moved = stated.address !== undefined && stated.address !== current.address;
  const enabled = stated.disabled === false && current.disabled;
  const disabled = stated.disabled === true && !current.disabled;
  return {
    ...stated,
    ...(quietHours === undefined ? {} : asQuiet(quietHours)),
    updatedAt: at,
    ...(moved || enabled ? { failingSince: null, lastFailure: null } : {}),
    ...(enabled ? { disabledReason: null, disabledAt: null } : {}),
    ...(disabled ? { disabledReason: disabledByOwner, disabledAt: at } : {}),
  };
};

/**
 * Changes a target; absent fields stay. Disabling it cancels what waits; enabling it or changing its address forgets its
 * failures.
 *
 * @param approve sees the target before it is changed, and may throw.
 * @throws Failure `not-found`, or `request-invalid` for an address that is not allowed.
 */
export const changeTarget = async (
  deps: Pick<NotificationDependencies, 'stores' | 'clock' | 'notifications'>,
  { id, kind }: NotificationTarget,
  stated: TargetChange,
  approve?: (before: NotificationTarget) => void,
): Promise<NotificationTarget> => {
  if (stated.address !== undefined) requireAddress(deps, kind, stated.address);
  const at = formatInstant(deps.clock.nowMs());
  return deps.stores.inTransaction(async (tx) => {
    const current = await tx.notificationTargets.lock(id);
    if (current === undefined) throw noTarget(id);
    approve?.(current);
    const change = changeOf(current, stated, at);
    await tx.notificationTargets.update(id, change);
    if (stated.disabled === true) await tx.notifications.cancelWaiting(id, disabledByOwner, at);
    return { ...current, ...change };
  });
};

/** @throws Failure `not-found`. */
export const removeTarget = async (
  { stores }: Pick<Dependencies, 'stores'>,
  clientId: string,
  id: string,
): Promise<void> => {
  if (!(await stores.notificationTargets.remove(clientId, id))) throw noTarget(id);
};
