import type { FastifyError, FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { Failure, type FailureCode, type FailureValue, isFailure, MS_PER_DAY } from '#src/core/index.ts';
import { setRouterErrorHeaders } from '#src/http/answer-headers.ts';
import { failureOf } from './failure-of.ts';
import { toProblem } from './problem-document.ts';

const retryAfterSeconds = (code: FailureCode): number | null => {
  if (code === 'unavailable') return 5;
  if (code === 'quota-uploads-reached') return Math.ceil((MS_PER_DAY - (Date.now() % MS_PER_DAY)) / 1000);
  return code === 'idempotency-key-in-flight' || code === 'rate-limited' ? 1 : null;
};

const sendProblem = (
  request: FastifyRequest,
  reply: FastifyReply,
  failure: FailureValue,
  publicUrl: string | null,
  retryAfter: number | null = null,
): FastifyReply => {
  const document = toProblem(failure, {
    publicUrl,
    instance: request.url.split('?')[0] ?? '',
    requestId: request.id,
  });
  const seconds = retryAfter ?? retryAfterSeconds(failure.code);
  if (seconds !== null && !reply.hasHeader('retry-after')) reply.header('retry-after', seconds);
  if (failure.code === 'unauthenticated') reply.header('www-authenticate', 'Bearer realm="sinew"');
  if (failure.code === 'request-too-large') reply.header('connection', 'close');
  return reply.code(document.status).type('application/problem+json; charset=utf-8').send(document);
};

const hasLeft = ({ raw }: FastifyRequest): boolean => raw.destroyed && !raw.complete;

/** Of a client that left, or was made to leave, before its body had come. Nobody reads the answer. */
const abandoned = (cause: FastifyError): Failure =>
  new Failure('request-malformed', 'The connection closed before the whole body had come.', { cause });

/** Answers an address that the router cannot read; no hook runs for it. */
export const answerRouterError = (
  error: FastifyError,
  request: FastifyRequest,
  reply: FastifyReply,
  publicUrl: string | null,
): void => {
  setRouterErrorHeaders(request, reply);
  sendProblem(request, reply, failureOf(error).toValue(), publicUrl);
};

/** Answers every error with a problem document. Only internal errors are logged as errors. */
export const installProblems = (app: FastifyInstance, publicUrl: string | null): void => {
  app.setErrorHandler((error: FastifyError, request, reply) => {
    const failure = isFailure(error) ? error : hasLeft(request) ? abandoned(error) : failureOf(error);
    if (failure.code === 'internal') request.log.error({ err: error }, 'request failed');
    else if (failure.code === 'unavailable') request.log.warn({ err: failure }, 'store unavailable');
    return sendProblem(request, reply, failure.toValue(), publicUrl, failure.retryAfterSeconds);
  });
  app.setNotFoundHandler({ preHandler: app.rateLimit() }, (request, reply) => {
    return sendProblem(
      request,
      reply,
      { code: 'not-found', detail: `There is no route ${request.method} ${request.url.split('?')[0]}.` },
      publicUrl,
    );
  });
};
