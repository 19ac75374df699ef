import Type from 'typebox';
import { clientOf } from '#src/http/authentication.ts';
import type { App, HttpContext } from '#src/http/context.ts';
import { pageRequest } from '#src/http/page-request.ts';
import { baseUrlOf, isOperator, webhookUrl } from '#src/http/platform-address.ts';
import { PageQuery, PlatformName, pageOf, strictObject } from '#src/http/schemas/common.ts';
import { named } from '#src/http/schemas/named.ts';
import { InboxEntrySchema, InboxStatus, PlatformSchema } from '#src/http/schemas/platform.ts';
import { viewInboxEntry } from '#src/http/views/platform-view.ts';
import { callbackUrl } from '#src/use-cases/platforms/connect-runner.ts';
import { listInbox } from '#src/use-cases/platforms/read-inbox.ts';
import { answers } from './responses.ts';

const tags = ['platforms'];

/** The watch platforms and the inbox of the events they sent. */
export const platformRoutes = (app: App, context: HttpContext): void => {
  app.addSchema(PlatformSchema);
  app.addSchema(InboxEntrySchema);

  app.get(
    '/v1/platforms',
    {
      config: { scope: 'read' },
      schema: {
        tags,
        operationId: 'listPlatforms',
        summary: 'List platforms: what each delivers and whether it is configured',
        description: '`missing` names the settings that a platform needs; `can` says what works with it.',
        response: answers(
          200,
          named('PlatformList', Type.Object({ items: Type.Array(Type.Ref('Platform')) })),
        ),
      },
    },
    async (request) => ({
      items: context.platforms.describe().map(({ delivers, missing, quirks, settings, ...platform }) => ({
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
        summary: 'List the events that platforms sent about your runners, newest first',
        description:
          'Operators also see events that belong to no runner: unknown users, ignored types, alerts.',
        querystring: strictObject({
          ...PageQuery,
          platform: Type.Optional(PlatformName),
          status: Type.Optional(InboxStatus),
        }),
        response: answers(200, pageOf('InboxEntry'), 422),
      },
    },
    async (request) => {
      const { platform, status } = request.query;
      const page = await listInbox(
        context,
        { clientId: clientOf(request), ownerless: isOperator(request) ? 'shown' : 'hidden' },
        { ...pageRequest(request.query), platform: platform ?? null, status: status ?? null },
      );
      return { ...page, items: page.items.map(viewInboxEntry) };
    },
  );
};
