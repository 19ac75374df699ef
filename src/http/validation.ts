import { Ajv, type Options } from 'ajv';
import ajvFormats from 'ajv-formats';
import type { FastifyInstance } from 'fastify';
import { dayNumber, isTimeZone } from '#src/core/index.ts';

/** What a text of each format must be, for error messages. */
export const formatNames: Readonly<Record<string, string>> = {
  'calendar-day': 'a day, YYYY-MM-DD',
  'date-time': 'an instant with its offset from UTC, like 2026-07-07T06:30:00Z',
  'time-zone': 'an IANA time zone, like Europe/Berlin',
};

const addFormats = ajvFormats as unknown as (ajv: Ajv) => void;

const makeAjv = (options: Options): Ajv => {
  const ajv = new Ajv({
    allErrors: true,
    useDefaults: true,
    removeAdditional: false,
    strict: false,
    ...options,
  });
  addFormats(ajv);
  ajv.addFormat('calendar-day', (text: string) => dayNumber(text) !== null);
  ajv.addFormat('time-zone', isTimeZone);
  return ajv;
};

// Shared, so that a second app in one process reuses the compiled schemas.
const literal = makeAjv({ coerceTypes: false });
const textual = makeAjv({ coerceTypes: 'array' });

/** Bodies are validated without coercion: "5" is not a number. Queries and paths are text, so there it is one. */
export const installValidation = (app: FastifyInstance): void => {
  app.setValidatorCompiler(({ schema, httpPart }) =>
    (httpPart === 'body' ? literal : textual).compile(schema as object),
  );
  // Answers are built by typed code and checked against their schemas in tests. A serializer that coerces would
  // turn an unknown `null` into 0.
  app.setSerializerCompiler(() => (answer) => JSON.stringify(answer));
};
