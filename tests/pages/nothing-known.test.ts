import { expect, it } from 'vitest';
import { useTestService } from '#tests/support/test-service.ts';

const open = async () => {
  const service = await useTestService();
  const runnerId = await service.createRunner({ displayName: 'Nova', tags: ['club'] });
  const pageOf = async (path: string, body: object): Promise<string> => {
    const { url } = (await service.call('POST', path, { body })).body;
    return (await service.app.inject({ url: String(url) })).body;
  };
  return { service, runnerId, pageOf };
};

it('a runner of whom nothing is known is not called fine, on no page', async () => {
  const { runnerId, pageOf } = await open();
  const links = `/v1/runners/${runnerId}/links`;
  const pages = await Promise.all([
    pageOf(links, { view: 'today' }),
    pageOf(links, { view: 'physio' }),
    pageOf('/v1/squad-links', { tag: 'club' }),
  ]);
  for (const page of pages) {
    expect(page).toContain('No run and no check-in in the last weeks.');
    expect(page).toContain('Nothing known');
    expect(page).not.toMatch(/All quiet|Nothing stands out|You can run as usual|Nothing needed/);
  }
});

it('one check-in is enough to know something', async () => {
  const { service, runnerId, pageOf } = await open();
  const body = { day: new Date().toISOString().slice(0, 10), region: 'calf', side: 'left', tightness: 1 };
  await service.call('POST', `/v1/runners/${runnerId}/check-ins`, { body });
  expect(await pageOf(`/v1/runners/${runnerId}/links`, { view: 'today' })).toContain('All quiet');
});
