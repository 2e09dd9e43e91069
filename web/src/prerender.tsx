import renderPage from 'preact-iso/prerender';
import { languageAt } from './addresses.ts';
import { App } from './app.tsx';
import { renderedHead } from './head.ts';

/** What only a script can do can't be pressed before it has come, and Enter sends no form anywhere: `before-the-script.ts`. */
const waitsForTheScript = (html: string): string => html.replaceAll('<button ', '<button disabled ');

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
