/** Name under which the mended signals of a recording are kept. */
export const streamName = (uploadId: string, sessionIndex: number): string =>
  `${uploadId}.${sessionIndex}.stream`;
