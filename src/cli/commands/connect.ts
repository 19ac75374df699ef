import { spawn } from 'node:child_process';
import { once } from 'node:events';
import type { Command } from 'commander';
import { listItems } from '#src/cli/api.ts';
import { type Act, type ApiOptions, addApiOptions, addRunnerOption } from '#src/cli/command.ts';
import { findRunner, nameOf } from '#src/cli/find-runner.ts';
import { openApi } from '#src/cli/open-api.ts';
import { type ExitCode, exitCodes, print, printJson, type Terminal } from '#src/cli/terminal.ts';

type Options = ApiOptions & { readonly runner: string; readonly open?: true };

type Connection = {
  readonly id: string;
  readonly platform: string;
  readonly status: string;
  readonly reason: string | null;
  readonly lastEventAt: string | null;
  readonly authorizeUrl?: string | null;
  readonly push?: { readonly url: string | null; readonly headers: Readonly<Record<string, string>> } | null;
};

const describe = ({ id, platform, status, reason, lastEventAt }: Connection): string =>
  `${id}  ${platform.padEnd(12)} ${status.padEnd(8)} ${reason ?? (lastEventAt === null ? 'nothing arrived yet' : `last event ${lastEventAt}`)}`;

const describeNew = (connection: Connection): string[] => {
  const { platform, authorizeUrl, push } = connection;
  if (authorizeUrl) return [`Open this address to connect ${platform}; it is valid once:`, authorizeUrl];
  if (!push) return [describe(connection)];
  return [
    `Send recordings to ${push.url ?? 'the address of the platform'} with:`,
    ...Object.entries(push.headers).map(([name, value]) => `  ${name}: ${value}`),
  ];
};

/** Programs that open an address in the person's browser, by operating system. */
const openers: { readonly [platform: string]: readonly [string, ...string[]] } = {
  darwin: ['open'],
  win32: ['rundll32', 'url.dll,FileProtocolHandler'],
};

const openInBrowser = async (url: string): Promise<boolean> => {
  const [program, ...args] = openers[process.platform] ?? ['xdg-open'];
  const child = spawn(program, [...args, url], { stdio: 'ignore', detached: true });
  child.unref();
  return once(child, 'spawn').then(
    () => true,
    () => false,
  );
};

const connect = async (
  terminal: Terminal,
  platform: string | undefined,
  options: Options,
): Promise<ExitCode> => {
  const api = await openApi(options, terminal);
  const runner = await findRunner(api, options.runner);
  const path = `/v1/runners/${runner.id}/connections`;
  if (platform === undefined) {
    const items = await listItems<Connection>(api, path);
    if (options.json) printJson(terminal, { items });
    else if (items.length === 0) print(terminal, `${nameOf(runner)} is connected to no platform.`);
    else print(terminal, ...items.map(describe));
    return exitCodes.done;
  }
  const connection = await api.call<Connection>(path, { method: 'POST', json: { platform } });
  if (options.json) printJson(terminal, connection);
  else print(terminal, ...describeNew(connection));
  if (options.open && connection.authorizeUrl && !(await openInBrowser(connection.authorizeUrl)))
    terminal.err.write('No browser could be opened.\n');
  return exitCodes.done;
};

/** `sinew connect`: a runner's accounts at watch platforms. */
export const define = (command: Command, act: Act): void => {
  command
    .description(
      "Begins to connect a runner to a watch platform and prints the address where the runner agrees. Without a platform: lists the runner's connections.",
    )
    .argument('[platform]', 'such as polar or strava; GET /v1/platforms lists them');
  addApiOptions(addRunnerOption(command).option('--open', 'also open the address in the browser')).action(
    act(connect),
  );
};
