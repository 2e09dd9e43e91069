import { failureTexts } from '../../api/texts.ts';
import { Button } from '../../design/button.tsx';
import { useSay } from '../../language.ts';
import type { Me } from './me.ts';
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
