import type { BinScale } from './bin-scale.ts';
import type { Shape } from './shape.ts';
import type { Lanes } from './timeline-lanes.ts';
import type { PictureBin } from './timeline-picture.ts';

/** Room that a name of a week, a month and a year needs. */
const room = { week: 52, month: 34, year: 40 };

type Name = { readonly bin: number; readonly text: string };

const namesOf = (bins: readonly PictureBin[], kind: keyof typeof room): readonly Name[] =>
  bins.flatMap((one, bin) => {
    const text = one[kind];
    return text === null ? [] : [{ bin, text }];
  });

/** The smallest number of bins between two names; the first may stand closer, because it names what has begun before. */
const leastGap = (names: readonly Name[]): number => {
  let least = Number.POSITIVE_INFINITY;
  for (const [index, { bin }] of names.entries())
    if (index > 0) least = Math.min(least, bin - (names[index - 1]?.bin ?? 0));
  return least;
};

const fits = (names: readonly Name[], scale: BinScale, needed: number): boolean =>
  names.length > 0 && leastGap(names) * scale.binWidth >= needed;

const write = (
  names: readonly Name[],
  scale: BinScale,
  y: number,
  name: string,
  needed: number,
): readonly Shape[] => {
  let free = Number.NEGATIVE_INFINITY;
  return names.flatMap(({ bin, text }) => {
    const x = scale.left(scale.from + bin);
    if (x < free || x + needed > scale.width + 8) return [];
    free = x + needed;
    return [{ kind: 'text', class: name, x: x + 2, y, text }];
  });
};

const gridLines = (names: readonly Name[], scale: BinScale, lanes: Lanes, name: string): readonly Shape[] =>
  names.flatMap(({ bin }) => {
    const x = scale.left(scale.from + bin);
    return bin === 0
      ? []
      : [{ kind: 'line', class: name, x1: x, y1: lanes.load.top, x2: x, y2: lanes.axis.top + 4 }];
  });

/** The names of weeks where they have room, else of months, with the years below; a line where each begins. */
export const drawAxis = (scale: BinScale, bins: readonly PictureBin[], lanes: Lanes): readonly Shape[] => {
  const [weeks, months, years] = [namesOf(bins, 'week'), namesOf(bins, 'month'), namesOf(bins, 'year')];
  const { top } = lanes.axis;
  const hasWeeks = fits(weeks, scale, room.week);
  const hasMonths = fits(months.slice(1), scale, room.month) || (months.length > 0 && months.length < 3);
  const upper = hasWeeks ? weeks : hasMonths ? months : [];
  const lines = hasWeeks || leastGap(weeks) * scale.binWidth >= 9 ? weeks : hasMonths ? months : years;
  return [
    ...gridLines(lines, scale, lanes, 'grid'),
    ...write(upper, scale, top + 12, 'tick', hasWeeks ? room.week : room.month),
    ...write(years, scale, top + 26, 'tick', room.year),
  ];
};
