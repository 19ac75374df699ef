import type { TSchema } from 'typebox';

/** Where a schema carries its name, and what it is wherever it stands; validation ignores it. */
export const componentKey = 'x-component';

/**
 * A schema that the document lists once, under this name, however often and wherever it is used: in bodies, answers and
 * other schemas. Unlike a schema with an `$id` it needs no registration and keeps its type.
 */
export const named = <T extends TSchema>(name: string, schema: T): T =>
  Object.assign(schema, { [componentKey]: { name, description: Reflect.get(schema, 'description') } });

/** A schema with what it means in one place. */
export const meaning = <T extends TSchema>(schema: T, description: string): T => ({ ...schema, description });
