import { dayNumber } from '#src/core/domain/calendar.ts';
import type { RiskView } from '#src/core/risk/risk-view.ts';

/** The first day of the window whose runs are known, as a number; null when there is none. */
export const firstKnownDay = ({ load }: RiskView): number | null => {
  const first = load.days.find(({ known }) => known);
  return first === undefined ? null : dayNumber(first.day);
};

/** Days of the window on which nobody knows what was run, as numbers. */
export const unknownDayNumbers = ({ history }: RiskView): number[] =>
  (history.unknownDays ?? []).flatMap((day) => dayNumber(day) ?? []);
