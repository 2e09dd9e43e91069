import { access } from 'virtual:registry/access';
import { useSay } from '../platform/language.ts';
import { dialInstead, withoutScriptTexts } from './texts.ts';

/** What the page says where no script runs: that it needs one, and the ways that need none. */
export function WithoutScript() {
  const say = useSay();
  const ways = [
    withoutScriptTexts.noScript,
    ...(access.dial === undefined ? [] : [dialInstead(access.dial)]),
    withoutScriptTexts.desk,
  ];
  const html = ways.map((text) => `<p>${say(text)}</p>`).join('');
  // As one text: where scripts run, browsers read what stands in it as text too, and nodes would not be found again.
  return <noscript dangerouslySetInnerHTML={{ __html: `<div class="callout warning">${html}</div>` }} />;
}
