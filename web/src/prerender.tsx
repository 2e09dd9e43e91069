import renderPage from 'preact-iso/prerender';
import { languageAt } from './platform/addresses.ts';
import { App } from './app.tsx';
import { waitsForTheScript } from './platform/before-the-script.ts';
import { renderedHead } from './platform/head.ts';

/** What the build writes into the file of an address: the page as it is before any script runs. */
export async function prerenderPage(url: string) {
  const { html } = await renderPage(<App />);
  const { title, description } = renderedHead() ?? {};
  return {
    html: waitsForTheScript(html),
    head: {
      lang: languageAt(url),
      title,
      elements: new Set([{ type: 'meta', props: { name: 'description', content: description } }]),
    },
  };
}
