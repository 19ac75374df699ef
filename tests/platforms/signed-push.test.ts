import { readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { parseSignedPush } from '#src/edges/platforms/generic/signed-push.ts';
import { inbound } from '#tests/support/simulated-platform-bodies.ts';

test('a signed push brings the whole file, however long it is', async () => {
  const file = await readFile(
    new URL('../../samples/fit/every-second-running-dynamics.fit', import.meta.url),
  );
  const data = { userId: 'ada', activityId: 'a1', filename: 'run.fit', fileBase64: file.toString('base64') };
  expect(data.fileBase64.length).toBeGreaterThan(50_000);
  const event = parseSignedPush(inbound(JSON.stringify({ type: 'activity.created', data })), []);
  expect(event.kind).toBe('activity-created');
  expect(Buffer.compare(event.payload?.bytes ?? Buffer.alloc(0), file)).toBe(0);
});
