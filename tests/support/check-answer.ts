import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import ajvFormats from 'ajv-formats';
import type { App } from '#src/http/context.ts';

type Content = { readonly [type: string]: { readonly schema?: object } };
type Answer = { readonly $ref?: string; readonly content?: Content };
type Operation = { readonly responses: { readonly [status: string]: Answer } };
type Document = {
  readonly paths: { readonly [path: string]: { readonly [method: string]: Operation } };
  readonly components: { readonly responses?: { readonly [name: string]: Answer } };
};

/** Throws when an answer is not what the OpenAPI document says of its operation. */
export type CheckAnswer = (
  method: string,
  url: string,
  status: number,
  contentType: string,
  body: unknown,
) => void;

const openDocument = (document: Document): CheckAnswer => {
  const ajv = new Ajv2020({ strict: false, allErrors: true });
  (ajvFormats as unknown as (target: Ajv2020) => void)(ajv);
  ajv.addFormat('calendar-day', /^\d{4}-\d{2}-\d{2}$/);
  ajv.addFormat('time-zone', true);
  ajv.addFormat('binary', true);
  ajv.addSchema({ $id: 'openapi', components: document.components });
  const local = (schema: object): object =>
    JSON.parse(JSON.stringify(schema).replaceAll('"#/components/', '"openapi#/components/')) as object;
  const routes = Object.entries(document.paths).map(([path, methods]) => ({
    path,
    methods,
    pattern: new RegExp(`^${path.replace(/\{[^}]+\}/g, '[^/]+')}$`),
  }));
  const compiled = new Map<object, ValidateFunction>();
  const compile = (schema: object): ValidateFunction => {
    const validate = compiled.get(schema) ?? ajv.compile(local(schema));
    compiled.set(schema, validate);
    return validate;
  };
  return (method, url, status, contentType, body) => {
    const path = url.split('?')[0] ?? '';
    const route = routes.find(({ pattern }) => pattern.test(path));
    const operation = route?.methods[method.toLowerCase()];
    if (route === undefined || operation === undefined) return;
    const name = `${method} ${route.path} → ${status}`;
    const stated = operation.responses[String(status)];
    const shared = document.components.responses?.[stated?.$ref?.split('/').at(-1) ?? ''];
    const answer = shared ?? stated;
    if (answer === undefined) throw new Error(`${name} is not in the OpenAPI document`);
    const schema = answer.content?.[contentType.split(';')[0] ?? '']?.schema;
    if (schema === undefined || !/json/.test(contentType)) return;
    const validate = compile(schema);
    if (!validate(body))
      throw new Error(`${name} differs from its schema: ${ajv.errorsText(validate.errors)}`);
  };
};

/** The document is the same for every service, and compiling it takes longer than opening one. */
const opened: CheckAnswer[] = [];

/**
 * Holds every answer of a test against the OpenAPI document: its status must be named there and its body must
 * match the schema, so that no field is missing and no unknown is cast.
 */
export const createAnswerCheck = (app: App): CheckAnswer => {
  const check = opened[0] ?? openDocument(app.swagger() as unknown as Document);
  opened[0] = check;
  return check;
};
