import { clientOf } from '#src/http/authentication.ts';
import type { App, HttpContext } from '#src/http/context.ts';
import { unlessChanged } from '#src/http/entity-tags.ts';
import { answerOnce, fingerprintOf, sendAnswer } from '#src/http/idempotency.ts';
import { pageRequest } from '#src/http/page-request.ts';
import { IdParams, PageQuery, pageOf, strictObject } from '#src/http/schemas/common.ts';
import {
  NewNotificationTargetSchema,
  NotificationSchema,
  NotificationTargetChangeSchema,
  NotificationTargetSchema,
} from '#src/http/schemas/notifications.ts';
import { viewNotification, viewTarget } from '#src/http/views/notification-view.ts';
import { addTarget, changeTarget, removeTarget } from '#src/use-cases/notifications/change-targets.ts';
import {
  findNotification,
  findTarget,
  listNotifications,
  listTargets,
} from '#src/use-cases/notifications/read-targets.ts';
import { testTarget } from '#src/use-cases/notifications/test-target.ts';
import { answers, emptyAnswer } from './responses.ts';

const tags = ['notifications'];
const config = { scope: 'admin' as const };

/** Where people are told of changes, and what they were told. */
export const notificationTargetRoutes = (app: App, context: HttpContext): void => {
  app.addSchema(NotificationTargetSchema);
  app.addSchema(NotificationSchema);
  listRoutes(app, context);
  singleRoutes(app, context);
  sendingRoutes(app, context);
};

const listRoutes = (app: App, context: HttpContext): void => {
  app.post(
    '/v1/notification-targets',
    {
      config,
      schema: {
        tags,
        operationId: 'createNotificationTarget',
        summary: 'Tell people of changes: by ntfy, an Apprise API or mail',
        description: `A short text is sent when the severity of a runner changes or somebody is newly referred: at most once a day and
runner, but a new referral does not wait for that. It is sent outside of the quiet hours, but what is urgent or an emergency
does not wait for these. Attempts are repeated for most of a day. Without \`runnerId\` it is told of every runner of the client.
A client has at most 50 targets. For programs there are webhooks.`,
        body: NewNotificationTargetSchema,
        response: answers(201, 'NotificationTarget', 404, 409, 422),
      },
    },
    async (request, reply) =>
      sendAnswer(
        reply,
        await answerOnce(context, request, fingerprintOf(request.body), async (tx) => {
          const target = await addTarget(tx, clientOf(request), request.body);
          return { status: 201, location: `/v1/notification-targets/${target.id}`, body: viewTarget(target) };
        }),
      ),
  );

  app.get(
    '/v1/notification-targets',
    {
      config,
      schema: {
        tags,
        operationId: 'listNotificationTargets',
        summary: 'List notification targets',
        description: 'In the order in which they were added, disabled ones too.',
        querystring: strictObject(PageQuery),
        response: answers(200, pageOf('NotificationTarget'), 422),
      },
    },
    async (request) => {
      const page = await listTargets(context, clientOf(request), pageRequest(request.query));
      return { ...page, items: page.items.map(viewTarget) };
    },
  );
};

const singleRoutes = (app: App, context: HttpContext): void => {
  app.get(
    '/v1/notification-targets/:id',
    {
      config,
      schema: {
        tags,
        operationId: 'getNotificationTarget',
        summary: 'Get a notification target',
        description: 'With what came of the last attempts.',
        params: IdParams,
        response: answers(200, 'NotificationTarget', 404),
      },
    },
    async (request) => viewTarget(await findTarget(context, clientOf(request), request.params.id)),
  );

  app.patch(
    '/v1/notification-targets/:id',
    {
      config,
      schema: {
        tags,
        operationId: 'changeNotificationTarget',
        summary: 'Change, disable or enable a notification target',
        description: 'Absent fields stay. Disabling cancels what waits.',
        params: IdParams,
        body: NotificationTargetChangeSchema,
        response: answers(200, 'NotificationTarget', 404, 412, 422),
      },
    },
    async (request) => {
      const target = await findTarget(context, clientOf(request), request.params.id);
      const approve = unlessChanged(request, viewTarget);
      return viewTarget(await changeTarget(context, target, request.body, approve));
    },
  );

  app.delete(
    '/v1/notification-targets/:id',
    {
      config,
      schema: {
        tags,
        operationId: 'deleteNotificationTarget',
        summary: 'Delete a notification target with its notifications',
        description: 'What waits for it is not sent.',
        params: IdParams,
        response: emptyAnswer(404),
      },
    },
    async (request, reply) => {
      await removeTarget(context, clientOf(request), request.params.id);
      return reply.code(204).send();
    },
  );
};

const sendingRoutes = (app: App, context: HttpContext): void => {
  app.post(
    '/v1/notification-targets/:id/test',
    {
      config,
      schema: {
        tags,
        operationId: 'testNotificationTarget',
        summary: 'Send a test notification',
        description: 'Sent once and at once. A client sends at most 30 an hour.',
        params: IdParams,
        response: answers(202, 'Notification', 404, 409),
      },
    },
    async (request, reply) => {
      const target = await findTarget(context, clientOf(request), request.params.id);
      return sendAnswer(
        reply,
        await answerOnce(context, request, fingerprintOf(null), async (tx) => {
          const notification = await testTarget(tx, target);
          return {
            status: 202,
            location: `/v1/notifications/${notification.id}`,
            body: viewNotification(notification),
          };
        }),
      );
    },
  );

  app.get(
    '/v1/notifications/:id',
    {
      config,
      schema: {
        tags,
        operationId: 'getNotification',
        summary: 'Get what a target was told, or waits to be told',
        description: 'Kept for 30 days.',
        params: IdParams,
        response: answers(200, 'Notification', 404),
      },
    },
    async (request) =>
      viewNotification(await findNotification(context, clientOf(request), request.params.id)),
  );

  app.get(
    '/v1/notification-targets/:id/notifications',
    {
      config,
      schema: {
        tags,
        operationId: 'listNotifications',
        summary: 'List what a target was told, newest first',
        description: 'And what waits to be told. Kept for 30 days.',
        params: IdParams,
        querystring: strictObject(PageQuery),
        response: answers(200, pageOf('Notification'), 404, 422),
      },
    },
    async (request) => {
      const target = await findTarget(context, clientOf(request), request.params.id);
      const page = await listNotifications(context, target, pageRequest(request.query));
      return { ...page, items: page.items.map(viewNotification) };
    },
  );
};
