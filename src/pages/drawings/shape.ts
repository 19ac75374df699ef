type Common = {
  /** What it is: its colour and line are in the style sheet, by this class. */
  readonly class?: string;
  /** What a pointer that rests on it reads. */
  readonly title?: string;
};

/** A part of a drawing as plain numbers, in the units of its drawing. The server and the elements write the same ones. */
export type Shape = Common &
  (
    | {
        readonly kind: 'line';
        readonly x1: number;
        readonly y1: number;
        readonly x2: number;
        readonly y2: number;
      }
    | {
        readonly kind: 'rect';
        readonly x: number;
        readonly y: number;
        readonly width: number;
        readonly height: number;
      }
    | { readonly kind: 'circle'; readonly x: number; readonly y: number; readonly radius: number }
    | { readonly kind: 'path'; readonly d: string }
    | {
        readonly kind: 'text';
        readonly x: number;
        readonly y: number;
        readonly text: string;
        readonly anchor?: 'start' | 'middle' | 'end';
      }
    | { readonly kind: 'group'; readonly shapes: readonly Shape[]; readonly href?: string }
  );

/** A drawing of a size, with what it shows in words. */
export type Drawing = {
  readonly width: number;
  readonly height: number;
  readonly label: string;
  readonly shapes: readonly Shape[];
};
