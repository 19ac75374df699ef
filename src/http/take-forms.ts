import { Failure } from '#src/core/index.ts';
import type { App } from './context.ts';

const formBytes = 16 * 1024;

/** Takes the forms of pages, within 16 KiB and without what PostgreSQL cannot store. */
export const takeForms = (scope: App): void => {
  scope.addContentTypeParser<string>(
    'application/x-www-form-urlencoded',
    { parseAs: 'string', bodyLimit: formBytes },
    (_request, body, done) => {
      const form = new URLSearchParams(body);
      const isStorable = !form.toString().includes('%00');
      done(isStorable ? null : new Failure('request-invalid', 'A text of the form holds NUL.'), form);
    },
  );
};
