import { dayNumber } from '#src/core/domain/calendar.ts';
import type { CheckInAnswers } from '#src/core/domain/check-in.ts';
import { needsAnswers, type RiskFactor } from '#src/core/risk/factor.ts';
import type { Finding } from '#src/core/risk/finding.ts';
import { asUsual, cannotSay, raise } from '#src/core/risk/findings.ts';
import type { RiskView } from '#src/core/risk/risk-view.ts';
import { symptomRules } from '#src/core/risk/rules/symptom-rules.ts';
import { judgeTightnessTrend, type TightnessTrend } from '#src/core/science/tightness-trend.ts';

/** A place with the trend of its ratings. */
type PlaceTrend = Pick<CheckInAnswers, 'region' | 'side'> & TightnessTrend;

const trendOf = (ofPlace: readonly CheckInAnswers[], { history, rules }: RiskView): TightnessTrend => {
  const numbered = ofPlace.map((checkIn) => ({ ...checkIn, number: dayNumber(checkIn.day) ?? Number.NaN }));
  return judgeTightnessTrend(
    numbered.map(({ number, tightness }) => ({ day: number, value: tightness })),
    numbered.map(({ number, nextMorningWorse }) => ({ day: number, worse: nextMorningWorse })),
    dayNumber(history.today) ?? Number.NaN,
    rules['S-TREND'].params,
  );
};

const gravity = { none: 0, info: 1, caution: 2 } as const;

/** The trend of each place with enough ratings, the gravest first, then the steepest. */
const trendsOf = (view: RiskView): readonly PlaceTrend[] => {
  const places = Map.groupBy(view.history.checkIns ?? [], ({ region, side }) => `${region}/${side}`);
  return [...places.values()]
    .flatMap((ofPlace) => {
      const [first] = ofPlace;
      if (first === undefined) return [];
      const { region, side } = first;
      return [{ region, side, ...trendOf(ofPlace, view) }];
    })
    .filter(({ status }) => status === 'ok')
    .toSorted(
      (a, b) =>
        gravity[b.severity] - gravity[a.severity] ||
        (b.rise ?? 0) - (a.rise ?? 0) ||
        (`${a.region}/${a.side}` < `${b.region}/${b.side}` ? -1 : 1),
    );
};

const assess = (view: RiskView): Finding => {
  const [trend] = trendsOf(view);
  if (trend === undefined) return cannotSay(['earlierRatings']);
  const { region, side, mean7, median28, rise, threshold, severity } = trend;
  const measured = {
    meanRating: mean7,
    usualRating: median28,
    risePoints: rise,
    fromPoints: threshold,
    region,
    side,
  };
  return severity === 'none' ? asUsual(measured) : raise('S-TREND', measured, severity, { region, side });
};

/** The ratings of a place this week against the runner's own four weeks before. */
export const tightnessTrend: RiskFactor = {
  id: 'tightness-trend',
  rules: ['S-TREND'],
  needs: needsAnswers('tightness'),
  evidence: symptomRules['S-TREND'].evidence,
  assess,
};
