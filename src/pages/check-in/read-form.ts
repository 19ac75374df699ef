const readValue = (text: string): string | number | boolean => {
  if (text === 'yes' || text === 'no') return text === 'yes';
  return /^\d{1,6}(?:[.,]\d{1,3})?$/.test(text) ? Number(text.replace(',', '.')) : text;
};

/** Names of inputs that belong to a part of a check-in. */
const parts = ['signs', 'wellness', 'bridge'] as const;

/**
 * The check-in that a form states; what was left open is absent. It is a body like that of the API, and is validated as one.
 *
 * @example
 * readCheckInForm(new URLSearchParams('region=calf&signs.pop=no'), '2026-07-01');
 * // { day: '2026-07-01', region: 'calf', signs: { pop: false } }
 */
export const readCheckInForm = (form: URLSearchParams, day: string): object => {
  const given = [...form].filter(
    ([name, value]) => value.trim() !== '' && name !== 'proof' && name !== 'pin',
  );
  const values = given.map(([name, value]) => [name, readValue(value.trim())] as const);
  const partOf = (part: string) =>
    values.flatMap(([name, value]) =>
      name.startsWith(`${part}.`) ? [[name.slice(part.length + 1), value] as const] : [],
    );
  const [signs, wellness, bridge] = parts.map((part) => Object.fromEntries(partOf(part)));
  const alone = Object.fromEntries(values.filter(([name]) => !name.includes('.')));
  const isGiven = (part: object | undefined): part is object => Object.keys(part ?? {}).length > 0;
  return {
    ...alone,
    day,
    ...(isGiven(signs) ? { signs } : {}),
    ...(isGiven(wellness) ? { wellness } : {}),
    ...(isGiven(bridge) ? { bridge: [0, 1].map((side) => Reflect.get(bridge, String(side)) ?? null) } : {}),
  };
};
