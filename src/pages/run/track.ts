import { decodePolyline } from '#src/core/index.ts';
import { type Html, html } from '#src/edges/html.ts';
import { trackOutline } from '#src/pages/drawings/track-outline.ts';
import { writeDrawing } from '#src/pages/write-drawing.ts';
import type { Amounts } from './amounts.ts';

/** Lengths of a scale bar, in kilometers or miles: 1, 2 and 5 of each power of ten. */
const barsOf = (unitMeters: number): readonly number[] =>
  [0.01, 0.1, 1, 10, 100].flatMap((power) => [1, 2, 5].map((step) => step * power * unitMeters));

/** The outline of the way without a map, or that there is none. */
export const track = (polyline: string | null, { say, length, splitMeters }: Amounts): Html => {
  const title = html`<h2>${say.run('track')}</h2>`;
  const positions = decodePolyline(polyline ?? '');
  if (positions.length < 2) return html`${title}<p>${say.run('noTrack')}</p>`;
  const outline = trackOutline(positions, {
    ...{ start: say.run('start'), end: say.run('end'), north: say.run('north') },
    ...{ length, bars: barsOf(splitMeters) },
  });
  const { width, height, shapes, eastMeters, northMeters } = outline;
  const label = say.run('trackLabel', { width: length(eastMeters), height: length(northMeters) });
  return html`${title}${writeDrawing({ width, height, shapes, label }, 'track')}
<p class="quiet">${say.run('startAndEnd')} ${say.run('trackHelp')}</p>`;
};
