import { expect, it } from 'vitest';
import { ALERT_BUDGET_SHARE, alertHeights, alertShare, countAlerts } from './count-alerts.ts';
import { generatedHistories } from './histories.ts';

it.each(alertHeights)(
  'the quiet days of generated runners are rarely warned of, with a height of %s m',
  (height) => {
    for (const history of generatedHistories()) {
      const count = countAlerts(history, height);
      expect(count.quietDays).toBeGreaterThan(20);
      expect(alertShare(count)).toBeLessThanOrEqual(ALERT_BUDGET_SHARE);
    }
  },
);
