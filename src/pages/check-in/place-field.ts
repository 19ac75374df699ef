import { regions, sides, wordsOf } from '#src/core/index.ts';
import { type Html, html } from '#src/edges/html.ts';
import { bodyMap, type MapPlace } from '#src/pages/drawings/body-map.ts';
import type { RunnerVisit } from '#src/pages/visit.ts';
import { writeShapes } from '#src/pages/write-drawing.ts';
import type { SaidPlace } from '#src/use-cases/check-ins/read-said.ts';
import { select } from './inputs.ts';

type Place = Pick<SaidPlace, 'region' | 'side'>;

const isAt = ({ region, side }: MapPlace, place: Place | null): boolean =>
  place !== null &&
  place.region === region &&
  (side === null || place.side === side || place.side === 'both');

/** What was said of a place before, in a sentence; null where it was not rated. */
const saidBefore = (
  { tightness, day, ...place }: SaidPlace,
  { language, say }: RunnerVisit,
): string | null =>
  tightness === null
    ? null
    : say.checkIn('before', { place: wordsOf(language).placeName(place), rating: tightness, day });

const drawPlace = (
  place: MapPlace,
  chosen: Place | null,
  said: readonly SaidPlace[],
  { language }: RunnerVisit,
): Html => {
  const { regions: names, sides: sideNames } = wordsOf(language);
  const { region, side, shapes } = place;
  const name = side === null ? names[region] : `${names[region]}, ${sideNames[side]}`;
  const marks = [
    ...(said.some((one) => isAt(place, one)) ? ['said'] : []),
    ...(isAt(place, chosen) ? ['chosen'] : []),
  ];
  return html`<g class="${['place', ...marks].join(' ')}" data-region="${region}" data-side="${side}"><title>${name}</title>${writeShapes(shapes)}</g>`;
};

/** The map of the body; places that were rated before are marked. */
const drawBody = (chosen: Place | null, said: readonly SaidPlace[], visit: RunnerVisit): Html => {
  const { say, language } = visit;
  const { left, right } = wordsOf(language).sides;
  const map = bodyMap({ front: say.checkIn('front'), back: say.checkIn('back'), left, right });
  return html`<svg class="body" viewBox="0 0 ${map.width} ${map.height}" role="img" aria-label="${say.checkIn('map')}">
<g class="outline">${writeShapes(map.outline)}</g>${map.places.map((place) => drawPlace(place, chosen, said, visit))}
<g aria-hidden="true">${writeShapes(map.labels)}</g></svg>`;
};

/** Where it is tight: a map of the body, and the same as lists. */
export const placeField = (chosen: Place | null, said: readonly SaidPlace[], visit: RunnerVisit): Html => {
  const { say, language } = visit;
  const names = wordsOf(language);
  const before = said.flatMap((one) => saidBefore(one, visit) ?? []).slice(0, 3);
  return html`<sinew-body-map><fieldset><legend>${say.checkIn('where')}</legend>
${drawBody(chosen, said, visit)}
${before.map((text) => html`<p class="before quiet">${text}</p>`)}
<div class="lists">${select(
    'region',
    say.checkIn('region'),
    [
      { value: '', label: say.checkIn('nowhere') },
      ...regions.map((value) => ({ value, label: names.regions[value] })),
    ],
    chosen?.region ?? null,
  )}
${select(
  'side',
  say.checkIn('side'),
  [
    { value: '', label: say.checkIn('noSide') },
    ...sides.map((value) => ({ value, label: names.sides[value] })),
  ],
  chosen?.side ?? null,
)}</div></fieldset></sinew-body-map>`;
};
