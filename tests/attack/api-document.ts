import { resolveReferences } from '#tests/support/resolve-references.ts';

/** A JSON schema as far as the walk reads it. */
export type Schema = {
  readonly $ref?: string;
  readonly type?: string;
  readonly enum?: readonly unknown[];
  readonly const?: unknown;
  readonly format?: string;
  readonly pattern?: string;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly minItems?: number;
  readonly maxItems?: number;
  readonly maxProperties?: number;
  readonly additionalProperties?: boolean | Schema;
  readonly required?: readonly string[];
  readonly properties?: { readonly [name: string]: Schema };
  readonly items?: Schema;
  readonly anyOf?: readonly Schema[];
  readonly allOf?: readonly Schema[];
};

type Content = { readonly [type: string]: { readonly schema?: Schema } };

type DocumentedOperation = {
  readonly parameters?: readonly { readonly in: string; readonly name: string; readonly schema: Schema }[];
  readonly requestBody?: { readonly content: Content };
  readonly responses: { readonly [status: string]: { readonly content?: Content } };
};

/** An OpenAPI document as far as the walk reads it. */
export type ApiDocument = {
  readonly paths: { readonly [path: string]: { readonly [method: string]: DocumentedOperation } };
  readonly components: { readonly schemas: { readonly [name: string]: Schema } };
};

export type Parameter = { readonly place: 'path' | 'query'; readonly name: string; readonly schema: Schema };

/** What can be asked for at one address with one method. */
export type Operation = {
  readonly name: string;
  readonly method: string;
  readonly path: string;
  readonly parameters: readonly Parameter[];
  /** Names of the headers that it reads. */
  readonly headers: readonly string[];
  /** Schema of its JSON body; null when it takes none. */
  readonly body: Schema | null;
  /** Types of content that it answers with a status; null when the document does not name them. */
  readonly contentTypes: (status: number) => readonly string[] | null;
};

const isPlace = (place: string): place is Parameter['place'] => place === 'path' || place === 'query';

/** `type: [T, null]` as the alternatives that it stands for. */
const withAlternatives = (document: ApiDocument): ApiDocument =>
  JSON.parse(JSON.stringify(document), (_key, schema) => {
    if (!Array.isArray(schema?.type)) return schema;
    const { type, ...value } = schema;
    return {
      anyOf: schema.type.map((one: string) => (one === 'null' ? { type: one } : { ...value, type: one })),
    };
  });

/** Every operation of a document, its references resolved. */
export const operationsOf = (document: ApiDocument): Operation[] =>
  Object.entries(withAlternatives(resolveReferences(document)).paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, operation]) => ({
      name: `${method.toUpperCase()} ${path}`,
      method: method.toUpperCase(),
      path,
      parameters: (operation.parameters ?? []).flatMap(({ in: place, name, schema }) =>
        isPlace(place) ? [{ place, name, schema }] : [],
      ),
      headers: (operation.parameters ?? []).flatMap(({ in: place, name }) =>
        place === 'header' ? [name] : [],
      ),
      body: operation.requestBody?.content['application/json']?.schema ?? null,
      contentTypes: (status) => {
        const content = operation.responses[String(status)]?.content;
        return content === undefined ? null : Object.keys(content);
      },
    })),
  );
