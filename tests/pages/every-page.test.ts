import { describe, expect, it } from 'vitest';
import {
  expectAccessible,
  hasBrowser,
  inBrowser,
  layoutShiftOf,
  openPage,
  screens,
} from '#tests/support/open-browser.ts';
import { useTestService } from '#tests/support/test-service.ts';

const views = ['today', 'check-in', 'timeline', 'physio', 'connect'] as const;

describe.skipIf(!hasBrowser)(inBrowser('every page'), () => {
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
});
