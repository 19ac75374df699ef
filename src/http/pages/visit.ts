import type { HttpContext } from '#src/http/context.ts';
import type { OpenedLink } from '#src/use-cases/links/open-link.ts';

/** Someone who opened a link and may see its page. */
export type Visit = {
  readonly context: HttpContext;
  readonly link: OpenedLink;
  /** Stands for the PIN in the forms of the page; null where none is needed. */
  readonly proof: string | null;
  /** The form of a check-in is asked for, also where a referral stands. */
  readonly wantsForm: boolean;
};

export type Page = { readonly status: number; readonly text: string };
