import type { TypeBoxTypeProvider } from '@fastify/type-provider-typebox';
import type {
  FastifyBaseLogger,
  FastifyInstance,
  RawReplyDefaultExpression,
  RawRequestDefaultExpression,
  RawServerDefault,
} from 'fastify';
import type { Creator } from '#src/core/index.ts';
import type { BrowserFiles } from '#src/edges/browser-files.ts';
import type { newApiKey, newLinkToken, newSessionToken } from '#src/edges/ids.ts';
import type { Pins } from '#src/edges/pins.ts';
import type { SignalDependencies } from '#src/use-cases/activities/read-signals.ts';
import type { Dependencies } from '#src/use-cases/dependencies.ts';
import type { NotificationDependencies } from '#src/use-cases/notifications/notification-dependencies.ts';
import type { PlatformDependencies } from '#src/use-cases/platforms/platform-dependencies.ts';
import type { WebhookDependencies } from '#src/use-cases/webhooks/webhook-dependencies.ts';

/** A Fastify instance whose handlers know the types of their schemas. */
export type App = FastifyInstance<
  RawServerDefault,
  RawRequestDefaultExpression,
  RawReplyDefaultExpression,
  FastifyBaseLogger,
  TypeBoxTypeProvider
>;

/** What routes need: the dependencies of the use-cases, and settings of the HTTP layer. */
export type HttpContext = Dependencies &
  WebhookDependencies &
  NotificationDependencies &
  PlatformDependencies &
  SignalDependencies & {
    readonly newApiKey: typeof newApiKey;
    readonly newLinkToken: typeof newLinkToken;
    readonly newSessionToken: typeof newSessionToken;
    readonly pins: Pins;
    /** The watch platform of a file, by the creator that the file names. */
    readonly identifyPlatform: (creator: Creator) => string | null;
    /** Which release runs, and what it was built from where that is known. */
    readonly release: { readonly version: string; readonly commit: string | null };
    readonly publicUrl: string | null;
    readonly maxUploadBytes: number;
    /** What pages load; read at the first call. */
    readonly browserFiles: () => Promise<BrowserFiles>;
  };
