/**
 * The base types of FIT values, by the low five bits of the base type byte. Sizes, signs and invalid markers
 * are those of the FIT protocol (FIT SDK, `fit_base_type`). 64-bit integers and strings are no numbers here.
 */
export const baseTypes = {
  enum: 0x00,
  sint8: 0x01,
  uint8: 0x02,
  sint16: 0x03,
  uint16: 0x04,
  sint32: 0x05,
  uint32: 0x06,
  string: 0x07,
  float32: 0x08,
  float64: 0x09,
  uint8z: 0x0a,
  uint16z: 0x0b,
  uint32z: 0x0c,
  byte: 0x0d,
} as const;
export type BaseTypeName = keyof typeof baseTypes;

const MASK = 0x1f;
const SIZE_BYTES = [1, 1, 1, 2, 2, 4, 4, 0, 4, 8, 1, 2, 4, 1];

/** The low five bits: what the value is, without the "has byte order" flag. */
export const baseTypeId = (baseTypeByte: number): number => baseTypeByte & MASK;

/**
 * Bytes of one value of a numeric base type; 0 for text, 64-bit integers and unknown types.
 *
 * @example
 * numberSizeBytes(0x84); // 2, an unsigned 16-bit integer
 */
export const numberSizeBytes = (baseTypeByte: number): number => SIZE_BYTES[baseTypeId(baseTypeByte)] ?? 0;

/** The base type byte that a name of `fit_base_type` stands for; `null` for text and 64-bit integers. */
export const baseTypeByName = (name: string): number | null =>
  name in baseTypes && name !== 'string' ? baseTypes[name as BaseTypeName] : null;

const unless = (value: number, invalid: number): number => (value === invalid ? Number.NaN : value);

/**
 * One number as it lies in the bytes, before scale and offset; `NaN` where the file writes the invalid
 * marker of its base type. The caller has checked that the bytes are there.
 *
 * @example
 * readNumber(new DataView(Uint8Array.of(0xff).buffer), 0, 0x02, true); // NaN, "no heart rate"
 */
export const readNumber = (
  view: DataView,
  at: number,
  baseTypeByte: number,
  littleEndian: boolean,
): number => {
  switch (baseTypeId(baseTypeByte)) {
    case 0x00:
    case 0x02:
    case 0x0d:
      return unless(view.getUint8(at), 0xff);
    case 0x01:
      return unless(view.getInt8(at), 0x7f);
    case 0x03:
      return unless(view.getInt16(at, littleEndian), 0x7fff);
    case 0x04:
      return unless(view.getUint16(at, littleEndian), 0xffff);
    case 0x05:
      return unless(view.getInt32(at, littleEndian), 0x7fffffff);
    case 0x06:
      return unless(view.getUint32(at, littleEndian), 0xffffffff);
    case 0x08:
      return view.getFloat32(at, littleEndian);
    case 0x09:
      return view.getFloat64(at, littleEndian);
    case 0x0a:
      return unless(view.getUint8(at), 0);
    case 0x0b:
      return unless(view.getUint16(at, littleEndian), 0);
    case 0x0c:
      return unless(view.getUint32(at, littleEndian), 0);
    default:
      return Number.NaN;
  }
};
