import { fileURLToPath } from 'node:url';
import { Client } from '@modelcontextprotocol/client';
import { StdioClientTransport } from '@modelcontextprotocol/client/stdio';
import { describe, expect, it, onTestFinished } from 'vitest';
import { operatorKey } from '#tests/support/test-service.ts';
import { run, useCliService } from './cli-service.ts';

const command = fileURLToPath(new URL('../../src/cli.ts', import.meta.url));

const openClient = async (url: string, mode: 'legacy' | 'auto'): Promise<Client> => {
  const client = new Client({ name: 'tests', version: '1.0.0' }, { versionNegotiation: { mode } });
  const env = { SINEW_URL: url, SINEW_API_KEY: operatorKey };
  await client.connect(new StdioClientTransport({ command: process.execPath, args: [command, 'mcp'], env }));
  onTestFinished(() => client.close());
  return client;
};

describe('sinew mcp', () => {
  it.each(['auto', 'legacy'] as const)('gives an assistant the tools of the service (%s)', async (mode) => {
    const service = await useCliService({ worker: false });
    const runnerId = await service.createRunner({ displayName: 'Ada' });
    const client = await openClient(service.url, mode);
    expect(client.getServerVersion()).toMatchObject({ name: 'sinew' });
    expect(client.getInstructions()).toContain('word for word');
    const { tools } = await client.listTools();
    expect(tools.map(({ name }) => name)).toContain('record_check_in');
    const listed = await client.callTool({ name: 'list_runners', arguments: {} });
    expect(listed.structuredContent).toMatchObject({ items: [{ id: runnerId, displayName: 'Ada' }] });
    const refused = await client.callTool({ name: 'get_today', arguments: { runnerId: 'run_none' } });
    expect(refused).toMatchObject({ isError: true, structuredContent: { code: 'not-found' } });
    await expect(client.callTool({ name: 'erase_runner', arguments: {} })).rejects.toThrow(/no such tool/);
  });

  it('says at once that the key is wrong', async () => {
    const service = await useCliService({ worker: false });
    const wrong = await run(['mcp'], { SINEW_URL: service.url, SINEW_API_KEY: 'no-key-of-this-service' });
    expect(wrong).toMatchObject({ code: 1, out: '' });
    expect(wrong.err).toContain('401');
  });
});
