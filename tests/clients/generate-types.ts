import openapiTS, { astToString } from 'openapi-typescript';

/** The types of an OpenAPI document as openapi-typescript writes them without options. */
export const generateTypes = async (document: object): Promise<string> =>
  `${astToString(await openapiTS(JSON.stringify(document)))}`;
