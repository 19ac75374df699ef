import Type from 'typebox';
import { Count, Id, Instant, literals, nullable } from './common.ts';

const uploadFields = {
  id: Id,
  runnerId: Id,
  filename: Type.String(),
  bytes: Count,
  sha256: Type.String(),
  format: nullable(
    Type.String({ description: 'fit, gpx, tcx, table, manual or zip; null until it is processed' }),
  ),
  status: literals(['queued', 'processing', 'processed', 'rejected', 'duplicate']),
  duplicateOf: nullable(Id),
  problem: nullable(Type.Ref('Problem')),
  unreadRows: nullable(
    Type.Object({
      count: Count,
      items: Type.Array(Type.Object({ row: Type.Integer({ minimum: 1 }), detail: Type.String() })),
    }),
    {
      description:
        'Rows of a table that became no activities: how many, and why the first 50 of them; row 1 is the first behind the headers. Null where all did, and for other files',
    },
  ),
  activityIds: Type.Array(Id, { description: 'Of an archive: those of the parts in `items`' }),
  receivedAt: Instant,
  finishedAt: nullable(Instant),
};

export const UploadPartSchema = Type.Object(
  { ...uploadFields, path: nullable(Type.String({ description: 'Path inside the archive' })) },
  { $id: 'UploadPart' },
);

export const UploadSchema = Type.Object(
  {
    ...uploadFields,
    files: Type.Optional(
      Type.Object(
        { total: Count, processed: Count, rejected: Count, duplicate: Count },
        { description: 'Only for archives: the outcomes of their parts so far' },
      ),
    ),
    items: Type.Optional(
      Type.Array(Type.Ref('UploadPart'), {
        description: 'Only for archives: a page of their parts, by path',
      }),
    ),
    nextCursor: Type.Optional(
      nullable(Type.String(), { description: 'Only for archives: where the next page of `items` begins' }),
    ),
  },
  { $id: 'Upload' },
);

export const UploadsSchema = Type.Object({ items: Type.Array(Type.Ref('Upload')) }, { $id: 'Uploads' });
