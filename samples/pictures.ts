/**
 * Two pictures of the pages for the README: `npm run pictures` starts the service on empty stores of its own, uploads the
 * history of the demo as it would end today, and draws what its runner sees today and the timeline. Needs Chromium, at
 * `CHROMIUM_PATH` or where Debian puts it.
 */
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { createClient } from 'sinew/client';
import { demoStory, fillStory } from './demo/fill-story.ts';
import { startService } from './demo/start-service.ts';

const folder = join(import.meta.dirname, 'pictures');
const executablePath = process.env['CHROMIUM_PATH'] ?? '/usr/bin/chromium';

/** What is drawn, in which window, and how many pixels a unit has. */
const pictures = [
  { view: 'today', viewport: { width: 390, height: 900 }, deviceScaleFactor: 1.5 },
  { view: 'timeline', viewport: { width: 900, height: 760 }, deviceScaleFactor: 1 },
] as const;

const service = await startService();
try {
  const sinew = createClient({ url: service.address, key: service.key });
  const silent = (): void => {};
  const { runnerId: id } = await fillStory(sinew, demoStory(Date.now()), { sent: silent, read: silent });
  await mkdir(folder, { recursive: true });
  const browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] });
  for (const { view, ...screen } of pictures) {
    const { url } = await sinew.post('/v1/runners/{id}/links', { params: { path: { id } }, body: { view } });
    const page = await browser.newPage({ ...screen, colorScheme: 'light' });
    await page.goto(service.address + String(url));
    await page.screenshot({ path: join(folder, `${view}.png`) });
  }
  await browser.close();
} finally {
  await service.stop();
}
