/** The OpenAPI document as far as it is completed here. */
export type Reference = { readonly $ref: string };
export type Schema = { readonly [keyword: string]: unknown };
export type Content = {
  readonly [mediaType: string]: { readonly schema?: Schema; readonly example?: unknown };
};
export type Header = { readonly description: string; readonly schema: Schema };

export type Parameter = {
  readonly name: string;
  readonly in: string;
  readonly required?: boolean;
  readonly description?: string;
  readonly schema: Schema;
};

export type Response = {
  readonly description: string;
  readonly headers?: { readonly [name: string]: Header | Reference };
  readonly content?: Content;
};

export type Operation = {
  readonly operationId: string;
  readonly tags?: readonly string[];
  readonly summary: string;
  readonly description?: string;
  readonly security?: readonly { readonly [scheme: string]: readonly string[] }[];
  readonly parameters?: readonly (Parameter | Reference)[];
  readonly requestBody?: { readonly required: boolean; readonly content: Content };
  readonly responses: { readonly [status: string]: Response | Reference };
};

export type PathItem = { readonly [method: string]: Operation };

export type ApiDocument = {
  readonly paths: { readonly [path: string]: PathItem };
  readonly webhooks?: { readonly [event: string]: PathItem };
  readonly components: {
    readonly schemas: { readonly [name: string]: Schema };
    readonly parameters?: { readonly [name: string]: Parameter };
    readonly headers?: { readonly [name: string]: Header };
    readonly responses?: { readonly [name: string]: Response };
  };
};

export const isReference = (part: object): part is Reference => '$ref' in part;

/** The document with every operation of its paths replaced. */
export const mapOperations = (
  paths: ApiDocument['paths'],
  change: (operation: Operation, where: { readonly path: string; readonly method: string }) => Operation,
): ApiDocument['paths'] =>
  Object.fromEntries(
    Object.entries(paths).map(([path, methods]) => [
      path,
      Object.fromEntries(
        Object.entries(methods).map(([method, operation]) => [method, change(operation, { path, method })]),
      ),
    ]),
  );
