import type { App, HttpContext } from '#src/http/context.ts';
import type { LinkCheck } from '#src/http/check-link.ts';
export const pageRoutes = async (_app: App, _context: HttpContext, _check: LinkCheck): Promise<void> => {};
