import { takeOver } from './take-over.ts';

/** What pages hear of when a newer version of the site waits. */
export const newVersionEvent = 'mrejesho:new-version';

const tell = (): void => void dispatchEvent(new Event(newVersionEvent));

/**
 * Makes the site work without a connection, where the browser can. The page comes first: it is asked for when all that
 * the page needs has come.
 */
export function installWhenIdle(): void {
  if (!('serviceWorker' in navigator)) return;
  const install = (): void =>
    void navigator.serviceWorker
      .register('/sw.js')
      .then(listen)
      // Forbidden by the browser's settings, or the site is being worked on and has none: it works without.
      .catch(() => undefined);
  if (document.readyState === 'complete') install();
  else addEventListener('load', install, { once: true });
}

function listen(registration: ServiceWorkerRegistration): void {
  registration.addEventListener('updatefound', () =>
    registration.installing?.addEventListener('statechange', tell),
  );
}

/** The newer version that waits, if one does. The very first waits for nobody. */
export async function waitingVersion(): Promise<ServiceWorker | undefined> {
  if (!('serviceWorker' in navigator) || navigator.serviceWorker.controller === null) return undefined;
  return (await navigator.serviceWorker.getRegistration())?.waiting ?? undefined;
}

/** Puts the newer version in the place of this one, which loads the page anew. */
export async function changeVersion(): Promise<void> {
  const waiting = await waitingVersion();
  navigator.serviceWorker.addEventListener('controllerchange', () => location.reload(), { once: true });
  if (waiting === undefined) location.reload();
  else waiting.postMessage(takeOver);
}
