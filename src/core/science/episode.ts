/** How the days of a rule make an episode. Grade D: our convention. Days. */
export const EPISODE_BOUNDS = {
  /** A gap of up to this many days without firing belongs to the episode. */
  gapDays: 7,
  /** How far back an episode reaches at most. */
  longestDays: 60,
} as const;

/** The numbers that {@link findEpisode} needs; see {@link EPISODE_BOUNDS}. */
export type EpisodeBounds = { readonly [B in keyof typeof EPISODE_BOUNDS]: number };

/** Since when a rule has fired. */
export type Episode = {
  /** First day of the episode, days since 1970. */
  readonly sinceDay: number;
  /** The episode begins today. */
  readonly isNew: boolean;
};

/**
 * The episode of a rule that fires today: its first day, reaching back over gaps of at most 7 days without firing
 * and at most 60 days. `null` when it does not fire today. Days since 1970. Each step goes to the farthest day in
 * reach on which it fired, so a long episode asks for few days.
 * Source: our convention.
 *
 * @example
 * searchEpisode((day) => day >= 95, 100); // { sinceDay: 95, isNew: false }
 */
export const searchEpisode = (
  firesOn: (day: number) => boolean,
  today: number,
  bounds: EpisodeBounds = EPISODE_BOUNDS,
): Episode | null => {
  if (!firesOn(today)) return null;
  const earliest = today - bounds.longestDays;
  let sinceDay = today;
  for (;;) {
    let day = Math.max(earliest, sinceDay - bounds.gapDays - 1);
    while (day < sinceDay && !firesOn(day)) day++;
    if (day === sinceDay) return { sinceDay, isNew: sinceDay === today };
    sinceDay = day;
  }
};

/**
 * {@link searchEpisode} for the days on which a rule fired; order and repetition do not matter.
 * Source: our convention.
 *
 * @example
 * findEpisode([100, 92, 91], 100); // { sinceDay: 91, isNew: false }
 * findEpisode([100, 91], 100); // { sinceDay: 100, isNew: true }
 */
export const findEpisode = (
  firedDays: Iterable<number>,
  today: number,
  bounds: EpisodeBounds = EPISODE_BOUNDS,
): Episode | null => {
  const days = new Set(firedDays);
  return searchEpisode((day) => days.has(day), today, bounds);
};
