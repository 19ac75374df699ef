/**
 * Gives the generators the TypeScript of this workspace: the project's own (7) has no compiler API, and
 * @hey-api/openapi-ts lies where it finds that one.
 */
import { registerHooks } from 'node:module';

registerHooks({
  resolve: (specifier, context, next) =>
    next(specifier, specifier === 'typescript' ? { ...context, parentURL: import.meta.url } : context),
});
