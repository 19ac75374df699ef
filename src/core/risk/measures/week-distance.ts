import { METERS_PER_KILOMETER } from '#src/core/domain/units.ts';
import type { RiskView } from '#src/core/risk/risk-view.ts';
import { type WeekChange, weekChange } from '#src/core/science/week-change.ts';

const inKilometers = (meters: number | null): number | null =>
  meters === null ? null : meters / METERS_PER_KILOMETER;

/**
 * The distance of seven days against the seven before; no change where the week before has less than the base of
 * L-NOBASE or one of the two is unknown.
 *
 * @example
 * weekDistanceChange(view).change; // 1.5
 */
export const weekDistanceChange = ({ load, rules }: RiskView): WeekChange =>
  weekChange(
    inKilometers(load.ramp.previous7Meters),
    inKilometers(load.ramp.acuteMeters),
    rules['L-NOBASE'].params.baseMeters / METERS_PER_KILOMETER,
  );
