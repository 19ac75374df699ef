import { Failure } from '#src/core/index.ts';
import type { Notification } from '#src/edges/storage/notification-store.ts';
import type { NotificationTarget } from '#src/edges/storage/notification-target-store.ts';
import type { Page, PageRequest } from '#src/edges/storage/paging.ts';
import type { Dependencies } from '#src/use-cases/dependencies.ts';

type ReadDependencies = Pick<Dependencies, 'stores'>;

export const noTarget = (id: string): Failure =>
  new Failure('not-found', `There is no notification target "${id}".`);

/** @throws Failure `not-found`: a target of another client does not exist for this one. */
export const findTarget = async (
  { stores }: ReadDependencies,
  clientId: string,
  id: string,
): Promise<NotificationTarget> => {
  const target = await stores.notificationTargets.find(clientId, id);
  if (target === undefined) throw noTarget(id);
  return target;
};

export const listTargets = (
  { stores }: ReadDependencies,
  clientId: string,
  page: PageRequest,
): Promise<Page<NotificationTarget>> => stores.notificationTargets.list(clientId, page);

/** @throws Failure `not-found`, also for what a target of another client was told. */
export const findNotification = async (
  { stores }: ReadDependencies,
  clientId: string,
  id: string,
): Promise<Notification> => {
  const notification = await stores.notifications.find(clientId, id);
  if (notification === undefined) throw new Failure('not-found', `There is no notification "${id}".`);
  return notification;
};

/** What a target was told, newest first. */
export const listNotifications = (
  { stores }: ReadDependencies,
  target: NotificationTarget,
  page: PageRequest,
): Promise<Page<Notification>> => stores.notifications.list(target.id, page);
