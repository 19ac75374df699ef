/** One file of the samples: where it lies below `samples/`, and its bytes. */
export type SampleFile = { readonly path: string; readonly bytes: Uint8Array };
