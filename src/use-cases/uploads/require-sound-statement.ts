import {
  type DescribedRecording,
  Failure,
  type FieldFault,
  isFailure,
  parseInstant,
  type StatedActivity,
} from '#src/core/index.ts';

const tooMuch = 'is more than anybody can do in the time';

/** Names of what is stated and whether the description kept it. */
const faultsOf = (stated: StatedActivity, { features }: DescribedRecording): FieldFault[] => {
  const kept: readonly (readonly [name: keyof StatedActivity, value: number | null | undefined])[] = [
    ['distanceMeters', features.distanceMeters],
    ['ascentMeters', features.ascentMeters],
    ['descentMeters', features.descentMeters],
    ['averageBpm', features.heartRate?.averageBpm],
  ];
  const faults = kept
    .filter(([name, value]) => (Number(stated[name] ?? 0) || 0) > 0 && value == null)
    .map(([name]) => ({ pointer: `/${name}`, detail: tooMuch }));
  const { durationSeconds, movingSeconds, averageBpm, maximumBpm } = stated;
  if (movingSeconds != null && durationSeconds != null && movingSeconds > durationSeconds)
    faults.push({ pointer: '/movingSeconds', detail: 'must not exceed durationSeconds' });
  if (maximumBpm != null && averageBpm != null && maximumBpm < averageBpm)
    faults.push({ pointer: '/maximumBpm', detail: 'must not be less than averageBpm' });
  return faults;
};

const refuse = (...errors: readonly FieldFault[]): Failure =>
  new Failure('request-invalid', 'This activity cannot be true as it is stated.', { errors });

/**
 * The description of a stated activity that can be true. A file is repaired; a person is asked.
 *
 * @throws Failure `request-invalid` with what has to be changed.
 */
export const requireSoundStatement = (
  stated: StatedActivity,
  nowMs: number,
  describe: () => DescribedRecording[],
): DescribedRecording[] => {
  if (!((stated.durationSeconds ?? 0) > 0 || (stated.distanceMeters ?? 0) > 0))
    throw refuse({ pointer: '/durationSeconds', detail: 'or distanceMeters must be stated and more than 0' });
  if ((parseInstant(stated.startTime) ?? nowMs) > nowMs)
    throw refuse({ pointer: '/startTime', detail: 'must not lie in the future: plan such a run instead' });
  try {
    const recordings = describe();
    const faults = recordings.flatMap((recording) => faultsOf(stated, recording));
    if (faults.length > 0) throw refuse(...faults);
    return recordings;
  } catch (error) {
    // A distance was all that it said, and nobody covers that.
    if (isFailure(error) && error.code === 'file-not-an-activity')
      throw refuse({ pointer: '/distanceMeters', detail: tooMuch });
    if (isFailure(error) && error.code === 'file-implausible')
      throw refuse({ pointer: '/startTime', detail: error.message });
    throw error;
  }
};
