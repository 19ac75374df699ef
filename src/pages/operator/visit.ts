import type { Html } from '#src/edges/html.ts';
import type { OperatorSession } from '#src/edges/storage/operator-store.ts';
import type { Page } from '#src/pages/visit.ts';
import type { SayPages } from '#src/pages/words/speak-pages.ts';
import type { Dependencies } from '#src/use-cases/dependencies.ts';
import type { PlatformDependencies } from '#src/use-cases/platforms/platform-dependencies.ts';

export type OperatorDependencies = Dependencies & PlatformDependencies;

export const operatorViews = [
  ...(['', 'inbox', 'uploads', 'deliveries', 'queue', 'connections', 'reprocessing'] as const),
] as const;
export type OperatorView = (typeof operatorViews)[number];

/** An operator who is signed in and looks at a page. */
export type OperatorVisit = {
  readonly context: OperatorDependencies;
  readonly session: OperatorSession;
  readonly view: OperatorView;
  readonly query: URLSearchParams;
  /** In every form: shows that the form is one of this session's pages. */
  readonly formToken: string;
  readonly say: SayPages['operator'];
};

/** A page for operators. */
export type OperatorPage = Page & {
  /** What is asked for again while the page is open; null: nothing. */
  readonly part: Html | null;
};

/** What a view is made of. */
export type ViewParts = {
  readonly title: string;
  /** Stands above what is refreshed. */
  readonly filter: Html | null;
  readonly part: Html;
};

/** `/operator` or the address of a view below it. */
export const addressOf = (view: OperatorView): string => (view === '' ? '/operator' : `/operator/${view}`);
