const mostWaitMs = 15_000;

/** What became of a form: recorded or refused with a page to show, not sent, or sent to a link that is no longer valid. */
export type Sent =
  | { readonly outcome: 'recorded' | 'refused'; readonly page: DocumentFragment }
  | { readonly outcome: 'unsent' | 'revoked' | 'locked' };

const read = (status: number, text: string): Sent => {
  if (status === 404) return { outcome: 'revoked' };
  if (status !== 200 && status !== 422) return { outcome: 'unsent' };
  const template = document.createElement('template');
  template.innerHTML = text;
  const page = template.content;
  // In place of the page a form for the PIN came.
  if (page.querySelector('sinew-check-in-form') === null) return { outcome: 'locked' };
  return { outcome: status === 200 ? 'recorded' : 'refused', page };
};

/** Sends answers to the address of the link. A service that does not answer in time, or is not ready, was not reached. */
export const sendForm = async (
  fields: readonly (readonly [string, string])[],
  proof: string | null,
): Promise<Sent> => {
  const body = new URLSearchParams();
  for (const [name, value] of fields) body.append(name, value);
  if (proof !== null) body.append('proof', proof);
  try {
    const signal = AbortSignal.timeout(mostWaitMs);
    const response = await fetch(`${location.pathname}?fragment`, { method: 'POST', body, signal });
    return read(response.status, await response.text());
  } catch {
    return { outcome: 'unsent' };
  }
};
