/**
 * Creates a runner, uploads a file, waits for it, checks in and reads the answer, with `sinew/client`.
 *
 * SINEW_URL=http://127.0.0.1:3000 SINEW_API_KEY=… npx node samples/clients/first-calls.ts samples/fit/cadence-falls-late.fit
 */
import { openAsBlob } from 'node:fs';
import { basename } from 'node:path';
import { createClient } from 'sinew/client';

const [, , file = ''] = process.argv;
const sinew = createClient({
  url: process.env['SINEW_URL'] ?? 'http://127.0.0.1:3000',
  key: process.env['SINEW_API_KEY'] ?? '',
});

const runner = await sinew.post('/v1/runners', { body: { displayName: 'Ana', timeZone: 'Europe/Lisbon' } });
const params = { path: { id: runner.id } };

const options = { filename: basename(file), waitSeconds: 60 };
const upload = await sinew.uploadFile(runner.id, await openAsBlob(file), options);
console.log('upload:', upload.status);

const day = new Date().toISOString().slice(0, 10);
await sinew.post('/v1/runners/{id}/check-ins', {
  params,
  body: { day, region: 'calf', side: 'left', tightness: 3 },
});
const today = await sinew.get('/v1/runners/{id}/today', { params });
console.log('severity:', today.severity);
console.log(today.headline);
