/** The first calls of a newcomer, with the client that @hey-api/openapi-ts wrote. */
import { client } from './generated/hey-api/client.gen.ts';
import {
  createCheckIn,
  createRunner,
  createUpload,
  getAssessment,
  getToday,
  getUpload,
  listActivities,
} from './generated/hey-api/sdk.gen.ts';
import type { CreateUploadResponses } from './generated/hey-api/types.gen.ts';
import { readStoryOptions } from './story-options.ts';

const { url, key, file, filename } = await readStoryOptions();
client.setConfig({ baseUrl: url, headers: { authorization: `Bearer ${key}` } });

const throwOnError = true;
const { data: runner } = await createRunner({ throwOnError, body: { displayName: 'Ana', timeZone: 'UTC' } });
const path = { id: runner.id };

const { data: asForm } = await createUpload({
  throwOnError,
  path,
  headers: { Prefer: 'wait=30' },
  body: { file: [new File([file], filename)] },
});
// Functions exist for the first media type of an operation; the client itself sends any.
const { data: raw } = await client.post<CreateUploadResponses, unknown, true>({
  throwOnError,
  url: '/v1/runners/{id}/uploads',
  path,
  query: { filename },
  headers: { 'Content-Type': 'application/octet-stream' },
  body: file,
  bodySerializer: null,
});
const first = asForm.items[0];
const again = raw.items[0];
if (first === undefined || again === undefined) throw new Error('no upload');
const { data: read } = await getUpload({ throwOnError, path: { id: first.id } });

let activities = 0;
for (let cursor: string | null | undefined; cursor !== null; ) {
  const query = { limit: 1, ...(cursor === undefined ? {} : { cursor }) };
  const { data: page } = await listActivities({ throwOnError, path, query });
  activities += page.items.length;
  cursor = page.nextCursor;
}

const { data: checkIn } = await createCheckIn({
  throwOnError,
  path,
  body: { day: '2025-06-08', region: 'hamstring', side: 'left', tightness: 5 },
});
const { data: assessment } = await getAssessment({ throwOnError, path, query: { asOf: '2025-06-08' } });
const { data: today } = await getToday({ throwOnError, path });

console.log(
  JSON.stringify({
    status: read.status,
    activities,
    triage: checkIn.triage.level,
    rules: assessment.warnings.map(({ rule }) => rule),
    severity: today.severity,
  }),
);
