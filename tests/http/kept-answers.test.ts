import { expect, it } from 'vitest';
import { createKeptAnswers } from '#src/http/kept-answers.ts';
import { heldBytes } from '#tests/support/held-memory.ts';

const megabyte = 1024 * 1024;

it('kept answers hold no more than they may, however many different ones are asked for', async () => {
  const kept = createKeptAnswers(megabyte);
  const before = heldBytes();
  for (let i = 0; i < 500; i += 1)
    await kept.answer(`question ${i}`, 'state', async () => ({ text: `${i}`.padEnd(megabyte / 8, 'x') }));
  for (let i = 0; i < 500; i += 1)
    await kept.answer('question', `state ${i}`, async () => ({ text: `${i}`.padEnd(megabyte / 8, 'x') }));
  expect((heldBytes() - before) / megabyte).toBeLessThan(5);
});
