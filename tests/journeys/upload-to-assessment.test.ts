import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { useTestHouse } from '../support/test-house.ts';

const sample = (path: string): Promise<Buffer> => readFile(new URL(`../../samples/${path}`, import.meta.url));

describe('from an uploaded run to an explained answer', () => {
  it('processes a FIT file and shows its numbers', async () => {
    const house = await useTestHouse();
    const runnerId = await house.createRunner({ timeZone: 'Europe/Berlin', heightMeters: 1.78 });
    const upload = await house.upload(runnerId, await sample('histories/sudden-ramp/01.fit').catch(() => sample('fit/steady.fit')));
    expect(upload['status']).toBe('processed');
  });
});
