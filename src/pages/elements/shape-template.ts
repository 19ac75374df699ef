import { nothing, svg, type TemplateResult } from 'lit';
import type { Shape } from '#src/pages/drawings/shape.ts';

/** A shape as Lit draws it again; the server writes the same one (`write-drawing.ts`). */
export const shapeTemplate = (shape: Shape): TemplateResult => {
  const name = shape.class ?? '';
  const title = shape.title === undefined ? nothing : svg`<title>${shape.title}</title>`;
  switch (shape.kind) {
    case 'line':
      return svg`<line class=${name} x1=${shape.x1} y1=${shape.y1} x2=${shape.x2} y2=${shape.y2}>${title}</line>`;
    case 'rect':
      return svg`<rect class=${name} x=${shape.x} y=${shape.y} width=${shape.width} height=${shape.height}>${title}</rect>`;
    case 'circle':
      return svg`<circle class=${name} cx=${shape.x} cy=${shape.y} r=${shape.radius}>${title}</circle>`;
    case 'path':
      return svg`<path class=${name} d=${shape.d}>${title}</path>`;
    case 'text':
      return svg`<text class=${name} x=${shape.x} y=${shape.y} text-anchor=${shape.anchor ?? 'start'}>${shape.text}${title}</text>`;
    case 'group': {
      const inner = svg`<g class=${name}>${title}${shape.shapes.map(shapeTemplate)}</g>`;
      return shape.href === undefined ? inner : svg`<a href=${shape.href}>${inner}</a>`;
    }
  }
};
