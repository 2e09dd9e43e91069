import { helpOlderBrowsers } from '../platform/older-browsers.ts';
import { outboxTag, sendOutbox } from '../phone/outbox.ts';
import { saveShared } from '../phone/shared.ts';
import { fileFor, forgetOthers, cacheShell, listFor, pageFor } from './cache.ts';
import type { WorkerScope } from './scope.ts';
import { takeOver } from './take-over.ts';
import { cacheKeyOf, wayOf } from './ways.ts';

declare const self: WorkerScope;

helpOlderBrowsers();

self.addEventListener('install', (event) => event.waitUntil(install()));
self.addEventListener('activate', (event) => event.waitUntil(activate()));

async function install(): Promise<void> {
  const reading = await self.clients.matchAll({ type: 'window', includeUncontrolled: true });
  await cacheShell(reading.map(({ url }) => url));
}

/** A page that is open when the very first worker comes is helped at once. */
async function activate(): Promise<void> {
  await forgetOthers();
  await self.clients.claim();
}

/** A newer worker waits until no page of the former is open, or somebody says "reload". */
self.addEventListener('message', ({ data }) => {
  if (data === takeOver) void self.skipWaiting();
});

self.addEventListener('fetch', (event) => {
  const { request } = event;
  const meanwhile = (work: Promise<unknown>): void => event.waitUntil(work);
  const { method, url, mode, headers } = request;
  const asked = {
    method,
    url: new URL(url),
    navigates: mode === 'navigate',
    headers: new Set(headers.keys()),
  };
  const ways = {
    leave: undefined,
    page: () => pageFor(request, meanwhile),
    file: () => fileFor(request),
    list: () => listFor(request, meanwhile),
    share: () => takeShared(request),
  } as const;
  const answer = ways[wayOf(asked, self.location.origin)];
  if (answer !== undefined) event.respondWith(answer());
});

/** What another app hands over waits on the phone for the page that begins a ticket with it. */
async function takeShared(request: Request): Promise<Response> {
  const form = await request.formData();
  const texts = ['title', 'text', 'url'].flatMap((name) => form.getAll(name)).filter(isText);
  await saveShared({ files: form.getAll('files').filter(isFile), text: texts.join('\n') });
  return Response.redirect(`${cacheKeyOf(new URL(request.url))}#shared`, 303);
}

const isText = (value: FormDataEntryValue): value is string => typeof value === 'string' && value !== '';
const isFile = (value: FormDataEntryValue): value is File => value instanceof File && value.size > 0;

/** The line is back: what waits is sent, though no page may be open. */
self.addEventListener('sync', (event) => {
  if (event.tag === outboxTag) event.waitUntil(sendOutbox());
});
