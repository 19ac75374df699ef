import { readdir, readFile } from 'node:fs/promises';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { type Body, openTestService, type TestService } from '#tests/support/test-service.ts';

const story = new URL('../../samples/histories/long-break-then-race/', import.meta.url);

type Edit =
  | { readonly kind: 'upload'; readonly file: number }
  | { readonly kind: 'delete'; readonly file: number }
  | { readonly kind: 'rate'; readonly file: number; readonly sessionRpe: number | null }
  | { readonly kind: 'exclude'; readonly file: number; readonly excluded: boolean };

/** What a client believes to be true after its edits. */
type Kept = Map<number, { sessionRpe: number | null; excluded: boolean }>;

const fileIndex = fc.nat({ max: 5 });
const edit: fc.Arbitrary<Edit> = fc.oneof(
  { weight: 3, arbitrary: fc.record({ kind: fc.constant('upload' as const), file: fileIndex }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('delete' as const), file: fileIndex }) },
  {
    weight: 2,
    arbitrary: fc.record({
      kind: fc.constant('rate' as const),
      file: fileIndex,
      sessionRpe: fc.option(fc.integer({ min: 0, max: 10 })),
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({ kind: fc.constant('exclude' as const), file: fileIndex, excluded: fc.boolean() }),
  },
);

const activityOf = async (
  service: TestService,
  runnerId: string,
  startDay: string,
): Promise<string | undefined> => {
  const { body } = await service.call(
    'GET',
    `/v1/runners/${runnerId}/activities?from=${startDay}&to=${startDay}`,
  );
  return body['items']?.[0]?.['id'] as string | undefined;
};

const showLoad = async (service: TestService, runnerId: string): Promise<Body> =>
  (await service.call('GET', `/v1/runners/${runnerId}/load?from=2025-02-01&to=2025-04-14`)).body;

it('whatever was uploaded late, rated, left out or deleted, the load is that of the runs as they are now', async () => {
  const service = await openTestService();
  const names = (await readdir(story)).sort().slice(0, 6);
  const files = await Promise.all(names.map((name) => readFile(new URL(name, story))));
  const dayOf = (file: number): string => (names[file] as string).slice(0, 10);

  const apply = async (runnerId: string, change: Edit, kept: Kept): Promise<void> => {
    if (change.kind === 'upload') {
      await service.upload(runnerId, files[change.file] as Buffer, names[change.file]);
      if (!kept.has(change.file)) kept.set(change.file, { sessionRpe: null, excluded: false });
      return;
    }
    const known = kept.get(change.file);
    const id = await activityOf(service, runnerId, dayOf(change.file));
    expect(id !== undefined).toBe(known !== undefined);
    if (known === undefined) return;
    if (change.kind === 'delete') {
      await service.call('DELETE', `/v1/activities/${id}`);
      kept.delete(change.file);
    } else {
      const { kind: _kind, file: _file, ...body } = change;
      await service.call('PATCH', `/v1/activities/${id}`, { body });
      Object.assign(known, body);
    }
  };

  try {
    await fc.assert(
      fc.asyncProperty(fc.array(edit, { minLength: 3, maxLength: 9 }), async (edits) => {
        const kept: Kept = new Map();
        const revised = await service.createRunner();
        for (const change of edits) await apply(revised, change, kept);
        const fresh = await service.createRunner();
        for (const [file, stated] of [...kept].sort(([a], [b]) => a - b)) {
          await service.upload(fresh, files[file] as Buffer, names[file]);
          const id = await activityOf(service, fresh, dayOf(file));
          await service.call('PATCH', `/v1/activities/${id}`, { body: stated });
        }
        expect(await showLoad(service, revised)).toEqual(await showLoad(service, fresh));
      }),
      { numRuns: 8, seed: 20_250_401 },
    );
  } finally {
    await service.close();
  }
});
