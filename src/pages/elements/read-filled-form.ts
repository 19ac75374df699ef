const textOf = (element: Element | null | undefined): string =>
  (element?.textContent ?? '').replaceAll(/\s+/g, ' ').trim();

const isChosen = (input: HTMLInputElement): boolean =>
  input.type === 'radio'
    ? input.checked && input.value !== ''
    : input.type === 'number' && input.value !== '';

const lineOf = (input: HTMLInputElement | HTMLSelectElement): string => {
  const label = textOf(input.labels?.[0]);
  if (input instanceof HTMLSelectElement) return `${label}: ${textOf(input.selectedOptions[0])}`;
  if (input.type === 'number') return `${label}: ${input.value}`;
  return `${textOf(input.closest('fieldset')?.querySelector('legend'))} ${label}`;
};

/** What a form says, a line an answer, in the words that it asks with. */
export const readFilledForm = (form: HTMLFormElement): readonly string[] =>
  [...form.querySelectorAll<HTMLInputElement | HTMLSelectElement>('input, select')]
    .filter((input) => (input instanceof HTMLSelectElement ? input.value !== '' : isChosen(input)))
    .map(lineOf);

/** The answers of a form as they are sent; without the proof of a PIN, which is no answer. */
export const fieldsOf = (form: HTMLFormElement): readonly (readonly [string, string])[] =>
  [...new FormData(form)].flatMap(([name, value]) =>
    typeof value === 'string' && name !== 'proof' ? [[name, value] as const] : [],
  );
