import { FitBaseType, FitEncoder, type FitEncoderField } from 'fit-file-parser/encoder';

/** Seconds from 1970-01-01 to the FIT epoch, 1989-12-31T00:00:00Z. */
const FIT_EPOCH_SECONDS = 631_065_600;
/** FIT angles: 2³¹ stands for 180°. */
const SEMICIRCLES_PER_DEGREE = 2 ** 31 / 180;

/** Numbers of the FIT messages that the samples use (Garmin FIT profile). */
export const fitMessages = {
  fileId: 0,
  sport: 12,
  session: 18,
  lap: 19,
  record: 20,
  event: 21,
  deviceInfo: 23,
  workout: 26,
  workoutStep: 27,
  activity: 34,
  fileCreator: 49,
} as const;

const numeric =
  (baseType: FitBaseType, size: number) =>
  (number: number, value: number): FitEncoderField => ({ number, size, baseType, value: Math.round(value) });

/** Fields by their FIT base type: field number, then the value as it is stored (scaled). */
export const enumField = numeric(FitBaseType.Enum, 1);
export const uint8Field = numeric(FitBaseType.Uint8, 1);
export const uint16Field = numeric(FitBaseType.Uint16, 2);
export const uint32Field = numeric(FitBaseType.Uint32, 4);
export const uint32zField = numeric(FitBaseType.Uint32z, 4);
const sint32Field = numeric(FitBaseType.Sint32, 4);

/** A text field, with its closing zero. */
export const textField = (number: number, text: string): FitEncoderField => {
  const value = FitEncoder.string(text);
  return { number, size: value.length, baseType: FitBaseType.String, value };
};

/** An instant as FIT stores it: whole seconds since 1989-12-31. */
export const instantField = (number: number, epochMs: number): FitEncoderField =>
  uint32Field(number, Math.floor(epochMs / 1000) - FIT_EPOCH_SECONDS);

/** Degrees as FIT semicircles. */
export const degreesField = (number: number, degrees: number): FitEncoderField =>
  sint32Field(number, degrees * SEMICIRCLES_PER_DEGREE);

/** Steps per minute as FIT stores them: whole strides of one leg, and the rest in 1/128 of a stride. */
export const cadenceFields = (
  strideNumber: number,
  fractionNumber: number,
  stepsPerMinute: number,
): FitEncoderField[] => {
  const strides = Math.round(stepsPerMinute) / 2;
  const whole = Math.floor(strides);
  return [uint8Field(strideNumber, whole), uint8Field(fractionNumber, (strides - whole) * 128)];
};
