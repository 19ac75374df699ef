/** Ways to tell people of a change. */
export const notificationKinds = ['ntfy', 'apprise', 'email'] as const;
export type NotificationKind = (typeof notificationKinds)[number];

/** A short text, and how much it should stand out. */
export type NotificationText = {
  readonly title: string;
  readonly body: string;
  readonly urgency: 'usual' | 'high' | 'highest';
};

/** The outcome of one attempt. Only `failed` is tried again. */
export type NotificationOutcome =
  | { readonly kind: 'delivered' }
  /** Never sent: the address is not allowed. */
  | { readonly kind: 'refused'; readonly because: string }
  | {
      readonly kind: 'failed';
      readonly because: string;
      /** Not before this instant, where the receiver said so. */
      readonly retryAfterMs: number | null;
    };

/** Sends a text to an address once. */
export type SendNotification = (address: string, text: NotificationText) => Promise<NotificationOutcome>;
