import openapiTS, { astToString } from 'openapi-typescript';

const withoutExamples = (key: string, value: unknown): unknown => (key === 'example' ? undefined : value);

/** The types of an OpenAPI document as openapi-typescript writes them without options, without the examples. */
export const generateTypes = async (document: object): Promise<string> =>
  astToString(await openapiTS(JSON.stringify(document, withoutExamples)));
