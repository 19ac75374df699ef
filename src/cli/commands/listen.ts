import { once } from 'node:events';
import type { Server } from 'node:http';
import type { Command } from 'commander';
import type { WebhookMessage } from '#openapi/client/verify-webhook.ts';
import type { Api } from '#src/cli/api.ts';
import { type Act, type ApiOptions, addApiOptions, numberBetween } from '#src/cli/command.ts';
import { openApi } from '#src/cli/open-api.ts';
import { isSigningSecret, receiveWebhooks } from '#src/cli/receive-webhooks.ts';
import {
  CommandError,
  type ExitCode,
  exitCodes,
  print,
  type Terminal,
  UsageError,
  visible,
} from '#src/cli/terminal.ts';
import { createEndpoint, type Endpoint } from '#src/cli/webhook-endpoints.ts';

type Options = ApiOptions & {
  readonly host: string;
  readonly port: number;
  readonly publicUrl?: string;
  readonly events?: string;
  readonly secret?: string;
  readonly count?: number;
};

const show = (terminal: Terminal, event: WebhookMessage, { json }: Options): void => {
  if (json) terminal.out.write(`${JSON.stringify(event)}\n`);
  else print(terminal, `${event.timestamp}  ${event.type.padEnd(22)} ${JSON.stringify(event.data)}`);
};

const startServer = async (server: Server, { host, port }: Options): Promise<string> => {
  server.listen(port, host);
  await once(server, 'listening').catch((error: Error) => {
    throw new CommandError(`Nothing can be received at ${host}:${port}: ${error.message}`);
  });
  const address = server.address();
  const taken = typeof address === 'object' && address !== null ? address.port : port;
  return `http://${host.includes(':') ? `[${host}]` : host}:${taken}/`;
};

/** Registers a temporary endpoint unless the secret of one is stated; the function removes it. */
const register = async (
  api: Api | null,
  address: string,
  { publicUrl, events }: Options,
): Promise<{ readonly secret: string; readonly remove: () => Promise<unknown> } | null> => {
  if (api === null) return null;
  const endpoint: Endpoint = await createEndpoint(api, {
    url: publicUrl ?? address,
    events: events?.split(',').map((event) => event.trim()),
    description: 'sinew listen, removed at its end',
  });
  return {
    secret: endpoint.secret ?? '',
    remove: () => api.call(`/v1/webhook-endpoints/${endpoint.id}`, { method: 'DELETE' }),
  };
};

const listen = async (terminal: Terminal, options: Options): Promise<ExitCode> => {
  if (options.secret !== undefined && !isSigningSecret(options.secret))
    throw new UsageError('--secret is no signing secret, such as whsec_….');
  const secret = Promise.withResolvers<string>();
  // A request that waits for the secret learns of the failure; nobody else does.
  secret.promise.catch(() => undefined);
  const enough = Promise.withResolvers<void>();
  terminal.stop.addEventListener('abort', () => enough.resolve());
  let left = options.count ?? Number.POSITIVE_INFINITY;
  const server = receiveWebhooks(secret.promise, {
    event: (event) => {
      if (left-- > 0) show(terminal, event, options);
      if (left <= 0) enough.resolve();
    },
    refused: (because) => terminal.err.write(`Refused a request: ${visible(because)}\n`),
  });
  try {
    const api = options.secret === undefined ? await openApi(options, terminal) : null;
    const address = await startServer(server, options);
    const registered = await register(api, address, options);
    try {
      secret.resolve(options.secret ?? registered?.secret ?? '');
      const sender = api === null ? 'any sender with this secret' : api.address;
      terminal.err.write(`Listening on ${address} for events of ${sender}; Ctrl-C ends it.\n`);
      if (!terminal.stop.aborted) await enough.promise;
    } finally {
      await registered?.remove();
    }
  } finally {
    secret.reject(new Error('ended'));
    server.close();
    server.closeAllConnections();
  }
  return exitCodes.done;
};

/** `sinew listen`: webhooks on this machine, as they come. */
export const define = (command: Command, act: Act): void => {
  command
    .description(
      'Receives webhooks on this machine, checks their signatures and prints them as they come. Registers a temporary endpoint at the service and removes it at the end. The service sends to public https addresses only: for development start it with WEBHOOKS_ALLOW_PRIVATE=yes, or name the address of a tunnel to this machine. The key needs the scope admin.',
    )
    .option('--host <address>', 'where to listen', '127.0.0.1')
    .option(
      '--port <number>',
      'where to listen (0: any free port)',
      numberBetween(0, 65_535, { whole: true }),
      0,
    )
    .option('--public-url <address>', 'the https address under which the service reaches this machine')
    .option('--events <list>', 'types of events, with commas (default: every type)')
    .option('--secret <secret>', 'only receive, for an endpoint with this signing secret; registers nothing')
    .option('--count <number>', 'end after so many events', numberBetween(1, 1_000_000, { whole: true }));
  addApiOptions(command)
    .addHelpText('after', '\nWith --json each event is one line of JSON.')
    .action(act(listen));
};
