import Type from 'typebox';
import { mostFilesPerRequest } from '#src/http/read-upload-body.ts';
import { Count, countOf, Id, Instant, nullable } from './common.ts';
import { FileFormat, UploadStatus } from './enums.ts';
import { named } from './named.ts';

const UnreadRows = named(
  'UnreadRows',
  Type.Object(
    {
      count: countOf('How many there are'),
      items: Type.Array(
        Type.Object({
          row: Type.Integer({ minimum: 1, description: 'Row 1 is the first behind the headers' }),
          detail: Type.String({ description: 'Why it is no activity' }),
        }),
        { description: 'The first 50 of them' },
      ),
    },
    { description: 'Rows of a table that became no activities, or lost what stands behind an open quote' },
  ),
);

const uploadFields = {
  id: Id,
  runnerId: Id,
  filename: Type.String({ description: 'Its name, without a path' }),
  bytes: countOf('Its size'),
  sha256: Type.String({ description: 'SHA-256 of its bytes, hexadecimal' }),
  format: nullable(FileFormat, { description: 'How it is written; null until it is processed' }),
  status: UploadStatus,
  duplicateOf: nullable(Type.String(), {
    description: 'The upload with the same bytes; null unless `duplicate`',
  }),
  problem: nullable(Type.Ref('Problem'), { description: 'Why it was rejected; null unless `rejected`' }),
  unreadRows: nullable(UnreadRows, { description: 'Null where all rows did, and for other files' }),
  activityIds: Type.Array(Id, { description: 'Of an archive: those of the parts in `items`' }),
  receivedAt: Instant,
  finishedAt: nullable(Instant, { description: 'When it had its result; null before' }),
};

export const UploadPartSchema = Type.Object(
  { ...uploadFields, path: nullable(Type.String({ description: 'Path inside the archive' })) },
  { $id: 'UploadPart', description: 'A file inside an archive and what became of it' },
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
  { $id: 'Upload', description: 'A file that was received and what became of it' },
);

export const UploadsSchema = Type.Object(
  { items: Type.Array(Type.Ref('Upload'), { description: 'One for each file, in their order' }) },
  { $id: 'Uploads', description: 'The files of one request' },
);

// Bytes are no JSON type, so none is named: generated clients then take a Blob, or whatever `fetch` takes.
const File = Type.Unsafe<Blob>({
  contentMediaType: 'application/octet-stream',
  description: 'The bytes of one file',
});

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
