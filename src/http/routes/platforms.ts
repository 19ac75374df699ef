import Type from 'typebox';
import { clientOf } from '#src/http/authentication.ts';
import type { App, HttpContext } from '#src/http/context.ts';
import { baseUrlOf, isOperator, webhookUrl } from '#src/http/platform-address.ts';
import { PageQuery, pageOf, strictObject } from '#src/http/schemas/common.ts';
import { InboxEntrySchema, inboxStatuses, PlatformSchema } from '#src/http/schemas/platform.ts';
import { viewInboxEntry } from '#src/http/views/platform-view.ts';
import { callbackUrl } from '#src/use-cases/platforms/connect-runner.ts';
import { answers } from './responses.ts';

const tags = ['platforms'];

/** The watch platforms, and the ledger of what they sent. */
export const platformRoutes = (app: App, context: HttpContext): void => {
  const { stores, platforms } = context;
  app.addSchema(PlatformSchema);
  app.addSchema(InboxEntrySchema);

  app.get(
    '/v1/platforms',
    {
      config: { scope: 'read' },
      schema: {
        tags,
        operationId: 'listPlatforms',
        summary: 'What each platform delivers and whether it is configured',
        response: answers(200, Type.Object({ items: Type.Array(Type.Ref('Platform')) })),
      },
    },
    async (request) => ({
      items: platforms.describe().map(({ delivers, missing, quirks, settings, ...platform }) => ({
        ...platform,
        delivers: [...delivers],
        missing: [...missing],
        quirks: [...quirks],
        settings: [...settings],
        webhookUrl:
          isOperator(request) && platform.can.receive ? webhookUrl(context, request, platform.id) : null,
        redirectUri: platform.can.connect ? callbackUrl(baseUrlOf(context, request), platform.id) : null,
      })),
    }),
  );

  app.get(
    '/v1/inbox',
    {
      config: { scope: 'admin' },
      schema: {
        tags,
        operationId: 'listInbox',
        summary: 'What platforms sent about your runners and what became of it, newest first',
        description: 'Operators also see what belongs to no runner: unknown users, unread types, alerts.',
        querystring: strictObject({
          ...PageQuery,
          platform: Type.Optional(Type.String({ maxLength: 64 })),
          status: Type.Optional(Type.Enum([...inboxStatuses])),
        }),
        response: answers(200, pageOf(Type.Ref('InboxEntry')), 422),
      },
    },
    async (request) => {
      const { limit, cursor, platform, status } = request.query;
      const page = await stores.inbox.list(
        { clientId: clientOf(request), ownerless: isOperator(request) ? 'shown' : 'hidden' },
        { limit, cursor: cursor ?? null, platform: platform ?? null, status: status ?? null },
      );
      return { ...page, items: page.items.map(viewInboxEntry) };
    },
  );
};
