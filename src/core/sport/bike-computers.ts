import type { Creator } from '#src/core/domain/decoded-activity.ts';
import { foldWords } from './fold-words.ts';

/** Makers and series of computers that are mounted on a handlebar. */
const series: ReadonlySet<string> = new Set([
  ...['bryton', 'cateye', 'elemnt', 'hammerhead', 'igpsport', 'karoo', 'lezyne', 'xoss'],
]);

const isBikeComputer = (text: string): boolean => {
  const words = foldWords(text);
  // A telephone is called `edge` as well.
  return words.some((word) => series.has(word)) || /^(?:garmin )?edge\b/.test(words.join(' '));
};

/**
 * Whether a device that only rides was named as the maker of a recording.
 *
 * @example
 * isByBikeComputer({ manufacturer: null, product: null, software: 'Garmin Edge 530' }); // true
 */
export const isByBikeComputer = ({ manufacturer, product, software }: Creator): boolean =>
  [manufacturer, product, software].some((text) => text !== null && isBikeComputer(text));
