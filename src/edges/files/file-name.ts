import { Failure } from '#src/core/domain/failure.ts';

/**
 * An id or hash that is safe as a file name or a part of a key; everything that reaches a path goes through here.
 *
 * @throws Failure `internal`: names are made by the service, so a bad one is a bug.
 * @example
 * safeName('run_01jd3v'); // 'run_01jd3v'
 */
export const safeName = (name: string): string => {
  if (!/^[A-Za-z0-9][A-Za-z0-9._-]*$/.test(name))
    throw new Failure('internal', `not a file name: ${JSON.stringify(name)}`);
  return name;
};
