/** Something of a file that a hostile one makes larger: `bytes(n)` holds n of it. */
export type Growth = {
  readonly name: string;
  readonly from: number;
  readonly bytes: (n: number) => Uint8Array;
};

/** A growth of text. */
export const growText = (name: string, from: number, text: (n: number) => string): Growth => ({
  name,
  from,
  bytes: (n) => Buffer.from(text(n)),
});

/** `count` texts, joined. */
export const repeat = (count: number, text: (index: number) => string): string =>
  Array.from({ length: count }, (_, index) => text(index)).join('');
