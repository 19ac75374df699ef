import { Readable } from 'node:stream';
import Type, { type TSchema } from 'typebox';
import { Failure, type Runner } from '#src/core/index.ts';
import type { RowSpan } from '#src/edges/storage/dataset-store.ts';
import { clientOf } from '#src/http/authentication.ts';
import type { App, HttpContext } from '#src/http/context.ts';
import { type Row, rowSchema } from '#src/http/datasets/column.ts';
import { type Dataset, datasets } from '#src/http/datasets/datasets.ts';
import { formatIds, tableFormats } from '#src/http/datasets/formats.ts';
import {
  GivenId,
  literals,
  SpanQuery,
  strictObject,
  TagQuery,
  UpdatedSinceQuery,
} from '#src/http/schemas/common.ts';
import { createSlots, holdPlace } from '#src/http/slots.ts';
import { chooseRunners } from '#src/use-cases/datasets/dataset-request.ts';
import { answers } from './responses.ts';

/** Each takes the processor and a connection to the database, now and then, for as long as it lasts. */
const mostExports = { perClient: 2, inAll: 6 };
/** Bytes that wait for a slow client. */
const waitingBytes = 256 * 1024;
const mostRunners = 100;

const DatasetQuery = strictObject({
  ...SpanQuery,
  format: Type.Optional(
    literals(formatIds, {
      default: 'ndjson',
      description:
        '`ndjson`: a JSON object a line. `csv`: RFC 4180 with a header; unknown is empty, and a text that a spreadsheet would take for a formula begins with an apostrophe. `parquet`: every column nullable, days as DATE, instants as TIMESTAMP in UTC',
    }),
  ),
  runnerId: Type.Optional(
    Type.Array(GivenId, {
      minItems: 1,
      maxItems: mostRunners,
      description: 'Only of this runner; repeatable. Otherwise of all your runners, or those with `tag`',
    }),
  ),
  ...TagQuery,
  ...UpdatedSinceQuery,
});

const behaviour =
  'Streamed: rows come by runner, in a fixed order; a row that is there from beginning to end comes exactly once, one that is added, changed or removed meanwhile may be missing or new. An interrupted answer ends the connection before the last chunk: what came is not the whole. A client may have two exports under way.';

const responseOf = ({ rowName }: Dataset): TSchema | object => {
  const schemas: Readonly<Record<string, TSchema>> = {
    [tableFormats.ndjson.mediaType]: Type.Ref(rowName),
    [tableFormats.csv.mediaType]: Type.String({ description: 'A header and a line a row' }),
    [tableFormats.parquet.mediaType]: Type.String({ format: 'binary' }),
  };
  return {
    description: 'Of NDJSON each line is such an object; of CSV and Parquet these are the columns',
    content: Object.fromEntries(Object.entries(schemas).map(([type, schema]) => [type, { schema }])),
  };
};

async function* pagesOf(
  context: HttpContext,
  { pages }: Dataset,
  runners: AsyncIterable<Runner>,
  span: RowSpan,
): AsyncGenerator<readonly Row[], void> {
  for await (const runner of runners) yield* pages(context, runner, span);
}

const refuseChanges = (): never => {
  throw new Failure('request-invalid', 'Days are sums: they do not know when they changed.', {
    errors: [{ pointer: '/updatedSince', detail: 'is not possible for days' }],
  });
};

/** Tables over all runners of a client. */
export const datasetRoutes = (app: App, context: HttpContext): void => {
  const exports = createSlots(mostExports);
  for (const dataset of datasets) {
    app.addSchema(rowSchema(dataset));
    app.get(
      `/v1/export/${dataset.name}`,
      {
        config: { scope: 'read' },
        schema: {
          tags: ['datasets'],
          operationId: dataset.operationId,
          summary: dataset.summary,
          description: `${dataset.about}\n\n${behaviour}`,
          querystring: DatasetQuery,
          response: answers(200, responseOf(dataset), 404, 422),
        },
      },
      async (request, reply) => {
        const {
          format = 'ndjson',
          runnerId = [],
          tag = null,
          from = null,
          to = null,
          updatedSince = null,
        } = request.query;
        if (updatedSince !== null && !dataset.hasChanges) return refuseChanges();
        const clientId = clientOf(request);
        const span = { from, to, updatedSince };
        const runners = await chooseRunners(context, clientId, { ...span, runnerIds: runnerId, tag });
        holdPlace(exports, clientId, reply, 'exports');
        const { contentType, write } = tableFormats[format];
        const bytes = write(dataset.columns, pagesOf(context, dataset, runners, span));
        return reply
          .type(contentType)
          .header('content-disposition', `attachment; filename="${dataset.name}.${format}"`)
          .send(Readable.from(bytes, { objectMode: false, highWaterMark: waitingBytes }));
      },
    );
  }
};
