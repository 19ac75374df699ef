// Runs beside the page of one link that checks in, and opens its empty form where there is no connection. It holds that form
// and the files that it needs, put there by `keep-page.ts`, and no answer.

type Waiting = { readonly waitUntil: (done: Promise<unknown>) => void };
type Fetching = { readonly request: Request; readonly respondWith: (response: Promise<Response>) => void };

declare const self: {
  addEventListener(type: 'install' | 'activate', listen: (event: Waiting) => void): void;
  addEventListener(type: 'fetch', listen: (event: Fetching) => void): void;
  skipWaiting(): Promise<void>;
  readonly clients: { claim(): Promise<void> };
};

/** The page has no token in its name here. */
const keptPage = '/p/check-in';

const kept = (name: string): Promise<Response | undefined> => caches.match(name, { ignoreVary: true });

/** A revoked link opens the kept form too: it shows what was not sent, and deletes itself where nothing is kept. */
const openPage = async (request: Request): Promise<Response> => {
  try {
    const response = await fetch(request);
    return response.status === 404 ? ((await kept(keptPage)) ?? response) : response;
  } catch {
    return (await kept(keptPage)) ?? Response.error();
  }
};

const openFile = async (request: Request): Promise<Response> => (await kept(request.url)) ?? fetch(request);

self.addEventListener('install', (event) => event.waitUntil(self.skipWaiting()));
self.addEventListener('activate', (event) => event.waitUntil(self.clients.claim()));
self.addEventListener('fetch', (event) => {
  const { request } = event;
  const { pathname } = new URL(request.url);
  if (request.method !== 'GET') return;
  if (request.mode === 'navigate') event.respondWith(openPage(request));
  else if (pathname.startsWith('/assets/')) event.respondWith(openFile(request));
});
