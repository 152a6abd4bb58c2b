// Shows the crisis lines where the network fails. It keeps that one page with its style and its font, and nothing
// else: no search, no list and no program.

const PAGE = '/offline';
const CACHE = 'offline';
const DAY_MS = 86_400_000;
const STYLE_OR_FONT = /^\/assets\/[\w.-]+\.(?:css|woff2)$/;

self.addEventListener('install', (event) => {
  event.waitUntil(keepPage().then(() => self.skipWaiting()));
});

self.addEventListener('activate', (event) => {
  // So that no page waits for this script to wake up.
  event.waitUntil(self.registration.navigationPreload?.enable());
});

self.addEventListener('fetch', (event) => {
  const { request } = event;
  if (request.method !== 'GET') return;
  if (request.mode === 'navigate') event.respondWith(loadPage(event));
  else if (STYLE_OR_FONT.test(new URL(request.url).pathname)) event.respondWith(loadPart(request));
});

async function loadPage(event) {
  try {
    const answer = (await event.preloadResponse) ?? (await fetch(event.request));
    event.waitUntil(renewPage().catch(() => {}));
    return answer;
  } catch {
    return (await findKept(PAGE)) ?? Response.error();
  }
}

async function loadPart(request) {
  try {
    return await fetch(request);
  } catch {
    return (await findKept(request)) ?? Response.error();
  }
}

async function findKept(request) {
  const cache = await caches.open(CACHE);
  return cache.match(request, { ignoreVary: true });
}

/** Numbers may change: a page that is kept is never much older than the last visit. */
async function renewPage() {
  const kept = await findKept(PAGE);
  const age = Date.now() - Date.parse(kept?.headers.get('date') ?? '');
  if (!(age < DAY_MS)) await keepPage();
}

async function keepPage() {
  const page = await fetch(PAGE, { cache: 'reload' });
  if (!page.ok) throw new Error(`${PAGE} answers ${page.status}`);
  const links = (await page.clone().text()).matchAll(/href="(\/assets\/[^"]+)"/g);
  const parts = [...new Set([...links].map(([, path]) => path))].filter((path) => STYLE_OR_FONT.test(path));
  const cache = await caches.open(CACHE);
  await cache.addAll(parts);
  await cache.put(PAGE, page);
  const wanted = new Set([PAGE, ...parts]);
  for (const { url } of await cache.keys()) {
    if (!wanted.has(new URL(url).pathname)) await cache.delete(url);
  }
}
