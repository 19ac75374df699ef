import Type from 'typebox';
import {
  causesVersion,
  decoderVersion,
  featuresVersion,
  routinesVersion,
  rulesVersion,
} from '#src/core/index.ts';
import { chooseLanguage } from '#src/http/choose-language.ts';
import type { App, HttpContext } from '#src/http/context.ts';
import { CatalogueSchema, catalogueSchemas } from '#src/http/schemas/catalogue.ts';
import { Count, literals, nullable, plainText, strictObject } from '#src/http/schemas/common.ts';
import { catalogueSections, viewSections } from '#src/http/views/catalogue-view.ts';
import { answers } from './responses.ts';

/** The contract that this API keeps: the second number is raised with every addition. */
const apiVersion = '1.1';
/** Texts change with a release of the service only. */
const cacheSeconds = 3600;

const VersionSchema = Type.Object(
  {
    service: Type.String({ description: 'Version of the release' }),
    api: Type.String({ description: 'Version of the contract: the second number grows with additions' }),
    commit: nullable(Type.String(), { description: 'What it was built from; null where nobody said' }),
    rules: Count,
    routines: Count,
    causes: Count,
    features: Type.Integer({ minimum: 0, description: 'Of the numbers of a run' }),
    decoder: Type.Integer({ minimum: 0, description: 'Of the readers of files' }),
  },
  { $id: 'Version' },
);

/** What the service knows and which version it is: the same for every client, without anything of a runner. */
export const catalogueRoutes = (app: App, context: HttpContext): void => {
  for (const schema of catalogueSchemas) app.addSchema(schema);
  app.addSchema(CatalogueSchema);
  app.addSchema(VersionSchema);
  // As many as there are languages and sections.
  const written = new Map<string, string>();

  app.get(
    '/v1/catalogue',
    {
      config: { scope: 'read' },
      schema: {
        tags: ['catalogue'],
        operationId: 'getCatalogue',
        summary: 'Get everything that answers name by an id, with its texts',
        description:
          'Rules, factors, causes, routines, the questions of a check-in, places, sources and problem codes: the one place from which an app shows names and asks questions. It changes with a release only.',
        querystring: strictObject({
          language: Type.Optional(
            plainText(35, {
              minLength: 2,
              description:
                'Language tag, like `en` or `de-CH`; otherwise `Accept-Language` decides. A language that there is not becomes English: `language` of the answer says which it is',
            }),
          ),
          section: Type.Optional(
            literals(catalogueSections, { description: 'Only this part; otherwise all of them' }),
          ),
        }),
        response: answers(200, 'Catalogue', 422),
      },
    },
    async (request, reply) => {
      const { language: named, section = null } = request.query;
      const language = chooseLanguage(named, request.headers['accept-language']);
      const key = `${language} ${section}`;
      const body = written.get(key) ?? JSON.stringify(viewSections(language, section, context.publicUrl));
      written.set(key, body);
      return reply
        .type('application/json; charset=utf-8')
        .headers({
          'cache-control': `private, max-age=${cacheSeconds}`,
          'content-language': language,
          vary: 'accept-language, authorization',
        })
        .send(body);
    },
  );

  app.get(
    '/v1/version',
    {
      config: { scope: 'read' },
      schema: {
        tags: ['operations'],
        operationId: 'getVersion',
        summary: 'Get the versions of the service and of what it computes with',
        description: 'Behind a key: strangers are not told which release runs.',
        response: answers(200, 'Version'),
      },
    },
    async () => ({
      service: context.release.version,
      api: apiVersion,
      commit: context.release.commit,
      rules: rulesVersion,
      routines: routinesVersion,
      causes: causesVersion,
      features: featuresVersion,
      decoder: decoderVersion,
    }),
  );
};
