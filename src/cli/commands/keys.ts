import type { Api } from '#src/cli/api.ts';
import { apiFlags, apiFlagsHelp, type Command, exitCodesHelp, parseCommand } from '#src/cli/command.ts';
import { openApi } from '#src/cli/open-api.ts';
import { CommandError, exitCodes, print, printJson, type Terminal, UsageError } from '#src/cli/terminal.ts';

const flags = {
  ...apiFlags,
  client: { type: 'string' },
  scopes: { type: 'string', default: 'read,write' },
  expires: { type: 'string' },
} as const;

const help = `sinew keys list   [--client <id>]
sinew keys create [--client <id>] [--scopes read,write] [--expires <instant>]
sinew keys revoke <key id>

API keys of a client. The key itself is shown once, when it is made.

  --client <id>     the client (default: the only one)
  --scopes <list>   read, write, admin, operator, with commas (default read,write)
  --expires <time>  ISO 8601, such as 2027-01-01T00:00:00Z (default never)
${apiFlagsHelp}

${exitCodesHelp} The key of this command needs the scope operator: the first key has it. To replace
that key, make another one with --scopes read,write,admin,operator, use it from then on, and revoke the first.`;

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

const list = async (api: Api, client: string, json: boolean, terminal: Terminal): Promise<void> => {
  const keys: Key[] = [];
  let cursor: string | null = null;
  do {
    const query: string = cursor === null ? '' : `&cursor=${encodeURIComponent(cursor)}`;
    const page: { items: Key[]; nextCursor: string | null } = await api.call(
      `/v1/clients/${client}/keys?limit=200${query}`,
    );
    keys.push(...page.items);
    cursor = page.nextCursor;
  } while (cursor !== null);
  if (json) printJson(terminal, { clientId: client, items: keys });
  else print(terminal, `Client ${client}`, ...keys.map(describeKey));
};

/** `sinew keys`: API keys of clients. */
export const keysCommand: Command = {
  name: 'keys',
  summary: 'list, make and revoke API keys',
  help,
  run: async (args, terminal) => {
    const { values, positionals } = parseCommand(args, flags);
    const [action, id] = positionals;
    if (action === undefined || !['list', 'create', 'revoke'].includes(action))
      throw new UsageError('Name an action: list, create or revoke.');
    if (action === 'revoke' && id === undefined)
      throw new UsageError('Name the key: sinew keys revoke <id>.');
    const api = await openApi(values, terminal);
    if (action === 'list') await list(api, await chooseClient(api, values.client), values.json, terminal);
    else if (action === 'create') {
      const client = await chooseClient(api, values.client);
      const scopes = values.scopes.split(',').map((scope) => scope.trim());
      const made = await api.call<Key>(`/v1/clients/${client}/keys`, {
        method: 'POST',
        json: { scopes, ...(values.expires === undefined ? {} : { expiresAt: values.expires }) },
      });
      if (values.json) printJson(terminal, made);
      else print(terminal, describeKey(made), `The key, shown once: ${made.key ?? ''}`);
    } else {
      await api.call(`/v1/keys/${id}`, { method: 'DELETE' });
      if (values.json) printJson(terminal, { revoked: id });
      else print(terminal, `${id} is revoked.`);
    }
    return exitCodes.done;
  },
};
