import { FitEncoder, type FitEncoderField } from 'fit-file-parser/encoder';
import { seedFromText } from '#samples/simulate/seeded-random.ts';
import type { PauseSpan, Sample, SimulatedRun } from '#samples/simulate/simulate-run.ts';
import {
  cadenceFields,
  degreesField,
  enumField,
  fitMessages,
  instantField,
  uint8Field,
  uint16Field,
  uint32Field,
  uint32zField,
} from './fit-fields.ts';
import { summarise } from './summarise.ts';

/** FIT reserves manufacturer 255 for development: the samples belong to no maker. */
const MANUFACTURER_DEVELOPMENT = 255;
const PRODUCT = 4711;
const SPORT = { running: 1, cycling: 2 } as const;
const EVENT = { timer: 0, session: 8, lap: 9, activity: 26 } as const;
const EVENT_TYPE = { start: 0, stop: 1, stopAll: 4 } as const;

const fileHead = (encoder: FitEncoder, run: SimulatedRun): void => {
  const serial = (seedFromText(run.plan.seed) % 900_000_000) + 1;
  encoder.writeMessage(fitMessages.fileId, [
    enumField(0, 4),
    uint16Field(1, MANUFACTURER_DEVELOPMENT),
    uint16Field(2, PRODUCT),
    uint32zField(3, serial),
    instantField(4, run.startMs),
  ]);
  encoder.writeMessage(fitMessages.fileCreator, [uint16Field(0, 100)]);
  encoder.writeMessage(fitMessages.deviceInfo, [
    instantField(253, run.startMs),
    uint8Field(0, 0),
    uint16Field(2, MANUFACTURER_DEVELOPMENT),
    uint32zField(3, serial),
    uint16Field(4, PRODUCT),
  ]);
  encoder.writeMessage(fitMessages.sport, [enumField(0, SPORT[run.plan.sport]), enumField(1, 0)]);
};

const timerEvent = (encoder: FitEncoder, epochMs: number, type: number): void => {
  encoder.writeMessage(
    fitMessages.event,
    [instantField(253, epochMs), enumField(0, EVENT.timer), enumField(1, type), uint32Field(3, 0)],
    2,
  );
};

const bodyFields = (sample: Sample, sport: SimulatedRun['plan']['sport']): FitEncoderField[] => [
  uint8Field(3, sample.heartRateBpm),
  ...(sport === 'running' ? cadenceFields(4, 53, sample.cadence) : [uint8Field(4, sample.cadence)]),
];

/** Running dynamics that fit the sample's speed and cadence: bounce, ground contact, balance, step length. */
const dynamicsFields = (sample: Sample): FitEncoderField[] => {
  const stepMillimeters = (60_000 * sample.speedMetersPerSecond) / sample.cadence;
  const bounceMillimeters = 84 + (170 - sample.cadence) * 0.8;
  const contactMilliseconds = 262 - 22 * (sample.speedMetersPerSecond - 2.8);
  return [
    uint16Field(39, bounceMillimeters * 10),
    uint16Field(41, contactMilliseconds * 10),
    uint16Field(83, (bounceMillimeters / stepMillimeters) * 10_000),
    uint16Field(84, 49.8 * 100),
    uint16Field(85, stepMillimeters * 10),
  ];
};

const recordFields = (sample: Sample, run: SimulatedRun): FitEncoderField[] => {
  const place = [
    instantField(253, run.startMs + sample.clockSeconds * 1000),
    degreesField(0, sample.latitude),
    degreesField(1, sample.longitude),
    uint32Field(5, sample.distanceMeters * 100),
  ];
  const altitude = (sample.altitudeMeters + 500) * 5;
  const speed = sample.speedMetersPerSecond * 1000;
  const body = bodyFields(sample, run.plan.sport);
  return run.plan.kind === 'fit-running-dynamics'
    ? [...place, uint32Field(78, altitude), uint32Field(73, speed), ...body, ...dynamicsFields(sample)]
    : [...place, uint16Field(2, altitude), uint16Field(6, speed), ...body];
};

const writeRecords = (encoder: FitEncoder, run: SimulatedRun, records: readonly Sample[]): void => {
  const stops = new Map<number, PauseSpan>(run.pauses.map((pause) => [pause.fromSeconds, pause]));
  for (const sample of records) {
    encoder.writeMessage(fitMessages.record, recordFields(sample, run), 1);
    const pause = stops.get(sample.clockSeconds);
    if (pause) {
      timerEvent(encoder, run.startMs + pause.fromSeconds * 1000, EVENT_TYPE.stopAll);
      timerEvent(encoder, run.startMs + pause.toSeconds * 1000, EVENT_TYPE.start);
    }
  }
};

const totals = (run: SimulatedRun): FitEncoderField[] => [
  instantField(2, run.startMs),
  uint32Field(7, run.elapsedSeconds * 1000),
  uint32Field(8, run.movingSeconds * 1000),
  uint32Field(9, run.plan.distanceMeters * 100),
];

const fileTail = (encoder: FitEncoder, run: SimulatedRun, records: readonly Sample[]): void => {
  const endMs = run.startMs + run.elapsedSeconds * 1000;
  const summary = summarise(run, records);
  const sport = enumField(25, SPORT[run.plan.sport]);
  encoder.writeMessage(fitMessages.lap, [
    instantField(253, endMs),
    uint16Field(254, 0),
    enumField(0, EVENT.lap),
    enumField(1, EVENT_TYPE.stop),
    ...totals(run),
    uint8Field(15, summary.averageBpm),
    sport,
  ]);
  const cadence =
    run.plan.sport === 'running'
      ? [uint32Field(10, summary.strides), ...cadenceFields(18, 92, summary.averageCadence)]
      : [uint8Field(18, summary.averageCadence)];
  encoder.writeMessage(fitMessages.session, [
    instantField(253, endMs),
    uint16Field(254, 0),
    enumField(0, EVENT.session),
    enumField(1, EVENT_TYPE.stop),
    ...totals(run),
    enumField(5, SPORT[run.plan.sport]),
    enumField(6, 0),
    uint16Field(14, (run.plan.distanceMeters / run.movingSeconds) * 1000),
    uint8Field(16, summary.averageBpm),
    uint8Field(17, summary.maximumBpm),
    ...cadence,
    uint16Field(22, summary.ascentMeters),
    uint16Field(23, summary.descentMeters),
    uint16Field(25, 0),
    uint16Field(26, 1),
  ]);
  encoder.writeMessage(fitMessages.activity, [
    instantField(253, endMs),
    uint32Field(0, run.movingSeconds * 1000),
    uint16Field(1, 1),
    enumField(2, 0),
    enumField(3, EVENT.activity),
    enumField(4, EVENT_TYPE.stop),
    instantField(5, endMs),
  ]);
};

/**
 * A FIT activity file as a watch writes it: file id, timer events, records, one lap, one session. Cadence
 * counts one leg (`cadence` + `fractional_cadence`), as FIT asks for runs.
 */
export const writeFit = (run: SimulatedRun, records: readonly Sample[]): Uint8Array => {
  const encoder = new FitEncoder();
  fileHead(encoder, run);
  timerEvent(encoder, run.startMs, EVENT_TYPE.start);
  writeRecords(encoder, run, records);
  timerEvent(encoder, run.startMs + run.elapsedSeconds * 1000, EVENT_TYPE.stopAll);
  fileTail(encoder, run, records);
  return encoder.close();
};
