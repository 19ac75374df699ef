import type { Client as FetchClient, MaybeOptionalInit } from 'openapi-fetch';
import type { HttpMethod, PathsWithMethod, RequiredKeysOf } from 'openapi-typescript-helpers';
import type { paths } from './api-types.d.ts';

type PathOf<Method extends HttpMethod> = PathsWithMethod<paths, Method>;
type InitOf<Path extends keyof paths, Method extends HttpMethod> = MaybeOptionalInit<paths[Path], Method>;
/** May be left out where the operation requires nothing. */
type InitParam<Init> =
  RequiredKeysOf<Init> extends never
    ? [(Init & { [key: string]: unknown })?]
    : [Init & { [key: string]: unknown }];

type Success<T> = { readonly data: T };

const isSuccess = <T>(result: Success<T> | { readonly data?: never }): result is Success<T> =>
  'data' in result;

/** The data of a result; errors were thrown where they arrived. */
const dataOf = <T>(result: Success<T> | { readonly data?: never }): T => {
  if (!isSuccess(result)) throw new Error('The answer is neither a success nor a problem');
  return result.data;
};

/** Calls of operations by their method and path in the document; each gives what is answered, or throws a `ProblemError`. */
export const createCalls = (api: FetchClient<paths>) => ({
  get: async <Path extends PathOf<'get'>, Init extends InitOf<Path, 'get'>>(
    path: Path,
    ...init: InitParam<Init>
  ) => dataOf(await api.GET<Path, Init>(path, ...init)),
  post: async <Path extends PathOf<'post'>, Init extends InitOf<Path, 'post'>>(
    path: Path,
    ...init: InitParam<Init>
  ) => dataOf(await api.POST<Path, Init>(path, ...init)),
  patch: async <Path extends PathOf<'patch'>, Init extends InitOf<Path, 'patch'>>(
    path: Path,
    ...init: InitParam<Init>
  ) => dataOf(await api.PATCH<Path, Init>(path, ...init)),
  delete: async <Path extends PathOf<'delete'>, Init extends InitOf<Path, 'delete'>>(
    path: Path,
    ...init: InitParam<Init>
  ) => dataOf(await api.DELETE<Path, Init>(path, ...init)),
});

export type Calls = ReturnType<typeof createCalls>;
