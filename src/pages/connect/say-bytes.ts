import type { SayPages } from '#src/pages/words/speak-pages.ts';

const bytesPerKilobyte = 1000;
const bytesPerMegabyte = 1_000_000;

/** A limit in words: "2.5 MB". */
export const sayBytes = ({ connect: say }: SayPages, bytes: number): string =>
  bytes < bytesPerMegabyte
    ? say('kilobytes', { amount: Math.floor(bytes / bytesPerKilobyte) })
    : say('megabytes', { amount: bytes / bytesPerMegabyte });
