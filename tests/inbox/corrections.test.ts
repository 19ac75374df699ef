import { describe, expect, it } from 'vitest';
import { type ConnectedService, eventually, useConnectedService } from '#tests/support/platform-service.ts';
import { inbound } from '#tests/support/simulated-platform-bodies.ts';

const startMs = Date.UTC(2025, 11, 30, 16);

/** A treadmill run of an hour as a file: one lap, no points. */
const treadmillFile = (meters: number): string => {
  const start = new Date(startMs).toISOString();
  return `<?xml version="1.0"?><TrainingCenterDatabase xmlns="http://www.garmin.com/xmlschemas/TrainingCenterDatabase/v2"><Activities><Activity Sport="Running"><Id>${start}</Id><Lap StartTime="${start}"><TotalTimeSeconds>3600</TotalTimeSeconds><DistanceMeters>${meters}</DistanceMeters></Lap></Activity></Activities></TrainingCenterDatabase>`;
};

const editedBy = (fields: object) =>
  inbound(
    JSON.stringify({
      manuallyUpdatedActivities: [
        {
          userId: 'garmin-user',
          summaryId: '70001',
          activityId: 70001,
          startTimeInSeconds: startMs / 1000,
          startTimeOffsetInSeconds: 7200,
          activityType: 'TREADMILL_RUNNING',
          durationInSeconds: 3600,
          distanceInMeters: 10_000,
          manual: false,
          ...fields,
        },
      ],
    }),
    { 'garmin-client-id': 'client' },
  );

type Shown = { id: string; sport: string; distanceMeters: number; movingSeconds: number; sources: object[] };

const shown = async (service: ConnectedService, runnerId: string): Promise<Shown[]> => {
  const { body } = await service.call('GET', `/v1/runners/${runnerId}/activities`);
  return body['items'] as unknown as Shown[];
};

const finished = async (service: ConnectedService, runnerId: string, uploads: number): Promise<void> => {
  await eventually(async () => {
    const entries = await service.ledger();
    const { body } = await service.call('GET', `/v1/runners/${runnerId}/uploads`);
    const items = body['items'] as unknown as { finishedAt: string | null }[];
    return (
      items.length === uploads &&
      items.every(({ finishedAt }) => finishedAt !== null) &&
      entries.every(({ status }) => ['processed', 'ignored'].includes(String(status)))
    );
  });
};

const openConnected = async () => {
  const service = await useConnectedService(['garmin']);
  const runnerId = await service.createRunner();
  await service.connect(runnerId, 'garmin');
  return { service, runnerId };
};

describe('a run that its runner corrects at the platform', () => {
  it('is one run of the corrected distance, whatever its file says, before and after the file', async () => {
    for (const meters of [9000, 9900]) {
      const { service, runnerId } = await openConnected();
      await service.upload(runnerId, treadmillFile(meters), 'watch.tcx');
      await service.deliver('garmin', editedBy({}));
      await finished(service, runnerId, 2);
      expect(await shown(service, runnerId)).toMatchObject([
        { sport: 'running', distanceMeters: 10_000, movingSeconds: 3600 },
      ]);
    }
    const { service, runnerId } = await openConnected();
    await service.deliver('garmin', editedBy({}));
    await finished(service, runnerId, 1);
    await service.upload(runnerId, treadmillFile(9000), 'watch.tcx');
    expect(await shown(service, runnerId)).toMatchObject([{ distanceMeters: 10_000 }]);
  });

  it('follows every further correction of distance and type, and stays one activity', async () => {
    const { service, runnerId } = await openConnected();
    await service.upload(runnerId, treadmillFile(9000), 'watch.tcx');
    await service.deliver('garmin', editedBy({}));
    await service.deliver('garmin', editedBy({}));
    await service.deliver('garmin', editedBy({ distanceInMeters: 9400 }));
    await finished(service, runnerId, 3);
    expect(await shown(service, runnerId)).toMatchObject([{ distanceMeters: 9400 }]);
    await service.deliver('garmin', editedBy({ activityType: 'INDOOR_CYCLING', distanceInMeters: 9400 }));
    await finished(service, runnerId, 4);
    const [activity] = await shown(service, runnerId);
    expect(activity).toMatchObject({ sport: 'cycling', distanceMeters: 9400 });
    expect(activity?.sources).toHaveLength(2);
  });

  it.each(['by itself', 'with others'])(
    'stays deleted %s when the platform sends it again, and comes back with a file',
    async (how) => {
      const { service, runnerId } = await openConnected();
      await service.deliver('garmin', editedBy({}));
      await finished(service, runnerId, 1);
      const [activity] = await shown(service, runnerId);
      if (how === 'by itself') await service.call('DELETE', `/v1/activities/${activity?.id}`);
      else {
        const body = { activityIds: [activity?.id] };
        await service.call('POST', `/v1/runners/${runnerId}/activities:delete`, { body });
      }
      await service.deliver('garmin', editedBy({ deviceName: 'forerunner965' }));
      await finished(service, runnerId, 1);
      expect(await shown(service, runnerId)).toEqual([]);
      expect((await service.ledger())[0]).toMatchObject({
        status: 'ignored',
        reason: 'it was deleted by the runner',
      });
      await service.upload(runnerId, treadmillFile(9000), 'watch.tcx');
      expect(await shown(service, runnerId)).toMatchObject([{ distanceMeters: 9000 }]);
    },
  );
});
