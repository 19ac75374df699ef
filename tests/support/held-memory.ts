import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

setFlagsFromString('--expose-gc');
const collectGarbage = runInNewContext('gc') as () => void;

/** Bytes of objects and buffers in use, after a collection: what garbage the collector leaves lying is not counted. */
export const heldBytes = (): number => {
  // What the first collection found in buffers is freed beside it, at the latest when the next one begins.
  collectGarbage();
  collectGarbage();
  const { heapUsed, external } = process.memoryUsage();
  return heapUsed + external;
};
