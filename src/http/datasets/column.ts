import Type, { type TSchema } from 'typebox';
import { CalendarDay, Instant, nullable } from '#src/http/schemas/common.ts';

/** What a column holds: `instant` is ISO 8601 in UTC, `day` is YYYY-MM-DD. */
export type ColumnType = 'text' | 'number' | 'integer' | 'boolean' | 'instant' | 'day';
/** A cell; null is unknown. */
export type Value = string | number | boolean | null;
/** The values of a row, in the order of the columns. */
export type Row = readonly Value[];

/**
 * A column: what a CSV header, a Parquet schema, the fields of an NDJSON line and the documentation are made of. Its
 * unit stands in its name.
 */
export type Column = {
  readonly name: string;
  readonly type: ColumnType;
  readonly description: string;
  /** The field of the API's own answer that it shows. */
  readonly from: string;
  /** The component of the OpenAPI document that describes the field already. */
  readonly component?: string | undefined;
};

/** Every field of `T` that is no list, by its path: `heartRate.averageBpm`. */
type PathOf<T> = {
  [K in keyof T & string]-?: NonNullable<T[K]> extends readonly unknown[]
    ? never
    : NonNullable<T[K]> extends object
      ? `${K}.${PathOf<NonNullable<T[K]>>}`
      : K;
}[keyof T & string];

/** A column of items by the path of its field, its type, what to know of it and the component that says the same. */
export type ColumnOf<Item> = readonly [
  from: PathOf<Item>,
  type: ColumnType,
  description: string,
  component?: string,
];

/**
 * The name of a column by the path of its field.
 *
 * @example
 * columnName('heartRate.averageBpm'); // 'heartRateAverageBpm'
 */
export const columnName = (path: string): string =>
  path.replace(/\.(\w)/g, (_, first: string) => first.toUpperCase());

/** Reads the field at a path; what is absent, or no number at all, is unknown. */
const readField = (item: unknown, keys: readonly string[]): Value => {
  let value = item;
  for (const key of keys) {
    if (typeof value !== 'object' || value === null) return null;
    value = Reflect.get(value, key);
  }
  if (typeof value === 'number') return Number.isFinite(value) ? value : null;
  return typeof value === 'string' || typeof value === 'boolean' ? value : null;
};

/** The columns of items, and how an item becomes a row of them. */
export const defineColumns = <Item>(
  defined: readonly ColumnOf<Item>[],
): { readonly columns: readonly Column[]; readonly toRow: (item: Item) => Row } => {
  const paths = defined.map(([from]) => String(from).split('.'));
  return {
    columns: defined.map(([from, type, description, component]) => ({
      name: columnName(from),
      type,
      description,
      from,
      component,
    })),
    toRow: (item) => paths.map((keys) => readField(item, keys)),
  };
};

const schemas: Readonly<Record<ColumnType, TSchema>> = {
  text: Type.String(),
  number: Type.Number(),
  integer: Type.Integer(),
  boolean: Type.Boolean(),
  instant: Instant,
  day: CalendarDay,
};

type RowKind = { readonly columns: readonly Column[]; readonly rowName: string; readonly name: string };

/** A line of NDJSON, for OpenAPI. */
export const rowSchema = ({ columns, rowName, name: dataset }: RowKind) =>
  Type.Object(
    Object.fromEntries(
      columns.map(({ name, type, description, from, component }) => [
        name,
        nullable(schemas[type], {
          description: component === undefined ? description : `As \`${from}\` of \`${component}\``,
        }),
      ]),
    ),
    { $id: rowName, description: `A row of \`GET /v1/export/${dataset}\`; null is unknown` },
  );
