import swagger from '@fastify/swagger';
import swaggerUi from '@fastify/swagger-ui';
import { docsPolicy } from '#src/http/answer-headers.ts';
import type { App } from '#src/http/context.ts';
import { describeOperation } from './describe-operation.ts';

const description = `Running data in, explained overtraining warnings and safe routines out.

Sinew is not a medical device and predicts no injury: it answers with bands and reasons, never with a probability.
Unknown is \`null\`, never 0. Every error is an RFC 9457 problem document whose \`type\` has a page.`;

/** Collects the schemas of every route registered after it. */
export const installOpenApi = async (app: App): Promise<void> => {
  await app.register(swagger, {
    openapi: {
      openapi: '3.1.0',
      info: { title: 'Sinew', version: '1', description },
      components: { securitySchemes: { apiKey: { type: 'http', scheme: 'bearer' } } },
      security: [{ apiKey: [] }],
    },
    transform: ({ schema, url, route }) => ({
      schema: describeOperation(schema ?? {}, route.config ?? {}),
      url,
    }),
    refResolver: { buildLocalReference: (json) => String(json['$id']) },
  });
  await app.register(swaggerUi, {
    routePrefix: '/docs',
    uiConfig: { deepLinking: true, validatorUrl: null },
    staticCSP: docsPolicy,
  });
};
