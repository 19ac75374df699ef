import type { Api } from './api.ts';

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

/** Registers an endpoint. */
export const createEndpoint = (api: Api, statement: Statement): Promise<Endpoint> =>
  api.call<Endpoint>('/v1/webhook-endpoints', { method: 'POST', json: statement });
