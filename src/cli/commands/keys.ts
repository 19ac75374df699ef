import type { Command } from 'commander';
import { type Api, listItems } from '#src/cli/api.ts';
import { type Act, type ApiOptions, addApiOptions } from '#src/cli/command.ts';
import { openApi } from '#src/cli/open-api.ts';
import {
  CommandError,
  type ExitCode,
  exitCodes,
  print,
  printJson,
  type Terminal,
  UsageError,
} from '#src/cli/terminal.ts';

type ClientOptions = ApiOptions & { readonly client?: string };
type NewKeyOptions = ClientOptions & { readonly scopes: string; readonly expires?: string };

type Client = { readonly id: string; readonly name: string };
type Key = {
  readonly id: string;
  readonly hint: string;
  readonly scopes: readonly string[];
  readonly expiresAt: string | null;
  readonly createdAt: string;
  readonly key?: string;
};

const chooseClient = async (api: Api, stated: string | undefined): Promise<string> => {
  if (stated !== undefined) return stated;
  const { items } = await api.call<{ items: Client[] }>('/v1/clients?limit=10');
  const [only, another] = items;
  if (only === undefined) throw new CommandError('There is no client yet.');
  if (another === undefined) return only.id;
  const names = items.map(({ id, name }) => `${id} (${name})`).join(', ');
  throw new UsageError(`There are several clients; pass --client with one of ${names}.`);
};

const describeKey = ({ id, hint, scopes, expiresAt, createdAt }: Key): string =>
  `${id}  ${hint}…  ${scopes.join(',').padEnd(26)} made ${createdAt.slice(0, 10)}  ${
    expiresAt === null ? 'never expires' : `expires ${expiresAt}`
  }`;

const list = async (terminal: Terminal, options: ClientOptions): Promise<ExitCode> => {
  const api = await openApi(options, terminal);
  const clientId = await chooseClient(api, options.client);
  const items = await listItems<Key>(api, `/v1/clients/${encodeURIComponent(clientId)}/keys`);
  if (options.json) printJson(terminal, { clientId, items });
  else print(terminal, `Client ${clientId}`, ...items.map(describeKey));
  return exitCodes.done;
};

const create = async (terminal: Terminal, options: NewKeyOptions): Promise<ExitCode> => {
  const api = await openApi(options, terminal);
  const clientId = await chooseClient(api, options.client);
  const scopes = options.scopes.split(',').map((scope) => scope.trim());
  const made = await api.call<Key>(`/v1/clients/${encodeURIComponent(clientId)}/keys`, {
    method: 'POST',
    json: { scopes, expiresAt: options.expires },
  });
  if (options.json) printJson(terminal, made);
  else print(terminal, describeKey(made), `The key, shown once: ${made.key ?? ''}`);
  return exitCodes.done;
};

const revoke = async (terminal: Terminal, id: string, options: ApiOptions): Promise<ExitCode> => {
  const api = await openApi(options, terminal);
  await api.call(`/v1/keys/${encodeURIComponent(id)}`, { method: 'DELETE' });
  if (options.json) printJson(terminal, { revoked: id });
  else print(terminal, `${id} is revoked.`);
  return exitCodes.done;
};

const addClientOption = (command: Command): Command =>
  command.option('--client <id>', 'the client (default: the only one)');

/** `sinew keys`: API keys of clients. */
export const define = (command: Command, act: Act): void => {
  command.description(
    'API keys of a client. The key itself is shown once, when it is made. The key of this command needs the scope operator: the first key has it. To replace that key, make another one with --scopes read,write,admin,operator, use it from then on, and revoke the first.',
  );
  addApiOptions(addClientOption(command.command('list').description('list keys'))).action(act(list));
  addApiOptions(
    addClientOption(command.command('create').description('make a key'))
      .option('--scopes <list>', 'read, write, admin, operator, with commas', 'read,write')
      .option('--expires <time>', 'ISO 8601, such as 2027-01-01T00:00:00Z (default never)'),
  ).action(act(create));
  addApiOptions(
    command.command('revoke').description('revoke a key').argument('<id>', "the key's id"),
  ).action(act(revoke));
};
