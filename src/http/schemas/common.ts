import Type, { type TSchema, type TSchemaOptions } from 'typebox';
import { usualLimit } from '#src/http/page-request.ts';
import { named } from './named.ts';

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

/** One of these texts. */
export const literals = <T extends string>(values: readonly T[], options: TSchemaOptions = {}) =>
  Type.Unsafe<T>({ enum: [...values], ...options });

export const Instant = Type.String({
  format: 'date-time',
  maxLength: 40,
  description: 'ISO 8601 instant in UTC',
});
export const CalendarDay = Type.String({
  format: 'calendar-day',
  maxLength: 10,
  description: 'YYYY-MM-DD in the runner’s time zone',
});
export const TimeZone = Type.String({
  format: 'time-zone',
  maxLength: 64,
  description: 'IANA time zone in which days are counted',
});
/** The database stores neither NUL nor half of a surrogate pair. */
export const storable = '^[^\\u0000\\ud800-\\udfff]*$';
/** Text of at most so many characters. */
export const plainText = (maxLength: number, options: object = {}) =>
  Type.String({ maxLength, pattern: storable, ...options });
/** A name by which a client groups its runners. */
export const Tag = plainText(50, { minLength: 1, description: 'A tag of runners' });
export const LanguageTag = Type.String({
  maxLength: 35,
  pattern: '^[A-Za-z]{2,8}(?:-[A-Za-z0-9]{1,8})*$',
  description: 'BCP 47 tag of a language, like de or pt-BR; texts are English where there are none in it',
});
export const Id = Type.String({ description: 'Opaque id' });
export const Text = (description: string) => Type.String({ description });
export const Count = Type.Integer({ minimum: 0 });
export const countOf = (description: string) => Type.Integer({ minimum: 0, description });
export const numberOrNull = (description: string) => nullable(Type.Number(), { description });
export const NullableNumber = nullable(Type.Number());

/** An id as a request names it. */
export const GivenId = plainText(64, { minLength: 1 });
/** A platform as a request names it; an unknown one is found nowhere. */
export const PlatformName = plainText(64, { description: 'Id of a platform' });
export const IdParams = strictObject({ id: GivenId });

export const PageQuery = {
  limit: Type.Integer({
    minimum: 1,
    maximum: 200,
    default: usualLimit,
    description: 'Items of a page, at most',
  }),
  cursor: Type.Optional(plainText(512, { description: '`nextCursor` of the previous page' })),
};

const pageFields = <T extends TSchema>(item: T) => ({
  items: Type.Array(item),
  nextCursor: nullable(Type.String(), {
    description: 'The `cursor` of the next page; null on the last one',
  }),
});

/** One page of a list, named after its items. */
export const pageOf = (name: string) => named(`${name}Page`, Type.Object(pageFields(Type.Ref(name))));

const boundary = (description: string) =>
  Type.Optional(Type.String({ format: 'calendar-day', maxLength: 10, description }));

/** One page of a list of which one may ask how long it is. */
export const countedPageOf = (name: string) =>
  named(
    `${name}Page`,
    Type.Object({
      ...pageFields(Type.Ref(name)),
      total: nullable(Count, { description: 'Items of the whole list; null unless `total=true` was asked' }),
    }),
  );

/** Only what changed. An instant is taken before its change is stored, hence the minute. */
export const UpdatedSinceQuery = {
  updatedSince: Type.Optional(
    Type.String({
      format: 'date-time',
      maxLength: 40,
      description:
        'Only what changed at this instant or later; where there is `sort=updatedAt` it misses nothing while you page. Begin a minute before your last request',
    }),
  ),
};

export const TagQuery = {
  tag: Type.Optional(plainText(50, { minLength: 1, description: 'Only runners with this tag' })),
};

export const SpanQuery = {
  from: boundary('First day, in the time zone of the runner'),
  to: boundary('Last day, included'),
};
