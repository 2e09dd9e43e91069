import { useSay } from '../../language.ts';
import { sendTexts } from './texts.ts';

/** What the page says where no script runs: that it needs one, and the ways that need none. */
export function WithoutScript() {
  const say = useSay();
  const html = `<div class="callout warning"><p>${say(sendTexts.noScript)}</p><p>${say(sendTexts.otherWays)}</p></div>`;
  return <noscript dangerouslySetInnerHTML={{ __html: html }} />;
}
