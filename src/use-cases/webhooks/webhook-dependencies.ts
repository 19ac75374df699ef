import type { SecretBox } from '#src/edges/secret-box.ts';
import type { renderMessage } from '#src/edges/webhooks/message.ts';
import type { nextAttemptMs, pauseMs } from '#src/edges/webhooks/retry-schedule.ts';
import type { WebhookSender } from '#src/edges/webhooks/send.ts';
import type { Dependencies } from '#src/use-cases/dependencies.ts';

/** Outgoing webhooks, as use-cases need them. */
export type WebhooksOut = {
  readonly send: WebhookSender;
  readonly render: typeof renderMessage;
  readonly nextAttemptMs: typeof nextAttemptMs;
  readonly pauseMs: typeof pauseMs;
  /** Messages of one client that are sent at once: its share of a worker. */
  readonly mostAtOnce: number;
  readonly newSecret: () => string;
  /** What is wrong with an address, in one sentence; null for an allowed one. */
  readonly urlFault: (url: string) => string | null;
  /** From 0 up to 1: the jitter of retries. */
  readonly random: () => number;
};

export type WebhookDependencies = Dependencies & {
  readonly webhooks: WebhooksOut;
  readonly secretBox: SecretBox;
};
