import { describe, expect, test } from 'vitest';
import type { DecodedActivity } from '#src/core/domain/decoded-activity.ts';
import type { Signal } from '#src/core/domain/signal.ts';
import { describeDeveloperFields } from '#src/edges/formats/fit/developer-fields.ts';
import { decodeFit } from '#src/edges/formats/fit/fit.ts';
import {
  describeField,
  type FitBytesMessage,
  type FitDeveloperField,
  type FitField,
  fileId,
  fitFile,
  record,
  session,
} from '#tests/support/fit-bytes.ts';

const decodeOne = async (messages: readonly FitBytesMessage[]): Promise<DecodedActivity> => {
  const [only] = await decodeFit(fitFile(messages));
  if (only === undefined) throw new Error('no activity');
  return only;
};
const columnOf = (decoded: DecodedActivity, signal: Signal): readonly number[] | null => {
  const column = decoded.records.columns[signal];
  return column === undefined ? null : [...column];
};
const both = (developer: readonly FitDeveloperField[], more: readonly FitField[] = []) => [
  record({ seconds: 0, more, developer }),
  record({ seconds: 1, more, developer }),
];
const groundTime = {
  index: 0,
  number: 3,
  base: 'uint16',
  name: 'Ground Time',
  units: 'Milliseconds',
} as const;

describe('developer fields', () => {
  test('of a foot pod fill running dynamics that the watch does not write', async () => {
    const run = await decodeOne([
      fileId(),
      describeField({ ...groundTime, native: 41 }),
      describeField({
        index: 0,
        number: 4,
        base: 'float32',
        name: 'Vertical Oscillation',
        units: 'Centimeters',
      }),
      ...both([
        [0, 3, 'uint16', 247],
        [0, 4, 'float32', 7.5],
      ]),
      session(),
    ]);
    expect(columnOf(run, 'groundContact')).toEqual([247, 247]);
    expect(columnOf(run, 'verticalOscillation')).toEqual([75, 75]);
    expect(run.repairs).toEqual([{ id: 'developer-field-used', samples: 4 }]);
  });

  test('never shadow a native field, whatever their name', async () => {
    const run = await decodeOne([
      fileId(),
      describeField({ index: 0, number: 1, base: 'uint16', name: 'power', units: 'watts', native: 7 }),
      describeField({ index: 0, number: 2, base: 'uint32', name: 'total_distance', units: 'm', native: 9 }),
      ...both([[0, 1, 'uint16', 999]], [[7, 'uint16', 250]]),
      { ...session({ more: [[9, 'uint32', 500_000]] }), developer: [[0, 2, 'uint32', 7]] },
    ]);
    expect(columnOf(run, 'power')).toEqual([250, 250]);
    expect(run.summary.distanceMeters).toBe(5000);
    expect(run.repairs).toEqual([]);
  });

  test('fill a native field that is there but says nothing', async () => {
    const run = await decodeOne([
      fileId(),
      describeField({ ...groundTime, native: 41 }),
      ...both([[0, 3, 'uint16', 247]], [[41, 'uint16', 0]]),
      session(),
    ]);
    expect(columnOf(run, 'groundContact')).toEqual([247, 247]);
    expect(run.repairs).toEqual([
      { id: 'zero-means-unmeasured', samples: 2 },
      { id: 'developer-field-used', samples: 2 },
    ]);
  });

  test('are identified by developer index and number, not by name', async () => {
    const run = await decodeOne([
      fileId(),
      describeField({ index: 0, number: 1, base: 'uint16', name: 'Power', units: 'Watts' }),
      describeField({ index: 1, number: 1, base: 'uint8', name: 'Cadence', units: 'RPM', native: 4 }),
      ...both([
        [1, 1, 'uint8', 84],
        [0, 1, 'uint16', 260],
      ]),
      session(),
    ]);
    expect(columnOf(run, 'power')).toEqual([260, 260]);
    expect(columnOf(run, 'cadence')).toEqual([84, 84]);
  });

  test('are read also when the description comes after the records', async () => {
    const run = await decodeOne([
      fileId(),
      ...both([[0, 3, 'uint16', 247]]),
      describeField(groundTime),
      session(),
    ]);
    expect(columnOf(run, 'groundContact')).toEqual([247, 247]);
  });

  test('without a description, with an unknown unit or for another message are left alone', async () => {
    const run = await decodeOne([
      fileId(),
      describeField({ index: 0, number: 1, base: 'uint16', name: 'Power', units: 'horsepower' }),
      describeField({ index: 0, number: 2, base: 'uint16', name: 'Leg Spring Stiffness', units: 'kN/m' }),
      ...both([
        [0, 1, 'uint16', 260],
        [0, 2, 'uint16', 10],
        [0, 9, 'uint16', 10],
      ]),
      session(),
    ]);
    expect(run.records.columns).toEqual({});
    expect(run.repairs).toEqual([]);
  });

  test('of a narrower width than their description are not read past their end', async () => {
    const run = await decodeOne([
      fileId(),
      describeField({ index: 0, number: 1, base: 'uint32', name: 'Power', units: 'W' }),
      ...both([[0, 1, 'uint8', 200]]),
      session(),
    ]);
    expect(columnOf(run, 'power')).toBeNull();
  });
});

describe('a developer distance', () => {
  const described = describeField({ index: 0, number: 5, base: 'float32', name: 'distance', units: 'm' });
  const rows = (native: readonly number[]) =>
    native.map((meters, seconds) =>
      record({ seconds, more: [[5, 'uint32', 100 * meters]], developer: [[0, 5, 'float32', 3 * seconds]] }),
    );

  test('counts where the native one is nothing but zeros', async () => {
    const run = await decodeOne([fileId(), described, ...rows([0, 0, 0]), session()]);
    expect(columnOf(run, 'distance')).toEqual([0, 3, 6]);
    expect(run.repairs).toEqual([{ id: 'developer-field-used', samples: 3 }]);
  });

  test('does not replace one that the watch counted', async () => {
    const run = await decodeOne([fileId(), described, ...rows([0, 2, 5]), session()]);
    expect(columnOf(run, 'distance')).toEqual([0, 2, 5]);
  });
});

describe('field descriptions', () => {
  test('carry their own scale, offset and unit', () => {
    const [speed] = describeDeveloperFields([
      {
        developer_data_index: 0,
        field_definition_number: 2,
        fit_base_type_id: 'uint16',
        field_name: 'Speed',
        units: 'km/h',
        scale: 100,
      },
    ]);
    expect(speed).toEqual({
      developerIndex: 0,
      number: 2,
      baseType: 4,
      signal: 'speed',
      scaling: { multiply: 1 / 3.6, divide: 100, subtract: 0 },
    });
  });

  test('without index, number, type or known meaning are no descriptions', () => {
    const sound = {
      developer_data_index: 0,
      field_definition_number: 2,
      fit_base_type_id: 132,
      field_name: 'Speed',
      units: 'm/s',
    };
    expect(describeDeveloperFields([sound])).toHaveLength(1);
    expect(
      describeDeveloperFields([
        { ...sound, developer_data_index: undefined },
        { ...sound, field_definition_number: null },
        { ...sound, fit_base_type_id: 'string' },
        { ...sound, fit_base_type_id: undefined },
        { ...sound, field_name: 'Doughnuts Earned' },
        { ...sound, units: undefined },
        { ...sound, native_mesg_num: 'session' },
      ]),
    ).toEqual([]);
  });
});
