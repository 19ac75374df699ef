import { beforeEach, expect, it } from 'vitest';
import { ALERT_BUDGET_SHARE, alertHeights, alertShare, countAlerts } from '#tests/alerts/count-alerts.ts';
import { readRealHistories } from '#tests/alerts/histories.ts';
import { needsRealFiles } from '#tests/support/read-corpus.ts';

beforeEach(needsRealFiles);

it.each(alertHeights)(
  'the quiet days of two real runners are rarely warned of, with a height of %s m',
  (height) => {
    for (const history of readRealHistories()) {
      const count = countAlerts(history, height);
      expect(count.quietDays).toBeGreaterThan(900);
      expect(alertShare(count)).toBeLessThanOrEqual(ALERT_BUDGET_SHARE);
    }
  },
);
