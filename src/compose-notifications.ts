import type { Config } from './config.ts';
import { systemClock } from './edges/clock.ts';
import { createGuardedRequest } from './edges/guarded-request.ts';
import type { NotificationKind, SendNotification } from './edges/notifications/kinds.ts';
import { mailAddressFault } from './edges/notifications/mail-address.ts';
import { createHttpSenders, notificationLimits } from './edges/notifications/send-http.ts';
import { createMailSender } from './edges/notifications/send-mail.ts';
import { endpointUrlFault } from './edges/webhooks/endpoint-url.ts';
import { nextAttemptMs } from './edges/webhooks/retry-schedule.ts';
import type { NotificationsOut } from './use-cases/notifications/notification-dependencies.ts';

const noMail = 'no mail server is configured';

/** Sends notifications: to the public addresses that webhooks may go to, and by the operator's mail server. */
export const openNotifications = (config: Config): NotificationsOut => {
  const reach = config.webhooksAllowPrivate ? 'any' : 'public-only';
  const urlFault = (url: string): string | null => endpointUrlFault(url, reach);
  const request = createGuardedRequest({ reach, limits: notificationLimits });
  const sendMail = createMailSender(config.mail);
  const senders: Readonly<Record<NotificationKind, SendNotification>> = {
    ...createHttpSenders(request, urlFault, systemClock.nowMs),
    email: sendMail ?? (async () => ({ kind: 'failed', because: noMail, retryAfterMs: null })),
  };
  const mailFault = sendMail === null ? () => noMail : mailAddressFault;
  return {
    send: (kind, address, text) => senders[kind](address, text),
    addressFault: (kind, address) => (kind === 'email' ? mailFault(address) : urlFault(address)),
    nextAttemptMs,
    random: Math.random,
  };
};
