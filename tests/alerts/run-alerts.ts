import { realCorpusIsPresent } from '#tests/support/corpus-place.ts';
import {
  ALERT_BUDGET_SHARE,
  type AlertCount,
  alertHeights,
  alertShare,
  countAlerts,
} from './count-alerts.ts';
import { generatedHistories, readRealHistories } from './histories.ts';

const percent = (share: number): string => `${(100 * share).toFixed(1)} %`;

const sumOf = (counts: readonly AlertCount[], field: 'quietDays' | 'warnedDays'): number =>
  counts.reduce((sum, count) => sum + count[field], 0);

const rulesOf = (counts: readonly AlertCount[], field: 'saidDaysByRule' | 'warnedDaysByRule') => {
  const sums = new Map<string, number>();
  for (const count of counts)
    for (const [rule, days] of count[field]) sums.set(rule, (sums.get(rule) ?? 0) + days);
  return sums;
};

const printRules = (counts: readonly AlertCount[]): void => {
  const quietDays = sumOf(counts, 'quietDays');
  const [said, warned] = [rulesOf(counts, 'saidDaysByRule'), rulesOf(counts, 'warnedDaysByRule')];
  for (const [rule, days] of [...said].toSorted(([, a], [, b]) => b - a)) {
    const share = percent((warned.get(rule) ?? 0) / quietDays);
    console.log(`  ${rule.padEnd(12)} ${percent(days / quietDays).padStart(7)} ${share.padStart(10)}`);
  }
};

const main = (): void => {
  const histories = realCorpusIsPresent ? readRealHistories() : generatedHistories();
  console.log(
    realCorpusIsPresent
      ? `${histories.length} real histories, every day, tightness 1`
      : `the corpus of real files is not beside this checkout: ${histories.length} generated histories instead`,
  );
  const all = alertHeights.map((heightMeters) => {
    const counts = histories.map((history) => countAlerts(history, heightMeters));
    console.log(`\n${heightMeters === null ? 'no height' : `${heightMeters.toFixed(2)} m`}`);
    for (const [index, count] of counts.entries())
      console.log(
        `  history ${index + 1}: ${count.warnedDays} of ${count.quietDays} quiet days with caution or higher (${percent(alertShare(count))})`,
      );
    console.log('  rule          mentioned  at caution or higher');
    printRules(counts);
    return counts;
  });
  const worst = Math.max(...all.flat().map(alertShare));
  console.log(`\nthe most of one history: ${percent(worst)}; budget: ${percent(ALERT_BUDGET_SHARE)}`);
  process.exitCode = worst <= ALERT_BUDGET_SHARE ? 0 : 1;
};

if (import.meta.main) main();
