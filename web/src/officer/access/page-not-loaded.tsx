import { failureTexts } from '../../api/texts.ts';
import { Button } from '../../design/button.tsx';
import { useSay } from '../../platform/language.ts';
import type { Me } from '../session/me.ts';
import { SaidInstead } from './said-instead.tsx';
import { accessTexts as texts } from './texts.ts';

/** The script of the page did not come. Browsers ask for it once in a document. */
export function PageNotLoaded({ me }: { readonly me?: Me }) {
  const say = useSay();
  return (
    <SaidInstead title={texts.notLoaded} why={say(failureTexts.unreachable)} me={me}>
      <Button onClick={() => location.reload()}>{say(texts.again)}</Button>
    </SaidInstead>
  );
}
