/** How a pointer was lifted; its place is a share of the width. */
export type DragEnd = {
  readonly to: number;
  /** It was dragged, not clicked. */
  readonly moved: boolean;
  /** A mouse has read out what it rests on before it clicks. */
  readonly again: boolean;
};

type Followers = {
  readonly hover: (share: number) => void;
  /** From a place to another; null ends it. */
  readonly select: (span: readonly [from: number, to: number] | null) => void;
  readonly end: (end: DragEnd) => void;
};

/** Pixels that a hand trembles without dragging. */
const trembling = 8;

/**
 * Follows a mouse, pen or finger over an area: where it rests, what it selects, where it clicks. What the page itself does
 * with a finger (to scroll, to zoom) ends a selection without one.
 */
export const followPointer = (area: HTMLElement, { hover, select, end }: Followers): void => {
  let startX: number | null = null;
  const shareAt = (x: number): number => {
    const { left, width } = area.getBoundingClientRect();
    return Math.min(1, Math.max(0, (x - left) / Math.max(1, width)));
  };
  area.addEventListener('pointerdown', ({ clientX, button, pointerId }) => {
    if (button !== 0) return;
    startX = clientX;
    area.setPointerCapture(pointerId);
  });
  area.addEventListener('pointermove', ({ clientX, pointerType }) => {
    if (startX === null) {
      if (pointerType === 'mouse') hover(shareAt(clientX));
    } else if (Math.abs(clientX - startX) > trembling) select([shareAt(startX), shareAt(clientX)]);
  });
  area.addEventListener('pointerup', ({ clientX, pointerType }) => {
    if (startX === null) return;
    const moved = Math.abs(clientX - startX) > trembling;
    startX = null;
    end({ to: shareAt(clientX), moved, again: pointerType === 'mouse' });
  });
  area.addEventListener('pointercancel', () => {
    startX = null;
    select(null);
  });
};
