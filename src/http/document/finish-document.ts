import { answerHeaders } from '#src/http/schemas/headers.ts';
import { type ApiDocument, mapOperations } from './api-document.ts';
import { sharedResponses } from './describe-answers.ts';
import { describeOperation, type RouteConfig } from './describe-operation.ts';
import { shareParameters } from './describe-parameters.ts';
import { describeWebhooks } from './describe-webhooks.ts';
import { dropUnused } from './drop-unused.ts';
import { nameComponents } from './name-components.ts';

/** The document of the routes with everything that follows from their kind, each part of it once. */
export const finishDocument = (
  document: ApiDocument,
  configOf: (operationId: string) => RouteConfig,
): ApiDocument => {
  const paths = mapOperations(document.paths, (operation, where) =>
    describeOperation(operation, where, configOf(operation.operationId)),
  );
  const components = { ...document.components, headers: answerHeaders, responses: sharedResponses() };
  return dropUnused(
    nameComponents(shareParameters({ ...document, paths, webhooks: describeWebhooks(), components })),
  );
};
