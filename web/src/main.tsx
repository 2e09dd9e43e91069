import { hydrate } from 'preact-iso';
import { languageAt } from './addresses.ts';
import { App } from './app.tsx';
import { renderedHead } from './head.ts';
import { keepFocusInSight } from './keep-focus-in-sight.ts';
import { helpOlderBrowsers } from './older-browsers.ts';
import { installWhenIdle } from './service-worker/install.ts';
import './design/design.css';

helpOlderBrowsers();
hydrate(<App />, typeof document === 'undefined' ? undefined : (document.getElementById('app') ?? undefined));

if (typeof document !== 'undefined') {
  keepFocusInSight();
  installWhenIdle();
}

/** What the build writes into the file of an address: the page as it is before any script runs. */
export async function prerender({ url }: { readonly url: string }) {
  const { default: renderPage } = await import('preact-iso/prerender');
  const { html } = await renderPage(<App />);
  const { title, description } = renderedHead() ?? {};
  return {
    html,
    head: {
      lang: languageAt(url),
      title,
      elements: new Set([{ type: 'meta', props: { name: 'description', content: description } }]),
    },
  };
}
