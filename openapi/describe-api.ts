import pino from 'pino';
import { type AppOptions, buildApp } from '#src/http/build-app.ts';

/** The OpenAPI document as the routes describe themselves; no store is opened and nothing listens. */
export const describeApi = async (): Promise<object> => {
  const nothing = {
    stores: {},
    files: {},
    jobs: {},
    platforms: { adapterOf: () => null },
    clock: { nowMs: () => 0 },
    newId: (kind: string) => `${kind}_0`,
    publicUrl: null,
    maxUploadBytes: 0,
    rateLimitPerMinute: 1,
    rateLimitRedis: null,
    trustedProxies: [],
    logger: pino({ level: 'silent' }),
  } as unknown as AppOptions;
  const app = await buildApp(nothing);
  const document = JSON.parse(JSON.stringify(app.swagger()));
  await app.close();
  return document;
};
