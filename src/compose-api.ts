import type { Runtime } from './compose.ts';
import { createBrowserFiles } from './edges/browser-files.ts';
import { newApiKey, newLinkToken, newSessionToken } from './edges/ids.ts';
import { pins } from './edges/pins.ts';
import { identifyPlatform } from './edges/platforms/index.ts';
import { readReleaseVersion } from './edges/release-version.ts';
import { retryWhileUnavailable } from './edges/storage/retry-while-unavailable.ts';
import { hashKey } from './http/authentication.ts';
import { buildApp } from './http/build-app.ts';
import type { App } from './http/context.ts';
import type { ConnectionLimits } from './http/guard-connections.ts';
import { basePathOf } from './http/platform-address.ts';
import { ensureFirstClient } from './use-cases/clients/ensure-first-client.ts';

/** The HTTP API on a runtime. `firstKey` is the API key that this start made, null on every later start. */
export const openApi = async (
  runtime: Runtime,
  connectionLimits: Partial<ConnectionLimits> = {},
): Promise<{ app: App; firstKey: string | null }> => {
  const { config, deps, log } = runtime;
  const firstKey = await retryWhileUnavailable(() =>
    ensureFirstClient({ ...deps, hashKey, newApiKey }, config.bootstrapApiKey),
  );
  const app = await buildApp({
    ...deps,
    newApiKey,
    newLinkToken,
    newSessionToken,
    pins,
    identifyPlatform,
    release: { version: readReleaseVersion(), commit: config.commit },
    publicUrl: config.publicUrl,
    maxUploadBytes: config.maxUploadBytes,
    browserFiles: createBrowserFiles(basePathOf(config.publicUrl)),
    rateLimitPerMinute: config.rateLimitPerMinute,
    connectionLimits,
    trustedProxies: config.trustedProxies,
    rateLimitRedis: runtime.rateCounter?.redis ?? null,
    logger: log,
  });
  return { app, firstKey };
};
