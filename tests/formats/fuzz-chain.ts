// Run by fuzz-memory.test.ts in a process of its own, so that what it holds can be measured. Damages real files,
// sends them through the whole chain and reports what became of them.
import { existsSync, readFileSync } from 'node:fs';
import { isFailure } from '#src/core/domain/failure.ts';
import { describeActivity } from '#src/core/features/describe-activity.ts';
import { normaliseStream } from '#src/core/streams/normalise-stream.ts';
import { sourceFromBytes } from '#src/edges/formats/byte-source.ts';
import { defaultReadLimits } from '#src/edges/formats/limits.ts';
import { openUpload } from '#src/edges/formats/open-upload.ts';
import { unknownRunner } from '#tests/core/features/run-fixtures.ts';
import { impossibleNumbers } from '#tests/support/impossible-numbers.ts';
import { below, createRandom, mutate } from '#tests/support/mutate-bytes.ts';
import { corpusFiles, corpusPath } from '#tests/support/read-corpus.ts';

/** Files up to this size are damaged, so that hundreds of rounds end in seconds. */
const largestBytes = 400_000;
const largestLongRunBytes = 4_000_000;

const throughTheChain = async (bytes: Uint8Array): Promise<string> => {
  try {
    const upload = await openUpload(sourceFromBytes(bytes), defaultReadLimits);
    if (upload.kind === 'archive') {
      for await (const part of upload.parts()) if ('failure' in part) return part.failure.code;
      return 'archive';
    }
    for (const decoded of await upload.format.decode(upload.source)) {
      const features = describeActivity(normaliseStream(decoded), decoded, unknownRunner, 'Europe/Berlin');
      const [impossible] = impossibleNumbers(features);
      if (impossible !== undefined) return `impossible: ${impossible}`;
    }
    return 'activities';
  } catch (error) {
    return isFailure(error) ? error.code : `crash: ${String(error)}`;
  }
};

const rounds = Number(process.argv[2]);
const random = createRandom(20_261_123);
const files = ['fit', 'gpx', 'tcx'].map((format) =>
  corpusFiles(format)
    .map((path) => new Uint8Array(readFileSync(corpusPath(path))))
    .filter((bytes, index) => bytes.length < (index % 40 === 0 ? largestLongRunBytes : largestBytes)),
);
const outcomes: Record<string, number> = {};
let slowestCpuMs = 0;
for (let round = 0; round < rounds; round += 1) {
  const bases = files[round % files.length] ?? [];
  const pick = (): Uint8Array => bases[below(random, bases.length)] ?? new Uint8Array(0);
  const bytes = mutate(pick(), pick, random);
  const before = process.cpuUsage();
  const outcome = await throughTheChain(bytes);
  slowestCpuMs = Math.max(slowestCpuMs, process.cpuUsage(before).user / 1000);
  outcomes[outcome] = (outcomes[outcome] ?? 0) + 1;
}
const heldMegabytes = files.flat().reduce((sum, bytes) => sum + bytes.length, 0) / 1e6;
// On Linux of this program alone; getrusage counts what the parent held too.
const status = existsSync('/proc/self/status') ? readFileSync('/proc/self/status', 'utf8') : '';
const peakKibibytes = Number(/^VmHWM:\s+(\d+) kB$/m.exec(status)?.[1] ?? process.resourceUsage().maxRSS);
const peakMegabytes = (peakKibibytes * 1024) / 1e6;
process.stdout.write(JSON.stringify({ outcomes, slowestCpuMs, heldMegabytes, peakMegabytes }));
