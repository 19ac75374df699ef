/** A client of Sinew's HTTP API for Node and browsers. */
export type { components, operations, paths } from './api-types.d.ts';
export { type Client, type ClientOptions, type Credential, createClient } from './create-client.ts';
export { type Problem, ProblemError } from './problem-error.ts';
export { items, type Next, type Page, pages } from './read-pages.ts';
export type { Upload, UploadOptions } from './upload-file.ts';
export {
  verifyWebhook,
  type WebhookEvent,
  type WebhookHeaders,
  type WebhookMessage,
} from './verify-webhook.ts';
