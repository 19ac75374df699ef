import { type StreamRepair, unchanged, withoutColumn } from '#src/core/streams/draft.ts';

/** Fewer equal records are no proof, however far apart they lie. Convention. */
const fewestEqualRecords = 10;

/**
 * Drops an altitude that is the same number in every record: nobody measured it. A barometer on a level track still moves by
 * decimetres.
 */
export const altitudeConstant: StreamRepair = {
  id: 'altitude-constant',
  apply: (draft) => {
    const { altitude } = draft.columns;
    const first = altitude?.find((meters) => !Number.isNaN(meters));
    if (altitude === undefined || first === undefined) return unchanged(draft);
    let samples = 0;
    for (const meters of altitude) {
      if (Number.isNaN(meters)) continue;
      if (meters !== first) return unchanged(draft);
      samples += 1;
    }
    return samples < fewestEqualRecords
      ? unchanged(draft)
      : { draft: withoutColumn(draft, 'altitude'), samples };
  },
};
