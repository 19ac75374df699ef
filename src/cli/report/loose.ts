/** A JSON answer of the given shape in which anything may be missing or null. */
export type Loose<T> = T extends string | number | boolean | null
  ? T | null | undefined
  : T extends readonly (infer Item)[]
    ? readonly Loose<Item>[] | null | undefined
    : { readonly [Key in keyof T]?: Loose<T[Key]> } | null | undefined;

/** The members of a list that are there; an absent list has none. */
export const present = <T>(list: readonly (T | null | undefined)[] | null | undefined): readonly T[] =>
  (list ?? []).filter((item): item is T & {} => item !== null && item !== undefined);

/**
 * Sentences as the parts of one sentence, each said once.
 *
 * @example
 * joinSentences(['You sit a lot.', 'You sit a lot.', 'It hurts.']); // 'You sit a lot; It hurts'
 */
export const joinSentences = (list: readonly (string | null | undefined)[] | null | undefined): string =>
  [...new Set(texts(list).map((text) => text.trim().replaceAll('.;', ';').replace(/\.$/, '')))].join('; ');

/** The id of a rule, cause or flag: it stands where a reason was said before. */
const anyId = /^([A-Z]+(-[A-Z0-9]+)+|[a-z]+(_[a-z]+)+)$/;

/** Reasons in words, without the ids of those that were said before. */
export const reasonsOf = (
  list: readonly (string | null | undefined)[] | null | undefined,
): readonly string[] => texts(list).filter((text) => !anyId.test(text));

/** The texts of a list that say something. */
export const texts = (list: readonly (string | null | undefined)[] | null | undefined): readonly string[] =>
  present(list).filter((text) => text.trim() !== '');
