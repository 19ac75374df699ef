/** Rows of a table of which no activity was made, and why. */
export type UnreadRows = {
  readonly count: number;
  /** The first of them; row 1 is the first behind the headers. */
  readonly items: readonly { readonly row: number; readonly detail: string }[];
};
