import Type from 'typebox';
import { mostFilesPerRequest } from '#src/http/read-upload-body.ts';
import { Count, Id, Instant, literals, nullable } from './common.ts';

const uploadFields = {
  id: Id,
  runnerId: Id,
  filename: Type.String(),
  bytes: Count,
  sha256: Type.String(),
  format: nullable(Type.String({ description: 'fit, gpx, tcx or zip; null until it is processed' })),
  status: literals(['queued', 'processing', 'processed', 'rejected', 'duplicate']),
  duplicateOf: nullable(Id),
  problem: nullable(Type.Ref('Problem')),
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

const File = Type.String({ format: 'binary', description: 'The bytes of one file' });

/** The bodies of an upload by media type; whatever is no form is taken as the file itself. */
export const UploadBody = {
  'multipart/form-data': Type.Object({
    file: Type.Array(File, {
      minItems: 1,
      maxItems: mostFilesPerRequest,
      description: 'The files, each a part of this name with its filename',
    }),
  }),
  'application/octet-stream': File,
};
