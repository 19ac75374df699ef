import type { FastifyRequest } from 'fastify';
import { isFailure } from '#src/core/index.ts';
import type { Log } from '#src/edges/log.ts';
import type { ReceivedFiles } from '#src/pages/visit.ts';
import type { BytesOnTheWay } from '#src/use-cases/uploads/bytes-on-the-way.ts';
import { requireQuota } from '#src/use-cases/uploads/check-quota.ts';
import { receiveUploads, storeFiles } from '#src/use-cases/uploads/receive-upload.ts';
import type { HttpContext } from './context.ts';
import { problems } from './problems/catalogue.ts';
import { withUploadBody } from './read-upload-body.ts';

/** Takes the files that the form of a page brings, within the limits of the API; a page says what was refused. */
export const receivePageFiles = async (
  context: HttpContext,
  request: FastifyRequest,
  { clientId, runnerId }: { readonly clientId: string; readonly runnerId: string },
  bytesOnTheWay: BytesOnTheWay,
): Promise<ReceivedFiles> => {
  try {
    const quota = await requireQuota(context, clientId);
    const onTheWay = bytesOnTheWay(clientId, quota);
    return await withUploadBody(context, request, { filename: undefined, quota, onTheWay }, async (files) => {
      await storeFiles(context, { clientId, runnerId }, files);
      const deps = { ...context, log: request.log as unknown as Log };
      return { uploads: await receiveUploads(deps, { runnerId, files, provenance: null }) };
    });
  } catch (error) {
    if (!isFailure(error) || error.code === 'not-found') throw error;
    return { refused: error.code, status: problems[error.code].status };
  }
};
