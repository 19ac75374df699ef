import { Failure } from '#src/core/index.ts';

/**
 * Tags without blanks around them, each once, in the order in which they were stated. Two spellings of one letter
 * (composed or not) are one tag.
 *
 * @throws Failure `request-invalid` for a tag of nothing but blanks.
 * @example
 * tidyTags([' juniors', 'juniors']); // ['juniors']
 */
export const tidyTags = (stated: readonly string[]): readonly string[] => {
  const tags = stated.map(tidyTag);
  const errors = tags.flatMap((tag, index) =>
    tag === '' ? [{ pointer: `/tags/${index}`, detail: 'must hold more than blanks' }] : [],
  );
  if (errors.length > 0) throw new Failure('request-invalid', 'A tag must have a name.', { errors });
  return [...new Set(tags)];
};

/** One tag as it is stored and looked for. */
export const tidyTag = (stated: string): string => stated.normalize('NFC').trim();
