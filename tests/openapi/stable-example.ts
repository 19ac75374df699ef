/** Items of a list that show what the others are like. */
const mostItems = 1;
const mostNumbers = 5;
const mostPolylineCharacters = 40;

/** Fields that are other ones each time: they hold ids in a code, or a part of a secret. */
const codedFields: Readonly<Record<string, unknown>> = { nextCursor: 'WyIt', hint: 'sinew_4Xa9' };

const shorten = (list: readonly unknown[]): readonly unknown[] =>
  list.slice(0, typeof list[0] === 'object' ? mostItems : mostNumbers);

/**
 * Makes of what a service answered the same text at each recording: ids and secrets are numbered in the order in which
 * they appear, long lists are cut.
 */
export const createStabiliser = (): ((value: unknown) => unknown) => {
  const names = new Map<string, string>();
  const stableName = (found: string, prefix: string): string => {
    const known = names.get(found);
    if (known !== undefined) return known;
    const ofPrefix = [...names.values()].filter((name) => name.startsWith(prefix)).length + 1;
    const name = `${prefix}${String(ofPrefix).padStart(26, '0')}`;
    names.set(found, name);
    return name;
  };
  const stableText = (text: string): string =>
    text
      .replaceAll(/\b([a-z]{2,6}_)[0-9a-hjkmnp-tv-z]{26}\b/g, stableName)
      .replaceAll(
        /\b(link_|sinew_|whsec_)[A-Za-z0-9_+/=~-]{20,}/g,
        (_found, prefix: string) => `${prefix}shown-once`,
      )
      .replaceAll(
        /(\bBearer |\/webhooks\/[a-z]{1,20}\/)[\w-]{20,}/g,
        (_found, prefix: string) => `${prefix}secret`,
      )
      .replaceAll(/http:\/\/127\.0\.0\.1:\d+/g, 'https://app.example.com');
  const stable = (value: unknown, name = ''): unknown => {
    if (typeof value === 'string') {
      const text = stableText(value);
      return name === 'polyline' ? text.slice(0, mostPolylineCharacters) : text;
    }
    if (Array.isArray(value)) return shorten(value).map((item) => stable(item));
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(
      Object.entries(value).map(([key, part]) => [
        key,
        part !== null && key in codedFields ? codedFields[key] : stable(part, key),
      ]),
    );
  };
  return (value) => stable(value);
};
