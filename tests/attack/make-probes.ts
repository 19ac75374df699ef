import type { Operation, Parameter } from './api-document.ts';
import type { Question } from './ask.ts';
import {
  hostileAddresses,
  hostileAnyHeaders,
  hostileBodies,
  hostileHeaders,
  hostileJson,
  hostileParameters,
  hostileTexts,
} from './hostile-values.ts';
import type { AttackClient } from './make-client.ts';
import { boundaryJson, placesOf, validJson } from './places.ts';

/** A hostile request, and what is hostile about it. */
export type Probe = {
  readonly what: string;
  readonly operation: Operation | null;
  readonly question: Question;
};

type KnownIds = AttackClient['ids'];

const json = { 'content-type': 'application/json' };

/** The address of an operation, its parameters replaced by those given. */
export const pathOf = (
  operation: Operation,
  ids: KnownIds,
  given: Readonly<Record<string, string>>,
): string => {
  const kind = operation.path.split('/')[2] ?? '';
  // What is erased cannot be asked for again.
  const known = operation.method === 'DELETE' ? 'unknown' : (ids.get(kind) ?? 'unknown');
  return operation.path.replace(/\{([^}]+)\}/g, (_, name: string) => given[name] ?? known);
};

const parameterProbes = (
  operation: Operation,
  ids: KnownIds,
  { place, name, schema }: Parameter,
): Probe[] => {
  const bounds = boundaryJson(schema).map((value) => encodeURIComponent(String(JSON.parse(value))));
  const values = [...hostileParameters, ...bounds];
  const base = pathOf(operation, ids, {});
  const paths =
    place === 'path'
      ? values.map((value) => pathOf(operation, ids, { [name]: value }))
      : [
          ...values.map((value) => `${base}?${name}=${value}`),
          ...[`${name}=1&${name}=2`, `${name}[]=1`, `${name}[a]=1`, name, `${name}=${'1,'.repeat(4000)}`].map(
            (query) => `${base}?${query}`,
          ),
        ];
  const body = operation.body === null ? null : validJson(operation.body);
  return paths.map((path) => ({
    what: `${operation.name}: ${place} ${name} in ${path.slice(0, 120)}`,
    operation,
    question: { method: operation.method, path, body, ...(body === null ? {} : { headers: json }) },
  }));
};

const bodyProbes = (operation: Operation, ids: KnownIds): Probe[] => {
  if (operation.body === null) return [];
  const [method, path] = [operation.method, pathOf(operation, ids, {})];
  const inside = placesOf(operation.body).flatMap(({ pointer, schema, around }) =>
    [...hostileJson, ...(schema.type === 'string' ? hostileTexts : []), ...boundaryJson(schema)].map(
      (value) => ({
        what: `${operation.name}: ${pointer} is ${value.slice(0, 80)}`,
        operation,
        question: { method, path, headers: json, body: around(value) },
      }),
    ),
  );
  const whole = hostileBodies.map((body) => ({
    what: `${operation.name}: the body ${String(body).slice(0, 40)}`,
    operation,
    question: { method, path, headers: json, body },
  }));
  return [...inside, ...whole];
};

const headerProbes = (operation: Operation, ids: KnownIds): Probe[] => {
  const [method, path] = [operation.method, pathOf(operation, ids, {})];
  const body = operation.body === null ? null : validJson(operation.body);
  const typed = method === 'GET' || method === 'DELETE' ? [] : hostileHeaders;
  return [...typed, ...hostileAnyHeaders].map((headers) => ({
    what: `${operation.name}: headers ${JSON.stringify(headers).slice(0, 80)}`,
    operation,
    question: {
      method,
      path,
      headers: { ...(body === null ? {} : json), ...headers },
      body: body ?? (typed.length > 0 ? 'x' : null),
    },
  }));
};

const methodProbes = (operation: Operation, ids: KnownIds): Probe[] =>
  ['HEAD', 'OPTIONS', 'PUT', 'TRACE', 'PROPFIND'].map((method) => ({
    what: `${method} ${operation.path}`,
    operation: null,
    question: { method, path: pathOf(operation, ids, {}) },
  }));

/** Every hostile request to every operation of a document, and to addresses outside of it. */
export const makeProbes = (operations: readonly Operation[], ids: KnownIds): Probe[] => [
  ...operations.flatMap((operation) => [
    ...operation.parameters.flatMap((parameter) => parameterProbes(operation, ids, parameter)),
    ...bodyProbes(operation, ids),
    ...headerProbes(operation, ids),
    ...methodProbes(operation, ids),
  ]),
  ...hostileAddresses.map((path) => ({
    what: `GET ${path}`,
    operation: null,
    question: { method: 'GET', path },
  })),
];
