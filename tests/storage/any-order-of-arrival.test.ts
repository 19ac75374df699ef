import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { ActivityFeatures, DescribedRecording } from '#src/core/index.ts';
import { assignRecordings } from '#src/use-cases/activities/assign-recordings.ts';
import { openFiling } from '#src/use-cases/activities/group-copies.ts';
import { mergeActivities } from '#src/use-cases/activities/merge-activities.ts';
import { removeActivity } from '#src/use-cases/activities/remove-activity.ts';
import { splitActivity } from '#src/use-cases/activities/revise-activity.ts';
import { makeRun, tenOClockMs } from '#tests/core/features/make-run.ts';
import { type TestService, useTestService } from '#tests/support/test-service.ts';

const at = '2026-03-02T00:00:00Z';
const emptyPlace = { parentId: null, partPath: null, provenance: null };

type Named = DescribedRecording & { readonly name: string };

/** A run as a person states it: times and a distance, or (`instant`) a start and a distance. */
const asStated = (features: ActivityFeatures, kind: 'manual' | 'instant'): ActivityFeatures => ({
  ...features,
  course: null,
  polyline: null,
  heartRate: null,
  ...(kind === 'manual' ? {} : { endMs: features.startMs, elapsedSeconds: 0, movingSeconds: 0 }),
});

/** Recordings and statements of three hours, so that most of them overlap with others. */
const anySet = (size: number) =>
  fc
    .array(
      fc.record({
        minute: fc.integer({ min: 0, max: 120 }),
        minutes: fc.integer({ min: 10, max: 60 }),
        kind: fc.constantFrom('fit', 'gpx', 'manual', 'instant'),
      }),
      { minLength: size, maxLength: size },
    )
    .map((shapes) =>
      shapes.map(({ minute, minutes, kind }, index): Named => {
        const startMs = tenOClockMs + minute * 60_000;
        const features = makeRun({ startMs, seconds: minutes * 60, way: 1 + index / 7 });
        const isStated = kind === 'manual' || kind === 'instant';
        return {
          name: `${index}`,
          sessionIndex: 0,
          identity: null,
          format: isStated ? 'manual' : kind,
          isSummary: isStated,
          features: isStated ? asStated(features, kind) : features,
        };
      }),
    );

const ordersOf = <T>(items: readonly T[]): T[][] =>
  items.length < 2
    ? [[...items]]
    : items.flatMap((item, index) => ordersOf(items.toSpliced(index, 1)).map((rest) => [item, ...rest]));

type Played = { readonly runnerId: string; readonly names: ReadonlyMap<string, string> };

/** Enters an upload of each recording, for a new runner where none is given; answers it and the names by upload. */
const enter = async (service: TestService, recordings: readonly Named[], earlier?: Played) => {
  const { stores, newId } = service.runtime.deps;
  const runnerId = earlier?.runnerId ?? (await service.createRunner());
  const names = new Map<string, string>(earlier?.names);
  const entered = [];
  for (const recording of recordings) {
    const id = newId('upload');
    const file = { id, runnerId, filename: recording.name, bytes: 1, sha256: id, receivedAt: at };
    entered.push({ recording, upload: await stores.uploads.insert({ ...emptyPlace, ...file }) });
    names.set(id, recording.name);
  }
  return { runnerId, names, entered };
};

/** Plays recordings in this order, one after the other. */
const play = async (service: TestService, recordings: readonly Named[], earlier?: Played) => {
  const { stores, newId } = service.runtime.deps;
  const { entered, ...played } = await enter(service, recordings, earlier);
  for (const { recording, upload } of entered)
    await stores.inTransaction((tx) => assignRecordings(tx, { newId }, upload, [recording], [], at));
  return played;
};

/** Plays recordings in this order, all in one transaction that reads and writes activities once. */
const playTogether = async (service: TestService, recordings: readonly Named[], earlier?: Played) => {
  const { stores, newId } = service.runtime.deps;
  const { entered, ...played } = await enter(service, recordings, earlier);
  await stores.inTransaction(async (tx) => {
    const filing = await openFiling(tx, played.runnerId, recordings);
    for (const { recording, upload } of entered)
      await assignRecordings({ ...tx, activities: filing }, { newId }, upload, [recording], [], at);
    await filing.write();
  });
  return played;
};

/** The activities of a runner as names of recordings and numbers. */
const shown = async (service: TestService, { runnerId, names }: Played) => {
  const { activities } = service.runtime.deps.stores;
  const { items } = await activities.list(runnerId, { limit: 100, cursor: null, from: null, to: null });
  const found = await Promise.all(
    items.map(async ({ id, features }) => ({
      names: (await activities.sourcesOf(id)).map(({ uploadId }) => names.get(uploadId) ?? '').toSorted(),
      features,
    })),
  );
  return found.toSorted((a, b) => (a.names.join() < b.names.join() ? -1 : 1));
};

it('recordings make the same activities in any order of arrival', async () => {
  const service = await useTestService({ worker: false });
  for (const set of [
    ...fc.sample(anySet(3), { numRuns: 8, seed: 3 }),
    ...fc.sample(anySet(4), { numRuns: 1, seed: 4 }),
  ]) {
    const [first, ...others] = ordersOf(set);
    const expected = await shown(service, await play(service, first ?? []));
    for (const order of others) expect(await shown(service, await play(service, order))).toEqual(expected);
  }
});

it('recordings that are filed together make the same activities as one after the other', async () => {
  const service = await useTestService({ worker: false });
  for (const set of fc.sample(anySet(6), { numRuns: 12, seed: 6 })) {
    const expected = await shown(service, await play(service, set));
    expect(await shown(service, await playTogether(service, set))).toEqual(expected);
    const half = await play(service, set.slice(0, 3));
    expect(await shown(service, await playTogether(service, set.slice(3), half))).toEqual(expected);
  }
});

it('a recording that is removed leaves what the others make without it', async () => {
  const service = await useTestService({ worker: false });
  const { deps } = service.runtime;
  for (const set of fc.sample(anySet(4), { numRuns: 8, seed: 5 })) {
    const played = await play(service, set);
    const { items } = await deps.stores.activities.list(played.runnerId, {
      limit: 100,
      cursor: null,
      from: null,
      to: null,
    });
    for (const activity of items) {
      const source = (await deps.stores.activities.sourcesOf(activity.id)).find(
        ({ uploadId }) => played.names.get(uploadId) === '0',
      );
      if (source !== undefined) await removeActivity(deps, activity, { sourceId: source.id, by: 'runner' });
    }
    const expected = await shown(service, await play(service, set.slice(1)));
    expect(await shown(service, played)).toEqual(expected);
  }
});

it.each(['merged', 'split'])('what a person %s stays so, in whatever order copies arrive', async (what) => {
  const service = await useTestService({ worker: false });
  const { deps } = service.runtime;
  const hour = 3_600_000;
  const recordingOf = (name: string, startMs: number, seconds: number): Named => ({
    ...{ name, sessionIndex: 0, identity: null, format: 'gpx', isSummary: true },
    features: makeRun({ startMs, seconds, way: Number(name) / 3 + 1 }),
  });
  const apartMs = what === 'merged' ? 50 * hour : 0;
  const own = [recordingOf('1', tenOClockMs, 3000), recordingOf('2', tenOClockMs + apartMs, 2900)];
  const copies = [
    recordingOf('3', tenOClockMs, 2800),
    recordingOf('4', tenOClockMs + apartMs, 2700),
    recordingOf('5', tenOClockMs + 20 * hour, 2600),
  ];
  const outcomes = [];
  const begin = async (): Promise<Played> => {
    const played = await play(service, own);
    const { items } = await deps.stores.activities.list(played.runnerId, { limit: 9, cursor: null });
    const [first, second] = items;
    if (first === undefined) throw new Error('no activity');
    if (second !== undefined) await mergeActivities(deps, first, [second.id]);
    else {
      const sources = await deps.stores.activities.sourcesOf(first.id);
      await splitActivity(deps, first, [sources.at(-1)?.id ?? '']);
    }
    return played;
  };
  for (const order of ordersOf(copies)) {
    outcomes.push(await shown(service, await play(service, order, await begin())));
    outcomes.push(await shown(service, await playTogether(service, order, await begin())));
  }
  for (const outcome of outcomes) expect(outcome).toEqual(outcomes[0]);
  const groups = outcomes[0]?.map(({ names }) => names.join('')).toSorted();
  if (what === 'merged') expect(groups).toEqual(['1234', '5']);
  else expect(groups).toHaveLength(3);
});
