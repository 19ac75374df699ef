import { type Api, ApiError } from './api.ts';
import { CommandError } from './terminal.ts';

/** The fields of a webhook endpoint that commands read. */
export type Endpoint = {
  readonly id: string;
  readonly url: string;
  readonly events: readonly string[];
  readonly disabled: boolean;
  readonly disabledReason: string | null;
  readonly verifiedAt: string | null;
  readonly previousSecretUntil: string | null;
  /** Only in the answer that made it. */
  readonly secret?: string;
};

type Statement = {
  readonly url: string;
  readonly events?: readonly string[] | undefined;
  readonly description?: string | undefined;
};

/**
 * Registers an endpoint.
 *
 * @throws CommandError that names the setting, where the service sends to public addresses only.
 */
export const createEndpoint = async (api: Api, statement: Statement): Promise<Endpoint> => {
  try {
    return await api.call<Endpoint>('/v1/webhook-endpoints', { method: 'POST', json: statement });
  } catch (error) {
    const isRefused = error instanceof ApiError && error.errors.some(({ pointer }) => pointer === '/url');
    if (!isRefused) throw error;
    throw new CommandError(
      `${error.message}\nThe service sends webhooks to public https addresses only, unless it was started with WEBHOOKS_ALLOW_PRIVATE=yes.`,
    );
  }
};
