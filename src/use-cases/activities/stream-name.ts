/** Name of the stored file with the repaired signals of a recording. */
export const streamName = (uploadId: string, sessionIndex: number): string =>
  `${uploadId}.${sessionIndex}.stream`;
