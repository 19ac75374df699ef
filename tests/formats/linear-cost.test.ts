import { describe, expect, it } from 'vitest';
import { isFailure } from '#src/core/domain/failure.ts';
import { partsOf } from '#src/edges/platforms/documents/platform-document.ts';
import { readPlatformDocument } from '#src/edges/platforms/documents/read-platform-document.ts';
import { growingArchives } from './growing/growing-archives.ts';
import { growingDocuments } from './growing/growing-documents.ts';
import { growingEvents } from './growing/growing-events.ts';
import { growingFit } from './growing/growing-fit.ts';
import { growingTables } from './growing/growing-tables.ts';
import { growingFields, growingXml } from './growing/growing-xml.ts';
import type { Growth } from './growing/growth.ts';
import { measureGrowth } from './growing/measure.ts';

/** The growths whose cost rises faster than their size, with the CPU time of the small and the large file. */
const findSteep = async (
  growths: readonly Growth[],
  read?: (bytes: Uint8Array) => void,
): Promise<string[]> => {
  const steep: string[] = [];
  for (const growth of growths) {
    const { smallMs, largeMs, linear } = await measureGrowth(growth, read);
    if (!linear) steep.push(`${growth.name}: ${smallMs} ms, then ${largeMs} ms`);
  }
  return steep;
};

const readDocument = (bytes: Uint8Array): void => {
  partsOf(bytes);
  try {
    readPlatformDocument(bytes);
  } catch (error) {
    if (!isFailure(error)) throw error;
  }
};

describe('eight times as much of one thing costs about eight times as much', () => {
  it.each([
    ['every text and attribute of GPX and TCX', growingFields],
    ['the structure of XML, and what GPX and TCX repeat', growingXml],
    ['the messages, definitions and chains of FIT', growingFit],
    ['the entries, names and fields of zip and gzip', growingArchives],
    ['the rows, cells and objects of tables', growingTables],
  ])('%s', { timeout: 300_000 }, async (_, growths) => {
    expect(await findSteep(growths)).toEqual([]);
  });

  it('every value of a platform’s document', { timeout: 300_000 }, async () => {
    expect(await findSteep(growingDocuments, readDocument)).toEqual([]);
  });

  it('every value of a platform’s event', { timeout: 300_000 }, async () => {
    for (const { growths, read } of growingEvents) expect(await findSteep(growths, read)).toEqual([]);
  });
});
