import type { Command } from 'commander';
import { listItems } from '#src/cli/api.ts';
import { type Act, type ApiOptions, addApiOptions, numberBetween } from '#src/cli/command.ts';
import { openApi } from '#src/cli/open-api.ts';
import { type ExitCode, exitCodes, print, printJson, type Terminal } from '#src/cli/terminal.ts';
import { createEndpoint, type Endpoint } from '#src/cli/webhook-endpoints.ts';

type NewOptions = ApiOptions & { readonly events?: string; readonly description?: string };
type ListOptions = ApiOptions & { readonly limit: number; readonly status?: string };

type Delivery = {
  readonly id: string;
  readonly type: string;
  readonly timestamp: string;
  readonly status: string;
  readonly nextAttemptAt: string | null;
  readonly heldBecause: string | null;
  readonly attempts: readonly { readonly because: string | null; readonly statusCode: number | null }[];
};

const describeEndpoint = ({ id, url, events, disabled, disabledReason, verifiedAt }: Endpoint): string =>
  `${id}  ${url}  ${events.join(',')}  ${
    disabled ? `disabled: ${disabledReason ?? ''}` : verifiedAt === null ? 'no test answered yet' : 'receives'
  }`;

const describeDelivery = (delivery: Delivery): string => {
  const { id, type, timestamp, status, attempts, heldBecause, nextAttemptAt } = delivery;
  const last = attempts.at(-1);
  const notes = [
    `${attempts.length} attempts`,
    ...(last?.because ? [last.because] : []),
    ...(heldBecause === null ? [] : [`held: ${heldBecause}`]),
    ...(nextAttemptAt === null ? [] : [`next ${nextAttemptAt}`]),
  ];
  return `${id}  ${timestamp}  ${type.padEnd(22)} ${status.padEnd(9)} ${notes.join(', ')}`;
};

const endpointPath = (id: string): string => `/v1/webhook-endpoints/${encodeURIComponent(id)}`;

const list = async (terminal: Terminal, options: ApiOptions): Promise<ExitCode> => {
  const items = await listItems<Endpoint>(await openApi(options, terminal), '/v1/webhook-endpoints');
  if (options.json) printJson(terminal, { items });
  else print(terminal, ...(items.length === 0 ? ['There is no endpoint.'] : items.map(describeEndpoint)));
  return exitCodes.done;
};

const showSecret = (terminal: Terminal, endpoint: Endpoint, { json }: ApiOptions): ExitCode => {
  if (json) printJson(terminal, endpoint);
  else
    print(
      terminal,
      describeEndpoint(endpoint),
      `The signing secret, shown once: ${endpoint.secret ?? ''}`,
      ...(endpoint.previousSecretUntil === null
        ? []
        : [`The one before signs as well until ${endpoint.previousSecretUntil}.`]),
    );
  return exitCodes.done;
};

const create = async (terminal: Terminal, url: string, options: NewOptions): Promise<ExitCode> => {
  const { events, description } = options;
  const statement = { url, events: events?.split(',').map((event) => event.trim()), description };
  return showSecret(terminal, await createEndpoint(await openApi(options, terminal), statement), options);
};

const rotate = async (terminal: Terminal, id: string, options: ApiOptions): Promise<ExitCode> => {
  const api = await openApi(options, terminal);
  const endpoint = await api.call<Endpoint>(`${endpointPath(id)}/rotate-secret`, { method: 'POST' });
  return showSecret(terminal, endpoint, options);
};

const remove = async (terminal: Terminal, id: string, options: ApiOptions): Promise<ExitCode> => {
  await (await openApi(options, terminal)).call(endpointPath(id), { method: 'DELETE' });
  if (options.json) printJson(terminal, { removed: id });
  else print(terminal, `${id} is removed.`);
  return exitCodes.done;
};

const deliveries = async (terminal: Terminal, id: string, options: ListOptions): Promise<ExitCode> => {
  const api = await openApi(options, terminal);
  const filter = options.status === undefined ? '' : `?status=${encodeURIComponent(options.status)}`;
  const items = await listItems<Delivery>(api, `${endpointPath(id)}/deliveries${filter}`, options.limit);
  if (options.json) printJson(terminal, { items });
  else print(terminal, ...(items.length === 0 ? ['There is no delivery.'] : items.map(describeDelivery)));
  return exitCodes.done;
};

/** A POST whose answer is a delivery: a test, a retry. */
const send =
  (path: (id: string) => string) =>
  async (terminal: Terminal, id: string, options: ApiOptions): Promise<ExitCode> => {
    const delivery = await (await openApi(options, terminal)).call<Delivery>(path(id), { method: 'POST' });
    if (options.json) printJson(terminal, delivery);
    else print(terminal, describeDelivery(delivery));
    return exitCodes.done;
  };

/** `sinew webhooks`: the endpoints that receive the events of a client. */
export const define = (command: Command, act: Act): void => {
  command.description(
    "The endpoints that receive the events of the key's client, and their deliveries. The key needs the scope admin.",
  );
  const of = (name: string, description: string) =>
    addApiOptions(command.command(name).description(description).argument('<id>', "the endpoint's id"));
  addApiOptions(command.command('list').description('list endpoints')).action(act(list));
  addApiOptions(
    command
      .command('create')
      .description('register an endpoint; its signing secret is shown once')
      .argument('<url>', 'https on port 443 with a public host name')
      .option('--events <list>', 'types of events, with commas (default: every type)')
      .option('--description <text>', 'for your own overview'),
  ).action(act(create));
  of('test', 'send a test event, which verifies the endpoint').action(
    act(send((id) => `${endpointPath(id)}/test`)),
  );
  of('deliveries', 'list deliveries, newest first')
    .option('--status <status>', 'waiting, delivered, failed or cancelled')
    .option('--limit <number>', 'at most so many', numberBetween(1, 100_000, { whole: true }), 50)
    .action(act(deliveries));
  addApiOptions(
    command.command('retry').description('send a delivery again').argument('<id>', "the delivery's id"),
  ).action(act(send((id) => `/v1/deliveries/${encodeURIComponent(id)}/retry`)));
  of('rotate', 'replace the signing secret; the old one stays valid for 24 hours').action(act(rotate));
  of('remove', 'remove an endpoint with its deliveries').action(act(remove));
};
