import { describe, expect, it } from 'vitest';
import { tcxFormat } from '#src/edges/formats/tcx/tcx.ts';
import { decodeAll, decodeOne, failureOf, sourceInChunks } from '#tests/support/decode-text.ts';

const at = (second: number): string => new Date(Date.UTC(2026, 2, 1, 7, 0, second)).toISOString();
const file = (body: string, foot = ''): string =>
  `<?xml version="1.0" encoding="UTF-8"?><TrainingCenterDatabase xmlns="http://www.garmin.com/xmlschemas/TrainingCenterDatabase/v2" xmlns:ns3="http://www.garmin.com/xmlschemas/ActivityExtension/v2"><Activities>${body}</Activities>${foot}</TrainingCenterDatabase>`;
const activity = (laps: string, sport = 'Running', foot = ''): string =>
  `<Activity Sport="${sport}"><Id>${at(0)}</Id>${laps}${foot}</Activity>`;
const lap = (second: number, seconds: number, meters: number, inside: string): string =>
  `<Lap StartTime="${at(second)}"><TotalTimeSeconds>${seconds}</TotalTimeSeconds><DistanceMeters>${meters}</DistanceMeters>${inside}</Lap>`;
const point = (second: number, inside = ''): string =>
  `<Trackpoint><Time>${at(second)}</Time>${inside}</Trackpoint>`;
const track = (...points: readonly string[]): string => `<Track>${points.join('')}</Track>`;
const decode = (text: string) => decodeOne(tcxFormat, text);

describe('a TCX file', () => {
  it('gives everything that a track point holds', async () => {
    const inside = `<Position><LatitudeDegrees>48.1</LatitudeDegrees><LongitudeDegrees>-0.5</LongitudeDegrees></Position><AltitudeMeters>512.5</AltitudeMeters><DistanceMeters>3.5</DistanceMeters><HeartRateBpm><Value>151</Value></HeartRateBpm><Extensions><ns3:TPX><ns3:Speed>3.25</ns3:Speed><ns3:RunCadence>86</ns3:RunCadence><ns3:Watts>280</ns3:Watts></ns3:TPX></Extensions>`;
    const decoded = await decode(file(activity(lap(0, 1, 3.5, track(point(0, inside))))));
    const values = Object.fromEntries(
      Object.entries(decoded.records.columns).map(([signal, column]) => [signal, column[0]]),
    );
    expect(values).toEqual({
      latitude: 48.1,
      longitude: -0.5,
      altitude: 512.5,
      distance: 3.5,
      heartRate: 151,
      speed: 3.25,
      cadence: 86,
      power: 280,
    });
    expect([decoded.startMs, decoded.sport]).toEqual([Date.parse(at(0)), 'running']);
  });

  it('loses no more than the values that are written with a decimal comma, and says so', async () => {
    const comma = point(
      0,
      '<DistanceMeters>3,5</DistanceMeters><HeartRateBpm><Value>151</Value></HeartRateBpm>',
    );
    const { records, summary, repairs } = await decode(file(activity(lap(0, 1, 3.5, track(comma)))));
    expect(records.columns).toEqual({ heartRate: Float64Array.of(151) });
    expect(summary.distanceMeters).toBe(3.5);
    expect(repairs).toEqual([{ id: 'decimal-comma', samples: 1 }]);
  });

  it('has a pause where a lap of no metres holds no track, and a standing lap where it does', async () => {
    const pause = await decode(
      file(
        activity(
          lap(0, 20, 60, track(point(0), point(20))) +
            lap(20, 30, 0, '') +
            lap(50, 20, 60, track(point(50), point(70))),
        ),
      ),
    );
    expect(pause.summary).toMatchObject({ timerSeconds: 40, distanceMeters: 120 });
    expect(pause.pauses.map(({ startMs, endMs }) => (endMs - startMs) / 1000)).toEqual([30]);
    const rest = track(point(20), point(30), point(40));
    const standing = await decode(
      file(activity(lap(0, 20, 60, track(point(0), point(20))) + lap(20, 30, 0, rest))),
    );
    expect(standing.summary.timerSeconds).toBe(50);
    const treadmill = await decode(file(activity(lap(0, 20, 0, '') + lap(20, 30, 0, ''))));
    expect(treadmill.summary.timerSeconds).toBe(50);
  });

  it('reads extensions without a prefix and cadence in the point itself', async () => {
    const inside = '<Cadence>85</Cadence><Extensions><TPX><Speed>3</Speed></TPX></Extensions>';
    const { columns } = (await decode(file(activity(lap(0, 1, 3, track(point(0, inside))))))).records;
    expect([columns.cadence?.[0], columns.speed?.[0]]).toEqual([85, 3]);
  });

  it('adds up the laps: times and distances summed, averages weighed by time, the highest heart rate', async () => {
    const extension = (cadence: number, most: number): string =>
      `<Extensions><ns3:LX><ns3:AvgSpeed>3</ns3:AvgSpeed><ns3:AvgRunCadence>${cadence}</ns3:AvgRunCadence><ns3:MaxRunCadence>${most}</ns3:MaxRunCadence></ns3:LX></Extensions>`;
    const heart = (average: number, most: number): string =>
      `<AverageHeartRateBpm><Value>${average}</Value></AverageHeartRateBpm><MaximumHeartRateBpm><Value>${most}</Value></MaximumHeartRateBpm>`;
    const { summary, laps } = await decode(
      file(
        activity(
          lap(0, 300, 900, heart(140, 150) + track(point(0)) + extension(80, 90)) +
            lap(300, 100, 400, heart(160, 171) + track(point(300)) + extension(88, 99)),
        ),
      ),
    );
    expect(summary.timerSeconds).toBe(400);
    expect(summary.distanceMeters).toBe(1300);
    expect(summary.averageHeartRateBpm).toBe(145);
    expect(summary.maximumHeartRateBpm).toBe(171);
    expect(summary.averageCadence).toBe(82);
    expect(summary.maximumCadence).toBe(99);
    expect(summary.elapsedSeconds).toBeNull();
    expect(laps).toEqual([
      { startMs: Date.parse(at(0)), elapsedSeconds: 300, distanceMeters: 900 },
      { startMs: Date.parse(at(300)), elapsedSeconds: 100, distanceMeters: 400 },
    ]);
  });

  it('is called what its notes say, else by the workout that was followed', async () => {
    const laps = lap(0, 1, 1, track(point(0)));
    const plan = '<Training><Plan><Name>6 x 400 m</Name></Plan></Training>';
    const title = async (foot: string) => (await decode(file(activity(laps, 'Running', foot)))).title;
    expect(await title(`<Notes>With Anna</Notes>${plan}`)).toBe('With Anna');
    expect(await title(plan)).toBe('6 x 400 m');
    expect(await title('')).toBeNull();
  });

  it('has laps that last until their last point, as the timer stood still in a pause', async () => {
    const { laps } = await decode(
      file(activity(lap(0, 30, 90, track(point(0), point(10)) + track(point(40), point(59))))),
    );
    expect(laps).toEqual([{ startMs: Date.parse(at(0)), elapsedSeconds: 59, distanceMeters: 90 }]);
  });

  it('states no distance when a lap is silent about its own', async () => {
    const silent = `<Lap StartTime="${at(60)}"><TotalTimeSeconds>60</TotalTimeSeconds>${track(point(60))}</Lap>`;
    const { summary } = await decode(file(activity(lap(0, 60, 200, track(point(0))) + silent)));
    expect([summary.distanceMeters, summary.timerSeconds]).toEqual([null, 120]);
  });

  it('names the watch, its serial number and the software', async () => {
    const creator =
      '<Creator><Name>Garmin Forerunner 945</Name><UnitId>3996264072</UnitId><ProductID>3113</ProductID></Creator>';
    const decoded = await decode(
      file(
        activity(lap(0, 1, 1, track(point(0))), 'Running', creator),
        '<Author><Name>Connect Api</Name></Author>',
      ),
    );
    expect(decoded.creator).toEqual({
      manufacturer: 'garmin',
      product: 'Garmin Forerunner 945',
      software: 'Connect Api',
    });
    expect(decoded.identity).toBe(`tcx:3996264072:${at(0)}:0`);
  });

  it('knows the local time of its runner when its times have an offset', async () => {
    const text = file(
      activity(lap(0, 1, 1, track('<Trackpoint><Time>2026-03-01T08:00:00.000+01:00</Time></Trackpoint>'))),
    );
    const decoded = await decode(text);
    expect([decoded.startMs, decoded.localOffsetSeconds]).toEqual([Date.parse(at(0)), 3600]);
  });

  it.each([
    ['Running', 'running'],
    ['Biking', 'cycling'],
    ['Other', 'other'],
    ['IndoorRunning', 'running'],
    ['', 'other'],
  ])('of the sport %j is %s', async (sport, expected) => {
    expect((await decode(file(activity(lap(0, 1, 1, track(point(0))), sport)))).sport).toBe(expected);
  });

  it('keeps a run without points whose laps state time and distance: a treadmill, or a lost satellite', async () => {
    const decoded = await decode(file(activity(lap(0, 1800, 5000, ''))));
    expect(decoded.records.length).toBe(0);
    expect(decoded.summary.distanceMeters).toBe(5000);
    expect(decoded.startMs).toBe(Date.parse(at(0)));
  });

  it('keeps points without a time and starts at the first that has one', async () => {
    const decoded = await decode(
      file(
        activity(
          lap(0, 1, 1, track('<Trackpoint><AltitudeMeters>1</AltitudeMeters></Trackpoint>', point(5))),
        ),
      ),
    );
    expect(decoded.records.length).toBe(2);
    expect(decoded.startMs).toBe(Date.parse(at(5)));
  });

  it('reads the same in chunks of any size', async () => {
    const text = file(
      activity(lap(0, 2, 5, track(point(0, '<DistanceMeters>1</DistanceMeters>'), point(1)))),
    );
    const whole = await decode(text);
    for (const size of [1, 3, 17]) {
      expect(await tcxFormat.decode(sourceInChunks(Buffer.from(text), size))).toEqual([whole]);
    }
  });
});

describe('several activities in a TCX file', () => {
  it('are as many activities', async () => {
    const text = file(
      activity(lap(0, 60, 200, track(point(0)))) + activity(lap(7200, 60, 900, track(point(7200))), 'Biking'),
    );
    const decoded = await decodeAll(tcxFormat, text);
    expect(decoded.map(({ sport, records }) => [sport, records.length])).toEqual([
      ['running', 1],
      ['cycling', 1],
    ]);
    expect(decoded.map(({ summary }) => summary.distanceMeters)).toEqual([200, 900]);
  });

  it('of a multi-sport session are its legs and the transitions between them', async () => {
    const session = `<MultiSportSession><Id>${at(0)}</Id><FirstSport>${activity(lap(0, 60, 900, track(point(0))), 'Biking')}</FirstSport><NextSport><Transition StartTime="${at(60)}"><TotalTimeSeconds>30</TotalTimeSeconds><DistanceMeters>20</DistanceMeters></Transition>${activity(lap(90, 60, 200, track(point(90), point(91))))}</NextSport></MultiSportSession>`;
    const decoded = await decodeAll(tcxFormat, file(session));
    expect(decoded.map(({ sport, records }) => [sport, records.length])).toEqual([
      ['cycling', 1],
      ['transition', 0],
      ['running', 2],
    ]);
  });
});

describe('a TCX activity of a watch that was not reset', () => {
  const hours = 3600;
  const lengthsOf = async (laps: string) =>
    (await decodeAll(tcxFormat, file(activity(laps)))).map(({ startMs, summary, records }) => [
      startMs,
      summary.distanceMeters,
      records.length,
    ]);

  it('is a run for each group of laps that lie hours apart', async () => {
    const morning = lap(0, 60, 180, track(point(0), point(60))) + lap(60, 60, 180, track(point(120)));
    const evening = lap(9 * hours, 60, 200, track(point(9 * hours)));
    expect(await lengthsOf(morning + evening)).toEqual([
      [Date.parse(at(0)), 360, 3],
      [Date.parse(at(9 * hours)), 200, 1],
    ]);
    expect(await lengthsOf(lap(0, 60, 180, '') + lap(9 * hours, 60, 200, ''))).toHaveLength(2);
  });

  it('is a run for each track of a lap where they lie hours apart, of which the lap states nothing', async () => {
    const both = lap(0, 120, 400, track(point(0), point(60)) + track(point(9 * hours)));
    expect(await lengthsOf(both)).toEqual([
      [Date.parse(at(0)), null, 2],
      [Date.parse(at(9 * hours)), null, 1],
    ]);
  });

  it('stays one after a pause of an hour', async () => {
    const pause = lap(0, 60, 180, track(point(0), point(60))) + lap(hours, 60, 180, track(point(hours)));
    expect(await lengthsOf(pause)).toHaveLength(1);
  });
});

describe('the pauses of a TCX file', () => {
  it('are the breaks between two tracks of a lap', async () => {
    const decoded = await decode(
      file(activity(lap(0, 120, 300, track(point(0), point(60)) + track(point(300), point(360))))),
    );
    expect(decoded.pauses).toEqual([{ startMs: Date.parse(at(60)), endMs: Date.parse(at(300)) }]);
  });

  it('are not the steps between two laps when the timer ran on', async () => {
    const decoded = await decode(
      file(activity(lap(0, 100, 300, track(point(0), point(80))) + lap(100, 60, 200, track(point(100))))),
    );
    expect(decoded.pauses).toEqual([]);
  });

  it('lie between two laps when the first lap’s time does not reach to the second', async () => {
    const decoded = await decode(
      file(activity(lap(0, 80, 300, track(point(0), point(80))) + lap(380, 60, 200, track(point(380))))),
    );
    expect(decoded.pauses).toEqual([{ startMs: Date.parse(at(80)), endMs: Date.parse(at(380)) }]);
  });
});

describe('a TCX file that is no recorded activity is refused', () => {
  const refusal = (text: string) => failureOf(decodeAll(tcxFormat, text));

  it('with file-not-an-activity for courses, workouts and nothing', async () => {
    const course = `<TrainingCenterDatabase><Courses><Course><Name>c</Name><Lap><TotalTimeSeconds>60</TotalTimeSeconds></Lap>${track(point(0))}</Course></Courses></TrainingCenterDatabase>`;
    expect(await refusal(course)).toMatchObject({ code: 'file-not-an-activity' });
    expect((await refusal(course)).detail).toContain('course');
    expect((await refusal(file(''))).code).toBe('file-not-an-activity');
    expect((await refusal(file(activity('')))).code).toBe('file-not-an-activity');
  });

  it('with file-without-time, file-truncated and file-corrupt', async () => {
    const timeless = '<Lap><DistanceMeters>5</DistanceMeters></Lap>';
    expect((await refusal(file(activity(timeless)))).code).toBe('file-without-time');
    expect((await refusal('<TrainingCenterDatabase><Activities>')).code).toBe('file-truncated');
    expect((await refusal('<TrainingCenterDatabase></x></TrainingCenterDatabase>')).code).toBe(
      'file-corrupt',
    );
  });

  it('with file-corrupt for a decimal comma in a position', async () => {
    const comma = point(0, '<Position><LatitudeDegrees>48,1</LatitudeDegrees></Position>');
    expect((await refusal(file(activity(lap(0, 1, 1, track(comma)))))).detail).toContain('decimal comma');
  });
});

describe('a damaged TCX file', () => {
  const text = file(activity(lap(0, 3, 9, track(point(0), point(1), point(2)))));

  it('that was cut off keeps what is before the cut', async () => {
    const decoded = await decode(text.slice(0, text.lastIndexOf('<Time>') + 9));
    expect(decoded.records.length).toBe(2);
    expect(decoded.repairs).toEqual([{ id: 'truncated', samples: 1 }]);
  });

  it('goes on after a place that is no XML', async () => {
    const decoded = await decode(text.replace('</Trackpoint>', '</Trackpiont>'));
    expect(decoded.records.length).toBe(3);
    expect(decoded.repairs[0]?.id).toBe('junk-skipped');
  });
});
