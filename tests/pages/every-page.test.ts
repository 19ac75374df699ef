import { beforeEach, describe, expect, it } from 'vitest';
import { languages } from '#src/core/index.ts';
import {
  expectAccessible,
  layoutShiftOf,
  needsBrowser,
  openPage,
  screens,
} from '#tests/support/open-browser.ts';
import { useTestService } from '#tests/support/test-service.ts';

/** What the page and all that it loads took on the wire. */
const transferredBytes = `performance.getEntries()
  .filter(({ entryType }) => entryType === 'navigation' || entryType === 'resource')
  .reduce((sum, { transferSize }) => sum + transferSize, 0)`;

const views = ['today', 'check-in', 'timeline', 'physio', 'connect'] as const;

describe('every page', () => {
  beforeEach(needsBrowser);

  it.each(views)(
    'of the view %s is accessible at every size, light and dark, and stays still',
    async (view) => {
      const service = await useTestService({ worker: false });
      const runnerId = await service.createRunner({ displayName: 'Ada' });
      const { body } = await service.call('POST', `/v1/runners/${runnerId}/links`, { body: { view } });
      const address = await service.listen();
      for (const viewport of Object.values(screens))
        for (const colorScheme of ['light', 'dark'] as const) {
          const { page, faults } = await openPage(address + String(body['url']), { viewport, colorScheme });
          await expectAccessible(page);
          expect(await layoutShiftOf(page)).toBe(0);
          expect(faults).toEqual([]);
        }
    },
  );

  it.each(Object.keys(languages))(
    'is accessible in the language %s, fits a phone and is small',
    async (language) => {
      const service = await useTestService({ worker: false });
      const runnerId = await service.createRunner({ displayName: 'Ada' });
      const place = { region: 'hamstring', side: 'left', tightness: 5 };
      const day = new Date().toISOString().slice(0, 10);
      await service.call('POST', `/v1/runners/${runnerId}/check-ins`, { body: { day, ...place } });
      const address = await service.listen();
      for (const view of views) {
        const { body } = await service.call('POST', `/v1/runners/${runnerId}/links`, {
          body: { view, language },
        });
        const { page, faults } = await openPage(address + String(body['url']));
        await expectAccessible(page);
        expect(faults).toEqual([]);
        const overflow = Number(await page.evaluate('document.documentElement.scrollWidth - innerWidth'));
        const bytes = Number(await page.evaluate(transferredBytes));
        expect([view, overflow <= 0, bytes > 0 && bytes < 100_000]).toEqual([view, true, true]);
      }
    },
  );
});
