import { type RequestHeader, requestHeaders } from '#src/http/schemas/headers.ts';
import {
  type ApiDocument,
  isReference,
  mapOperations,
  type Operation,
  type Parameter,
  type Reference,
} from './api-document.ts';
import { webhookHeaders } from './describe-webhooks.ts';

/** `/v1/check-ins/{id}` is the address of a `check-in`. */
const resourceOf = (path: string): string => {
  const names = path.split('/');
  return (names[names.indexOf('{id}') - 1] ?? 'resource').replace(/ies$/, 'y').replace(/s$/, '');
};

const pascalCase = (name: string): string =>
  name.replace(/(?:^|-)([a-z])/gi, (_match, letter: string) => letter.toUpperCase());

/** In the order in which one reads it; what is not required needs no word. */
const describeParameter = ({ name, required, description, ...rest }: Parameter, path: string): Parameter => {
  const said = name === 'id' ? `Id of the ${resourceOf(path)}` : description;
  return {
    name,
    in: rest.in,
    ...(required === true ? { required } : {}),
    ...(said === undefined ? {} : { description: said }),
    schema: rest.schema,
  };
};

const isOfPath = (parameter: Parameter | Reference): boolean =>
  !isReference(parameter) && parameter.in === 'path';

/** The parameters of an operation, those of its address first: its ids say of what, and its headers stand beside them. */
export const describeParameters = (
  parameters: Operation['parameters'],
  path: string,
  headers: readonly RequestHeader[],
): NonNullable<Operation['parameters']> => [
  ...(parameters ?? [])
    .map((parameter) => (isReference(parameter) ? parameter : describeParameter(parameter, path)))
    .sort((a, b) => Number(isOfPath(b)) - Number(isOfPath(a))),
  ...headers.map((header) => ({ $ref: `#/components/parameters/${header}` })),
];

/** Its name as a component: ids are named by their resource. */
const componentName = ({ name, description }: Parameter): string =>
  name === 'id' ? `${pascalCase(description?.split(' ').at(-1) ?? '')}Id` : pascalCase(name);

const fewestUses = 2;

/** Parameters that several operations have alike, by their JSON; of one name the most used. */
const sharedParameters = (paths: ApiDocument['paths']): Map<string, Parameter> => {
  const uses = new Map<string, { readonly parameter: Parameter; count: number }>();
  for (const operation of Object.values(paths).flatMap((methods) => Object.values(methods)))
    for (const parameter of operation.parameters ?? []) {
      if (isReference(parameter)) continue;
      const json = JSON.stringify(parameter);
      const use = uses.get(json) ?? { parameter, count: 0 };
      use.count += 1;
      uses.set(json, use);
    }
  const shared = new Map<string, Parameter>();
  for (const { parameter, count } of [...uses.values()].sort((a, b) => b.count - a.count)) {
    if (count < fewestUses) continue;
    const name = componentName(parameter);
    const free = [name, `${name}Query`].find((one) => !shared.has(one));
    if (free !== undefined) shared.set(free, parameter);
  }
  return shared;
};

/** The document with those parameters as components that several operations have alike. */
export const shareParameters = (document: ApiDocument): ApiDocument => {
  const shared = sharedParameters(document.paths);
  const names = new Map([...shared].map(([name, parameter]) => [JSON.stringify(parameter), name]));
  const paths = mapOperations(document.paths, (operation) => ({
    ...operation,
    parameters: (operation.parameters ?? []).map((parameter) => {
      const name = names.get(JSON.stringify(parameter));
      return name === undefined ? parameter : { $ref: `#/components/parameters/${name}` };
    }),
  }));
  const components = {
    ...document.components,
    parameters: { ...Object.fromEntries(shared), ...requestHeaders, ...webhookHeaders },
  };
  return { ...document, paths, components };
};
