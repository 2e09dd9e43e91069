import { hydrate } from 'preact-iso';
import { sending } from './api/sending.ts';
import { App } from './app.tsx';
import { submitFormsByKeys } from './design/submit-keys.ts';
import { keepFocusInSight } from './platform/keep-focus-in-sight.ts';
import { helpOlderBrowsers } from './platform/older-browsers.ts';
import { sendProven } from './proof/send-proven.ts';
import { installWhenIdle } from './service-worker/install.ts';
import './design/design.css';

helpOlderBrowsers();

if (typeof document !== 'undefined') {
  sending.by = sendProven;
  hydrate(<App />, document.getElementById('app') ?? undefined);
  keepFocusInSight();
  submitFormsByKeys();
  installWhenIdle();
}

const loadPrerender = () => import('./prerender.tsx');

/** What the build asks, and no browser. */
export const prerender = async ({ url }: { readonly url: string }) =>
  (await loadPrerender()).prerenderPage(url);
