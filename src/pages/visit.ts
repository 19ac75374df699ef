import type { FailureCode, LanguageId, Runner } from '#src/core/index.ts';
import type { BrowserFiles } from '#src/edges/browser-files.ts';
import type { Html } from '#src/edges/html.ts';
import type { Pins } from '#src/edges/pins.ts';
import type { Upload } from '#src/edges/storage/upload-store.ts';
import type { SignalDependencies } from '#src/use-cases/activities/read-signals.ts';
import type { CheckInStatement } from '#src/use-cases/check-ins/record-check-in.ts';
import type { Dependencies } from '#src/use-cases/dependencies.ts';
import type { OpenedLink } from '#src/use-cases/links/open-link.ts';
import type { PlatformDependencies } from '#src/use-cases/platforms/platform-dependencies.ts';
import type { SayPages } from './words/speak-pages.ts';

/** What pages need: the dependencies of the use-cases, and what http decides for all. */
export type PageDependencies = SignalDependencies &
  Dependencies &
  PlatformDependencies & {
    readonly pins: Pins;
    readonly publicUrl: string | null;
    readonly maxUploadBytes: number;
    readonly browserFiles: () => Promise<BrowserFiles>;
    /** Whether a form states what the API would take as a check-in. */
    readonly isCheckIn: (stated: unknown) => stated is CheckInStatement;
  };

/** What became of the files that a form brought: entered, or why none was. */
export type ReceivedFiles =
  | { readonly uploads: readonly Upload[] }
  | { readonly refused: FailureCode; readonly status: number };

/** Someone who opened a link and may see its page. */
export type Visit = {
  readonly context: PageDependencies;
  readonly link: OpenedLink;
  /** `/p/<token>`, below the base path of the service. */
  readonly address: string;
  /** What the address names below the token: `['runs', 'act_…']`. */
  readonly rest: readonly string[];
  readonly query: URLSearchParams;
  /** What was sent; null for a page that is only read. */
  readonly form: URLSearchParams | null;
  /** Files of a form; null where it brought none. */
  readonly files: ReceivedFiles | null;
  /** The address of this service, as the visitor reaches it. */
  readonly baseUrl: string;
  /** Stands for the PIN in the forms of the page; null where none is needed. */
  readonly proof: string | null;
  /** Whether the view of the link allows an operation of the API. */
  readonly allows: (operationId: string) => boolean;
  readonly language: LanguageId;
  readonly say: SayPages;
};

/** Someone who opened a link to one runner. */
export type RunnerVisit = Visit & { readonly runner: Runner };

/** A page without what surrounds it, which is the same for all. */
export type Page = {
  readonly status: number;
  readonly title: string;
  readonly content: Html;
  /** Files of `elements/` and `styles/` that it needs besides the common ones: "timer", "timeline". */
  readonly elements?: readonly string[];
  readonly styles?: readonly string[];
  /** For tables and charts. */
  readonly width?: 'wide';
};
