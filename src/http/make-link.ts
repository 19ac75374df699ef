import type { FastifyRequest } from 'fastify';
import type { Link } from '#src/edges/storage/link-store.ts';
import { createLink, type LinkTarget, type LinkTerms } from '#src/use-cases/links/create-link.ts';
import { clientOf, hashKey } from './authentication.ts';
import type { HttpContext } from './context.ts';
import { answerOnce, fingerprintOf, type PostAnswer } from './idempotency.ts';

/** A link without its owner. */
export const viewLink = ({ clientId: _clientId, ...link }: Link) => link;

type SealedAnswer = { readonly link: ReturnType<typeof viewLink>; readonly sealedToken: string };

/** The answer with the address, which is stored sealed with the answer of an `Idempotency-Key`. */
const withUrl = (context: HttpContext, answer: PostAnswer): PostAnswer => {
  const { link, sealedToken } = answer.body as SealedAnswer;
  const url = `${context.publicUrl ?? ''}/p/${context.secretBox.open(sealedToken, link.id)}`;
  return { ...answer, body: { ...link, url } };
};

/** Makes a link and the answer of its POST, the only one with its address. */
export const makeLink = async (
  context: HttpContext,
  request: FastifyRequest,
  target: LinkTarget,
  terms: LinkTerms,
): Promise<PostAnswer> => {
  // A fingerprint of few digits would tell them.
  const fingerprint = fingerprintOf({ ...target, ...terms, pin: terms.pin != null });
  const answer = await answerOnce(context, request, fingerprint, async (tx) => {
    const { link, token } = await createLink({ ...tx, hashKey }, clientOf(request), target, terms);
    const sealedToken = context.secretBox.seal(token, link.id);
    return { status: 201, location: `/v1/links/${link.id}`, body: { link: viewLink(link), sealedToken } };
  });
  return withUrl(context, answer);
};
