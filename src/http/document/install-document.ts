import swagger from '@fastify/swagger';
import swaggerUi from '@fastify/swagger-ui';
import { docsPolicy } from '#src/http/answer-headers.ts';
import type { App } from '#src/http/context.ts';
import { info, securitySchemes, tags } from './about-api.ts';
import { addExamples, readExamples } from './add-examples.ts';
import type { ApiDocument } from './api-document.ts';
import { describeSchema, type RouteConfig } from './describe-operation.ts';
import { finishDocument } from './finish-document.ts';

/** Collects the schemas of every route registered after it. */
export const installOpenApi = async (app: App, publicUrl: string | null): Promise<void> => {
  const examples = await readExamples();
  const configs = new Map<string, RouteConfig>();
  await app.register(swagger, {
    openapi: {
      openapi: '3.1.0',
      info,
      servers: [{ url: publicUrl ?? '/', description: 'This service' }],
      tags,
      components: { securitySchemes },
      security: [{ apiKey: [] }],
    },
    transform: ({ schema = {}, url, route }) => {
      const config = route.config ?? {};
      configs.set(schema.operationId ?? '', config);
      return { schema: describeSchema(schema, config), url };
    },
    transformObject: (found) => {
      if (!('openapiObject' in found)) return found.swaggerObject;
      const document: ApiDocument = JSON.parse(JSON.stringify(found.openapiObject));
      const finished = finishDocument(document, (operationId) => configs.get(operationId) ?? {});
      return Object.assign(found.openapiObject, addExamples(finished, examples));
    },
    refResolver: { buildLocalReference: (json) => String(json['$id']) },
  });
  await app.register(swaggerUi, {
    routePrefix: '/docs',
    uiConfig: { deepLinking: true, validatorUrl: null },
    staticCSP: docsPolicy,
  });
};
