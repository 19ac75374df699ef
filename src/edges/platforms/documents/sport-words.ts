import type { Sport } from '#src/core/domain/sport.ts';

/** What platforms call a sport, by the words inside the name; the first that fits decides. */
const words: readonly (readonly [RegExp, Sport])[] = [
  [/run|jog/, 'running'],
  [/hik|mountaineering/, 'hiking'],
  [/walk/, 'walking'],
  [/swim/, 'swimming'],
  [/cycl|bik|ride|biking/, 'cycling'],
];

/**
 * The sport of a platform's own name for it, in capitals, camel case or words.
 *
 * @example
 * sportOf('TREADMILL_RUNNING'); // 'running'
 * sportOf('VirtualRide'); // 'cycling'
 */
export const sportOf = (name: string | null): Sport => {
  const lower = name?.toLowerCase() ?? '';
  return words.find(([pattern]) => pattern.test(lower))?.[1] ?? 'other';
};

/**
 * The kind of run, in the words of FIT's sub-sports, where the name holds one.
 *
 * @example
 * subSportOf('TrailRun'); // 'trail'
 */
export const subSportOf = (name: string | null): string | null => {
  const lower = name?.toLowerCase() ?? '';
  if (/treadmill/.test(lower)) return 'treadmill';
  if (/indoor/.test(lower)) return 'indoor_running';
  if (/trail/.test(lower)) return 'trail';
  if (/track/.test(lower)) return 'track';
  return /virtual/.test(lower) ? 'virtual_activity' : null;
};
