import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from 'vitest';

const root = join(import.meta.dirname, '../..');
const mostBytes = 200_000;

it('the README shows every picture, each small enough to be loaded at once', async () => {
  const readme = await readFile(join(root, 'README.md'), 'utf8');
  const names = await readdir(join(root, 'samples/pictures'));
  expect(names.length).toBe(2);
  for (const name of names) {
    expect(readme).toContain(`samples/pictures/${name}`);
    const bytes = await readFile(join(root, 'samples/pictures', name));
    expect(bytes.subarray(1, 4).toString()).toBe('PNG');
    expect(bytes.length).toBeLessThan(mostBytes);
  }
});
