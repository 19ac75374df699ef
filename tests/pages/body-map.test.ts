import { expect, it } from 'vitest';
import { regions } from '#src/core/index.ts';
import { bodyMap } from '#src/pages/drawings/body-map.ts';

const map = bodyMap({ front: 'Front', back: 'Back', left: 'Left', right: 'Right' });

/** The numbers of a path, across and down in turn. */
const boundsOf = (d: string): { readonly left: number; readonly width: number; readonly height: number } => {
  const numbers = [...d.matchAll(/-?\d+(?:\.\d+)?/g)].map(([text]) => Number(text));
  const across = numbers.filter((_, index) => index % 2 === 0);
  const down = numbers.filter((_, index) => index % 2 === 1);
  const [left, top] = [Math.min(...across), Math.min(...down)];
  return { left, width: Math.max(...across) - left, height: Math.max(...down) - top };
};

it('the map of the body has every region, both sides of each that has two, and none twice', () => {
  const places = map.places.map(({ region, side }) => `${region} ${side}`);
  expect(new Set(places).size).toBe(places.length);
  for (const region of regions) {
    const sides = map.places.filter((place) => place.region === region).map(({ side }) => side);
    const isWhole = region === 'lower-back' || region === 'other';
    expect([region, sides]).toEqual([region, isWhole ? [null] : ['right', 'left']]);
  }
});

it('every place of it is as large as a finger, and left and right are those of the runner', () => {
  for (const { region, side, shapes } of map.places)
    for (const shape of shapes) {
      if (shape.kind !== 'path') continue;
      const { left, width, height } = boundsOf(shape.d);
      expect([region, width >= 38 && height >= 30]).toEqual([region, true]);
      expect([left >= 0, left + width <= map.width]).toEqual([true, true]);
      const isFront = left + width / 2 < map.width / 2;
      const middle = isFront ? map.width / 4 : (map.width * 3) / 4;
      if (side !== null) expect([region, left > middle]).toEqual([region, (side === 'left') === isFront]);
    }
});
