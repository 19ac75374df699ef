import {
  type CallToolResult,
  DEFAULT_NEGOTIATED_PROTOCOL_VERSION,
  type InitializeResult,
  type JSONRPCResponse,
  type ListToolsResult,
  ProtocolError,
  Server,
} from '@modelcontextprotocol/server';
import { serveStdio } from '@modelcontextprotocol/server/stdio';
import type { Command } from 'commander';
import type { Api } from '#src/cli/api.ts';
import { type Act, type ApiOptions, addKeyOptions } from '#src/cli/command.ts';
import { openApi } from '#src/cli/open-api.ts';
import { type ExitCode, exitCodes, type Terminal, visible } from '#src/cli/terminal.ts';

/** Asks the service one message of the protocol. */
type AskService = <Result>(method: string, params?: object) => Promise<Result>;

type Answer<Result> = { readonly result: Result } | Extract<JSONRPCResponse, { error: unknown }>;

const headers = { accept: 'application/json, text/event-stream' };

const createAsk =
  (api: Api): AskService =>
  async <Result>(method: string, params: object = {}) => {
    const json = { jsonrpc: '2.0', id: 1, method, params };
    const answer = await api.call<Answer<Result>>('/mcp', { method: 'POST', headers, json });
    if ('result' in answer) return answer.result;
    throw new ProtocolError(answer.error.code, answer.error.message, answer.error.data);
  };

/** A server whose tools are those of the service, for the key. */
const createBridge = ({ serverInfo, instructions }: InitializeResult, ask: AskService): Server => {
  const server = new Server(serverInfo, {
    capabilities: { tools: {} },
    ...(instructions === undefined ? {} : { instructions }),
  });
  server.setRequestHandler('tools/list', ({ params }) => ask<ListToolsResult>('tools/list', params));
  server.setRequestHandler('tools/call', ({ params: { name, arguments: given = {} } }) =>
    ask<CallToolResult>('tools/call', { name, arguments: given }),
  );
  return server;
};

const serve = async (terminal: Terminal, options: ApiOptions): Promise<ExitCode> => {
  const ask = createAsk(await openApi(options, terminal));
  const about = await ask<InitializeResult>('initialize', {
    protocolVersion: DEFAULT_NEGOTIATED_PROTOCOL_VERSION,
    capabilities: {},
    clientInfo: { name: 'sinew mcp', version: '1' },
  });
  // The client ends it by closing the input.
  const ended = Promise.withResolvers<void>();
  process.stdin.once('close', ended.resolve);
  terminal.stop.addEventListener('abort', () => ended.resolve());
  const served = serveStdio(() => createBridge(about, ask), {
    onerror: ({ message }) => terminal.err.write(`${visible(message)}\n`),
  });
  if (!terminal.stop.aborted) await ended.promise;
  await served.close();
  return exitCodes.done;
};

/** `sinew mcp`: the tools of the service for an assistant on this machine. */
export const define = (command: Command, act: Act): void => {
  command.description(
    'Serves the tools of a service to an assistant that starts this command and speaks the Model Context Protocol over its input and output. The key decides which tools there are: one with the scope read reads only.',
  );
  addKeyOptions(command).action(act(serve));
};
