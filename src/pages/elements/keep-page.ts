const cacheName = 'sinew check-in';
/** As `check-in-worker.ts` looks for it. */
const keptPage = '/p/check-in';
const workerAddress = '/p/check-in-worker.js';

const registrations = async (): Promise<readonly ServiceWorkerRegistration[]> =>
  (await navigator.serviceWorker.getRegistrations()).filter(({ scope }) =>
    new URL(scope).pathname.startsWith('/p/'),
  );

/** The scripts and styles of the page, each once. */
const fileAddresses = (): readonly string[] => [
  ...new Set(
    [...document.querySelectorAll('link[rel="stylesheet"], link[rel="modulepreload"], script[src]')].map(
      (element) => element.getAttribute('href') ?? element.getAttribute('src') ?? '',
    ),
  ),
];

const canKeep = (): boolean => 'serviceWorker' in navigator && 'caches' in window;

/** Keeps the empty form of this link, so that the link opens without a connection; the form of another link is forgotten. */
export const keepPage = async (): Promise<void> => {
  if (!canKeep()) return;
  const scope = location.pathname;
  const blank = await fetch(`${scope}?blank`);
  if (!blank.ok) return;
  for (const other of await registrations())
    if (new URL(other.scope).pathname !== scope) await other.unregister();
  await caches.delete(cacheName);
  const cache = await caches.open(cacheName);
  await cache.addAll(fileAddresses());
  await cache.put(keptPage, blank);
  await navigator.serviceWorker.register(workerAddress, { scope });
};

/** Forgets the form that is kept. */
export const forgetPage = async (): Promise<void> => {
  if (!canKeep()) return;
  await caches.delete(cacheName);
  for (const one of await registrations()) await one.unregister();
};
