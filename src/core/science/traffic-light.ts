/** Where amber and red begin, points of 0–10; see {@link trafficLight}. */
export const TRAFFIC_LIGHT_BOUNDS = { amber: 3, red: 6 } as const;

/** Ratings (0–10) from which tightness or pain is amber and red. */
export type TrafficLightBounds = { readonly amber: number; readonly red: number };

/**
 * The traffic light of a tightness or pain rating (0–10): red from `bounds.red` or with an altered stride,
 * amber from `bounds.amber` or when worse the next morning, else green. `unknown` when there is no rating and neither sign is stated:
 * a stated sign counts also without a rating.
 * Source: pain-monitoring model, Silbernagel 2007 (stored summaries: above 5 not acceptable). It is a rule for
 * pain; that we apply it to tightness is our convention.
 *
 * @example
 * trafficLight(5, false, true, { amber: 3, red: 6 }); // 'red'
 */
export const trafficLight = (
  rating: number | null,
  nextMorningWorse: boolean | null,
  altersStride: boolean | null,
  bounds: TrafficLightBounds,
): 'green' | 'amber' | 'red' | 'unknown' => {
  const known = rating !== null && !Number.isNaN(rating);
  if (altersStride === true || (known && rating >= bounds.red)) return 'red';
  if (nextMorningWorse === true || (known && rating >= bounds.amber)) return 'amber';
  return known ? 'green' : 'unknown';
};
