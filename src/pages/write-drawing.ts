import { type Html, html } from '#src/edges/html.ts';
import type { Drawing, Shape } from './drawings/shape.ts';

/** Tenths are finer than a screen shows, and shorter than what a division leaves. */
const tenths = (value: number): string => String(Math.round(value * 10) / 10);

const titleOf = ({ title }: Shape): Html | null =>
  title === undefined ? null : html`<title>${title}</title>`;

const writeShape = (shape: Shape): Html => {
  const name = shape.class ?? '';
  const title = titleOf(shape);
  switch (shape.kind) {
    case 'line':
      return html`<line class="${name}" x1="${tenths(shape.x1)}" y1="${tenths(shape.y1)}" x2="${tenths(shape.x2)}" y2="${tenths(shape.y2)}">${title}</line>`;
    case 'rect':
      return html`<rect class="${name}" x="${tenths(shape.x)}" y="${tenths(shape.y)}" width="${tenths(shape.width)}" height="${tenths(shape.height)}">${title}</rect>`;
    case 'circle':
      return html`<circle class="${name}" cx="${tenths(shape.x)}" cy="${tenths(shape.y)}" r="${tenths(shape.radius)}">${title}</circle>`;
    case 'path':
      return html`<path class="${name}" d="${shape.d}">${title}</path>`;
    case 'text':
      return html`<text class="${name}" x="${tenths(shape.x)}" y="${tenths(shape.y)}" text-anchor="${shape.anchor ?? 'start'}">${shape.text}${title}</text>`;
    case 'group': {
      const inner = html`<g class="${name}">${title}${writeShapes(shape.shapes)}</g>`;
      return shape.href === undefined ? inner : html`<a href="${shape.href}">${inner}</a>`;
    }
  }
};

/** Shapes as SVG, for a drawing that a page composes itself. */
export const writeShapes = (shapes: readonly Shape[]): readonly Html[] => shapes.map(writeShape);

/** A drawing as an image of its own, which readers of screens hear by its label. */
export const writeDrawing = ({ width, height, label, shapes }: Drawing, name: string): Html =>
  html`<svg class="drawing ${name}" viewBox="0 0 ${width} ${height}" role="img" aria-label="${label}">${writeShapes(shapes)}</svg>`;
