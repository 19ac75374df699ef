import type { ColumnType, JSONColumnType } from 'kysely';

/** An instant: ISO 8601 text on both sides. */
export type Instant = ColumnType<string, string, string>;
/** JSON: parsed when read, written as text. */
export type Json<T extends object> = JSONColumnType<T, string, string>;
export type NullableJson<T extends object> = ColumnType<T | null, string | null, string | null>;
