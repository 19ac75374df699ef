import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import ajvFormats from 'ajv-formats';
import { describeApi } from '#openapi/describe-api.ts';
import { resolveReferences } from '#tests/support/resolve-references.ts';

type Document = {
  readonly webhooks: {
    readonly [type: string]: {
      readonly post: {
        readonly requestBody: { readonly content: { readonly 'application/json': { schema: object } } };
      };
    };
  };
};

const openSchemas = async (): Promise<Map<string, ValidateFunction>> => {
  const { webhooks } = resolveReferences((await describeApi()) as Document);
  const ajv = new Ajv2020({ strict: false, allErrors: true });
  (ajvFormats as unknown as (target: Ajv2020) => void)(ajv);
  ajv.addFormat('calendar-day', /^\d{4}-\d{2}-\d{2}$/);
  return new Map(
    Object.entries(webhooks).map(([type, { post }]) => [
      type,
      ajv.compile(post.requestBody.content['application/json'].schema),
    ]),
  );
};

const opened: Promise<Map<string, ValidateFunction>>[] = [];

/** What of a message differs from its payload in the OpenAPI document; null when nothing does. */
export const messageFault = async (type: string, body: unknown): Promise<string | null> => {
  // Not an event: it says that an endpoint is reached.
  if (type === 'endpoint.test') return null;
  opened[0] ??= openSchemas();
  const validate = (await opened[0]).get(type);
  if (validate === undefined) return `${type} is not in the OpenAPI document`;
  return validate(body) ? null : `${type}: ${JSON.stringify(validate.errors)}`;
};
