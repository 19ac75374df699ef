import Type from 'typebox';
import { fitText, sayNextPage } from '#src/http/mcp/say.ts';
import { defineTool } from '#src/http/mcp/tool.ts';
import { pageRequest } from '#src/http/page-request.ts';
import { nullable, PageQuery, plainText, strictObject, Tag } from '#src/http/schemas/common.ts';
import { listRunners } from '#src/use-cases/runners/read-runners.ts';

const input = strictObject({
  externalId: Type.Optional(plainText(200, { description: 'Finds the one runner that the app knows by it' })),
  tag: Type.Optional(Tag),
  ...PageQuery,
  limit: Type.Integer({ minimum: 1, maximum: 100, default: 20 }),
});

const output = Type.Object({
  items: Type.Array(
    Type.Object({
      id: Type.String({ description: 'The runnerId of the other tools' }),
      externalId: nullable(Type.String()),
      displayName: nullable(Type.String()),
      timeZone: Type.String(),
      tags: Type.Array(Type.String()),
    }),
  ),
  nextCursor: nullable(Type.String(), { description: 'The `cursor` of the next page; null on the last one' }),
});

/** The runners of the key's client. */
export const listRunnersTool = defineTool({
  name: 'list_runners',
  title: 'List runners',
  description: 'The runners that this key may see, oldest first. The other tools take their ids.',
  scope: 'read',
  input,
  output,
  run: async (context, clientId, given) => {
    const page = { ...given, ...pageRequest(given), sort: 'createdAt' } as const;
    const { items, nextCursor } = await listRunners(context, clientId, page);
    const rows = items.map(({ id, externalId, displayName, timeZone, tags }) => ({
      id,
      externalId,
      displayName,
      timeZone,
      tags: [...tags],
    }));
    const lines = rows.map(({ id, displayName, externalId }) =>
      [id, displayName, externalId].filter((name) => name !== null).join('  '),
    );
    const first = rows.length === 0 ? 'There is no such runner.' : `Runners (${rows.length}):`;
    return {
      text: fitText([first, ...sayNextPage(nextCursor)], lines),
      content: { items: rows, nextCursor },
    };
  },
});
