/**
 * Keeps the built page in the browser's cache, so that after the first visit it opens without a network. The page itself is asked
 * for anew whenever there is a network; everything else has a hash in its name and never changes.
 */

/** The part of a service worker's scope that is used here; TypeScript's library for pages does not describe it. */
interface WorkerScope {
  readonly location: { readonly origin: string; readonly href: string }
  readonly clients: { claim(): Promise<void> }
  addEventListener(type: 'install' | 'activate', listener: (event: Waiting) => void): void
  addEventListener(type: 'fetch', listener: (event: Fetching) => void): void
}
interface Waiting {
  waitUntil(work: Promise<unknown>): void
}
interface Fetching extends Waiting {
  readonly request: Request
  respondWith(response: Promise<Response>): void
}

const scope = self as unknown as WorkerScope

/** What the build replaces: all its files, those that the page needs at once and those that may come later. */
const BUILT = JSON.parse('__ENTENTE_FILES__') as {
  readonly version: string
  readonly first: readonly string[]
  readonly later: readonly string[]
}

const PREFIX = 'entente-'
const CACHE = `${PREFIX}${BUILT.version}`
const PAGE = './'

/** A network that has not answered after this many ms is taken for none. */
const PATIENCE_MS = 4000

const urlOf = (file: string): string => new URL(file, scope.location.href).href

/** Fetches what is not kept already, in an older version's cache or this one's. */
async function keep(file: string, cache: Cache): Promise<void> {
  const url = urlOf(file)
  if (await cache.match(url)) return
  const hashed = file.startsWith('assets/')
  const known = hashed ? await caches.match(url) : undefined
  const response = known ?? (await fetch(url, { cache: hashed ? 'default' : 'reload' }))
  if (!response.ok) throw new Error(`${url}: ${response.status}`)
  await cache.put(url, response)
}

async function keepFirst(): Promise<void> {
  const cache = await caches.open(CACHE)
  await Promise.all([PAGE, ...BUILT.first].map((file) => keep(file, cache)))
}

/** One after the other, so that what the person does meanwhile comes first; what fails is fetched when it is needed. */
async function keepLater(): Promise<void> {
  const cache = await caches.open(CACHE)
  for (const file of BUILT.later) await keep(file, cache).catch(() => {})
}

async function dropOlder(): Promise<void> {
  const names = await caches.keys()
  await Promise.all(
    names.filter((name) => name.startsWith(PREFIX) && name !== CACHE).map((name) => caches.delete(name)),
  )
}

/** The page from the network, or as it was kept. */
async function page(request: Request): Promise<Response> {
  const cache = await caches.open(CACHE)
  try {
    return await fetch(request, { signal: AbortSignal.timeout(PATIENCE_MS) })
  } catch (error) {
    const known = await cache.match(urlOf(PAGE))
    if (known) return known
    throw error
  }
}

async function file(request: Request): Promise<Response> {
  const cache = await caches.open(CACHE)
  const known = await cache.match(request, { ignoreVary: true })
  if (known) return known
  const response = await fetch(request)
  if (response.ok && response.status === 200) await cache.put(request, response.clone())
  return response
}

let keeping: Promise<void> | null = null

/** Fetches what may come later, once each time the browser starts this worker, and then drops what older builds kept. */
function goOnKeeping(): Promise<void> {
  // With the older caches still there, so that what has not changed is not fetched again.
  keeping ??= keepLater().then(dropOlder)
  return keeping
}

scope.addEventListener('install', (event) => event.waitUntil(keepFirst()))
scope.addEventListener('activate', (event) => {
  event.waitUntil(scope.clients.claim())
  // Not waited for: the page's requests would wait as well.
  void goOnKeeping()
})
scope.addEventListener('fetch', (event) => {
  const { request } = event
  const inside = request.url.startsWith(urlOf(PAGE))
  if (request.method !== 'GET' || !inside) return
  if (request.mode === 'navigate') {
    event.respondWith(page(request))
    event.waitUntil(goOnKeeping())
  } else event.respondWith(file(request))
})
