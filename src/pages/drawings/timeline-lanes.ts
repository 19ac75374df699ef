import type { TimelinePicture } from './timeline-picture.ts';

/** Where a lane lies; the title stands above it. */
export type LaneBox = { readonly titleY: number; readonly top: number; readonly bottom: number };

/** Heights in the units of the drawing, which are CSS pixels at its own width. */
const titleHeight = 17;
const betweenLanes = 9;
const heights = { load: 56, longest: 92, hard: 14, place: 34, routines: 12, advice: 18, axis: 30 };

/** The lanes of a picture from top to bottom. They depend on its places only, so that a part of it is as high as the whole. */
export type Lanes = {
  readonly load: LaneBox;
  readonly longest: LaneBox;
  readonly hard: LaneBox;
  readonly places: readonly LaneBox[];
  readonly routines: LaneBox;
  readonly advice: LaneBox;
  /** Where the names of months and weeks stand. */
  readonly axis: LaneBox;
  readonly height: number;
};

/**
 * Where each lane of a picture lies.
 *
 * @example
 * layLanes(picture).load; // { titleY: 13, top: 17, bottom: 73 }
 */
export const layLanes = ({ places }: Pick<TimelinePicture, 'places'>): Lanes => {
  let y = 0;
  const lay = (height: number, title = titleHeight): LaneBox => {
    const box = { titleY: y + 13, top: y + title, bottom: y + title + height };
    y = box.bottom + betweenLanes;
    return box;
  };
  const load = lay(heights.load);
  const longest = lay(heights.longest);
  const hard = lay(heights.hard);
  const ofPlaces = places.map(() => lay(heights.place));
  const routines = lay(heights.routines);
  const advice = lay(heights.advice);
  const axis = lay(heights.axis, 0);
  return { load, longest, hard, places: ofPlaces, routines, advice, axis, height: axis.bottom };
};
