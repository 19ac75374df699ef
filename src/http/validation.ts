import { Ajv, type ErrorObject, type Options, type ValidateFunction } from 'ajv';
import type { FastifyInstance } from 'fastify';
import { dayNumber, isTimeZone, parseInstant } from '#src/core/index.ts';
import { nearestName } from './nearest-name.ts';

/** What a text of each format must be, for error messages. */
export const formatNames: Readonly<Record<string, string>> = {
  'calendar-day': 'a day from 1900 to 2100, YYYY-MM-DD',
  'date-time': 'an instant from 1900 to 2100 with its offset from UTC, like 2026-07-07T06:30:00Z',
  'time-zone': 'an IANA time zone, like Europe/Berlin',
};

/** Years of which the core can count and the database can store every day that follows from one. */
const years = { first: 1900, last: 2100 } as const;

const isYear = (text: string): boolean => {
  const year = Number(text.slice(0, 4));
  return year >= years.first && year <= years.last;
};

/** RFC 3339 with the offsets that exist on earth; a comma or a 24th hour is read by the core but not by the database. */
const instantPattern =
  /^\d{4}-\d{2}-\d{2}[Tt ](?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d(?:\.\d{1,9})?(?:[Zz]|[+-](?:0\d|1[0-4]):[0-5]\d)$/;

/** True for a day that every part of the service can count with. */
export const isCalendarDay = (text: string): boolean => dayNumber(text) !== null && isYear(text);

const isInstant = (text: string): boolean =>
  instantPattern.test(text) && parseInstant(text) !== null && isYear(text);

const makeAjv = (options: Options): Ajv => {
  const ajv = new Ajv({ useDefaults: true, removeAdditional: false, strict: false, ...options });
  ajv.addFormat('calendar-day', isCalendarDay);
  ajv.addFormat('date-time', isInstant);
  ajv.addFormat('time-zone', isTimeZone);
  return ajv;
};

type Check = (value: unknown) => true | { readonly error: ErrorObject[] };

/** Values up to which every fault of a request is looked for; of a larger one the first is enough. */
const mostValuesExplained = 500;

const holdsFew = (value: unknown): boolean => {
  const waiting: unknown[] = [value];
  for (let seen = 0; waiting.length > 0; seen++) {
    if (seen > mostValuesExplained) return false;
    const next = waiting.pop();
    if (typeof next !== 'object' || next === null) continue;
    const values: unknown[] = Object.values(next);
    if (values.length > mostValuesExplained) return false;
    waiting.push(...values);
  }
  return true;
};

/** A fault as it is answered: without the values around it, and with the field that an unknown one probably meant. */
const explainFault = ({
  keyword,
  instancePath,
  schemaPath,
  params,
  message,
  parentSchema,
}: ErrorObject): ErrorObject => {
  const { additionalProperty: unknown } = params;
  const known: unknown = parentSchema?.['properties'];
  const nearest =
    typeof unknown === 'string' && typeof known === 'object' && known !== null
      ? nearestName(unknown, Object.keys(known))
      : null;
  return {
    keyword,
    instancePath,
    schemaPath,
    params: nearest === null ? params : { ...params, nearest },
    ...(message === undefined ? {} : { message }),
  };
};

/**
 * Validation whose work is bounded by the schema: it stops at the first fault, sizes before contents. Only of a small
 * value all faults are then collected.
 */
const createCompile = (options: Options): ((schema: object) => Check) => {
  const first = makeAjv({ ...options, allErrors: false });
  const all = makeAjv({ ...options, allErrors: true, verbose: true });
  // Compiled when first used: all of them would be half a second of every start, and fifty megabytes.
  return (schema) => {
    let check: ValidateFunction | undefined;
    let explain: ValidateFunction | undefined;
    return (value) => {
      check ??= first.compile(schema);
      if (check(value)) return true;
      if (!holdsFew(value)) return { error: check.errors ?? [] };
      explain ??= all.compile(schema);
      explain(value);
      return { error: (explain.errors ?? []).map(explainFault) };
    };
  };
};

// Shared, so that a second app in one process reuses the compiled schemas.
const literal = createCompile({ coerceTypes: false });
const textual = createCompile({ coerceTypes: 'array' });

/** The check of values of a body against a schema, for lists whose items are judged one by one. */
export const compileBody = literal;

/** Compiles the schemas of a route whose body is checked by another schema than the one that describes it. */
export const checkBodyBy =
  (bodySchema: object) =>
  ({ schema, httpPart }: { readonly schema: unknown; readonly httpPart?: string }) =>
    httpPart === 'body' ? literal(bodySchema) : textual(schema as object);

/** Bodies are validated without coercion: "5" is not a number. Queries and paths are text, so there it is one. */
export const installValidation = (app: FastifyInstance): void => {
  app.setValidatorCompiler(({ schema, httpPart }) =>
    (httpPart === 'body' ? literal : textual)(schema as object),
  );
  // Answers are built by typed code and checked against their schemas in tests. A serializer that coerces would
  // turn an unknown `null` into 0.
  app.setSerializerCompiler(() => (answer) => JSON.stringify(answer));
};
