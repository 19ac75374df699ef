import Type, { type TSchema, type TSchemaOptions } from 'typebox';

/** A value, or `null` for "unknown". */
export const nullable = <T extends TSchema>(schema: T, options: TSchemaOptions = {}) =>
  Type.Union([schema, Type.Null()], options);

/** An object without other fields. */
export const strictObject = <P extends Record<string, TSchema>>(properties: P, options: object = {}) =>
  Type.Object(properties, { additionalProperties: false, ...options });

/**
 * A schema for every field of a use-case's input and for nothing else: with `satisfies FieldsOf<Input>` a rename on
 * either side fails the type check.
 */
export type FieldsOf<T> = { readonly [K in keyof T]-?: TSchema };

/** A field that may be left out or be `null`. */
export const optional = <T extends TSchema>(schema: T) => Type.Optional(nullable(schema));

/** One of these texts. The type is stated because a union of mapped literals has the static type `never`. */
export const literals = <T extends string>(values: readonly T[], options: TSchemaOptions = {}) =>
  Type.Unsafe<T>(
    Type.Union(
      values.map((value) => Type.Literal(value)),
      options,
    ),
  );

export const Instant = Type.String({ format: 'date-time', description: 'ISO 8601 instant in UTC' });
export const CalendarDay = Type.String({
  format: 'calendar-day',
  description: 'YYYY-MM-DD in the runner’s time zone',
});
/** The database cannot store NUL. */
export const withoutNul = '^[^\\u0000]*$';
/** Text of at most so many characters. */
export const plainText = (maxLength: number, options: object = {}) =>
  Type.String({ maxLength, pattern: withoutNul, ...options });
export const Id = Type.String({ description: 'Opaque id' });
export const Count = Type.Integer({ minimum: 0 });
export const NullableNumber = nullable(Type.Number());

export const IdParams = strictObject({ id: Type.String({ minLength: 1, maxLength: 64 }) });

export const PageQuery = {
  limit: Type.Integer({ minimum: 1, maximum: 200, default: 50 }),
  cursor: Type.Optional(Type.String({ maxLength: 512, description: '`nextCursor` of the previous page' })),
};

/** One page of a list. */
export const pageOf = <T extends TSchema>(item: T) =>
  Type.Object({ items: Type.Array(item), nextCursor: nullable(Type.String()) });

export const SpanQuery = {
  from: Type.Optional(CalendarDay),
  to: Type.Optional(CalendarDay),
};
