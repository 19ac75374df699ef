import type { Transporter } from 'nodemailer';
import type { NotificationText, SendNotification } from './kinds.ts';
import { mailAddressFault } from './mail-address.ts';

/** The operator's mail server, and the address that mail is sent from. */
export type MailSettings = { readonly url: string; readonly from: string };

const connectionMs = 10_000;
const totalMs = 15_000;
/** Mail programs know one priority above the usual one. */
const priorityOf = ({ urgency }: NotificationText): 'normal' | 'high' =>
  urgency === 'usual' ? 'normal' : 'high';

const describeError = (error: unknown): string => {
  const { responseCode, code } = error as { readonly responseCode?: number; readonly code?: string };
  // Never the server's text, which may hold the address.
  if (responseCode !== undefined) return `the mail server answered ${responseCode}`;
  return code === undefined ? 'the mail was not sent' : `the mail was not sent (${code})`;
};

/** Loaded with the first mail. */
const openTransport = async ({ url }: MailSettings): Promise<Transporter> => {
  const { createTransport } = await import('nodemailer');
  return createTransport({
    url,
    connectionTimeout: connectionMs,
    greetingTimeout: connectionMs,
    socketTimeout: totalMs,
    disableFileAccess: true,
    disableUrlAccess: true,
  });
};

/** Makes the sender of mail by the operator's server; null where none is configured. */
export const createMailSender = (mail: MailSettings | null): SendNotification | null => {
  if (mail === null) return null;
  let transport: Promise<Transporter> | undefined;
  return async (address, text) => {
    const fault = mailAddressFault(address);
    if (fault !== null) return { kind: 'refused', because: fault };
    try {
      transport ??= openTransport(mail);
      await (await transport).sendMail({
        from: mail.from,
        to: { name: '', address },
        subject: text.title,
        text: text.body,
        priority: priorityOf(text),
        headers: { 'Auto-Submitted': 'auto-generated' },
      });
      return { kind: 'delivered' };
    } catch (error) {
      return { kind: 'failed', because: describeError(error), retryAfterMs: null };
    }
  };
};
