/** The first calls of a newcomer, with types that openapi-typescript wrote and openapi-fetch. */
import createClient from 'openapi-fetch';
import type { paths } from './generated/api-types.d.ts';
import { readStoryOptions } from './story-options.ts';

const { url, key, file, filename } = await readStoryOptions();
const api = createClient<paths>({ baseUrl: url, headers: { authorization: `Bearer ${key}` } });

const dataOf = <T>({ data, error }: { data?: T; error?: unknown }): T => {
  if (data === undefined) throw new Error(JSON.stringify(error));
  return data;
};

const runner = dataOf(await api.POST('/v1/runners', { body: { displayName: 'Ana', timeZone: 'UTC' } }));
const path = { id: runner.id };

const asForm = dataOf(
  await api.POST('/v1/runners/{id}/uploads', {
    params: { path, header: { Prefer: 'wait=30' } },
    body: { file: [file] },
    bodySerializer: () => {
      const form = new FormData();
      form.append('file', file, filename);
      return form;
    },
  }),
);
const raw = dataOf(
  await api.POST('/v1/runners/{id}/uploads', {
    params: { path, query: { filename } },
    headers: { 'content-type': 'application/octet-stream' },
    body: file,
    bodySerializer: (bytes) => bytes,
  }),
);
const first = asForm.items[0];
const again = raw.items[0];
if (first === undefined || again === undefined) throw new Error('no upload');
const read = dataOf(await api.GET('/v1/uploads/{id}', { params: { path: { id: first.id } } }));

let activities = 0;
for (let cursor: string | null | undefined; cursor !== null; ) {
  const query = { limit: 1, ...(cursor === undefined ? {} : { cursor }) };
  const page = dataOf(await api.GET('/v1/runners/{id}/activities', { params: { path, query } }));
  activities += page.items.length;
  cursor = page.nextCursor;
}

const checkIn = dataOf(
  await api.POST('/v1/runners/{id}/check-ins', {
    params: { path },
    body: { day: '2025-06-08', region: 'hamstring', side: 'left', tightness: 5 },
  }),
);
const assessment = dataOf(
  await api.GET('/v1/runners/{id}/assessment', { params: { path, query: { asOf: '2025-06-08' } } }),
);
const today = dataOf(await api.GET('/v1/runners/{id}/today', { params: { path } }));

console.log(
  JSON.stringify({
    status: read.status,
    activities,
    triage: checkIn.triage.level,
    rules: assessment.warnings.map(({ rule }) => rule),
    severity: today.severity,
  }),
);
