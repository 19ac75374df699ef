import type { Config } from './config.ts';
import { createGuardedRequest } from './edges/guarded-request.ts';
import { createGuardedFetch, platformLimits } from './edges/platforms/guarded-fetch.ts';
import { openPlatforms } from './edges/platforms/open-platforms.ts';
import { endpointUrlFault } from './edges/webhooks/endpoint-url.ts';
import { renderMessage } from './edges/webhooks/message.ts';
import { nextAttemptMs, pauseMs } from './edges/webhooks/retry-schedule.ts';
import { generateWebhookSecret } from './edges/webhooks/secret.ts';
import { createWebhookSender, deliveryLimits } from './edges/webhooks/send.ts';
import type { PlatformDependencies } from './use-cases/platforms/platform-dependencies.ts';
import type { WebhooksOut } from './use-cases/webhooks/webhook-dependencies.ts';

/** Messages of one client at once, for each reading process of a worker: at most half of what the worker sends at once. */
const sendsPerReadingProcess = 2;

/** Sends webhooks: to public addresses only, unless the settings allow others. */
export const openWebhooks = (config: Config): WebhooksOut => {
  const reach = config.webhooksAllowPrivate ? 'any' : 'public-only';
  return {
    send: createWebhookSender({ request: createGuardedRequest({ reach, limits: deliveryLimits }), reach }),
    render: renderMessage,
    nextAttemptMs,
    pauseMs,
    mostAtOnce: config.workerConcurrency * sendsPerReadingProcess,
    newSecret: () => generateWebhookSecret(),
    urlFault: (url) => endpointUrlFault(url, reach),
    random: Math.random,
  };
};

/** The adapters of the configured watch platforms. */
export const openAdapters = (
  config: Config,
  keys: readonly Uint8Array[],
): PlatformDependencies['platforms'] => {
  const request = createGuardedRequest({ reach: 'public-only', limits: platformLimits });
  return openPlatforms({ settings: config.platforms, keys, fetch: createGuardedFetch(request) });
};
