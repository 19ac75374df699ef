/** What a form asked for, and the address that names it; null for a form whose values stay out of addresses. */
export type LoadedPart = { readonly part: Element; readonly address: string | null };

/**
 * Sends a form and answers the part of the new page that a selector finds. Where that fails, the form is sent as it would
 * have been without a script, and the answer is null.
 */
export const loadPart = async (
  form: HTMLFormElement,
  submitter: HTMLElement | null,
  selector: string,
): Promise<LoadedPart | null> => {
  const asked = new URLSearchParams();
  for (const [name, value] of new FormData(form, submitter)) asked.set(name, String(value));
  const isPost = form.method === 'post';
  const address = isPost ? '?' : `?${asked}`;
  const request: RequestInit = isPost ? { method: 'POST', body: asked } : {};
  const answer = await fetch(`${address}&fragment`, request).catch(() => null);
  const text = answer?.ok === true ? await answer.text() : '';
  const part = new DOMParser().parseFromString(text, 'text/html').querySelector(selector);
  if (part !== null) return { part, address: isPost ? null : address };
  if (isPost) form.submit();
  else location.assign(address);
  return null;
};
