import { useSay } from '../../platform/language.ts';
import { WorkLink } from '../frame/work-link.tsx';
import { SaidInstead } from './said-instead.tsx';
import { accessTexts as texts } from './texts.ts';

/** There is no page at this address. */
export function NothingHere() {
  const say = useSay();
  return (
    <SaidInstead title={texts.nothing} why={say(texts.nothingWhy)}>
      <WorkLink to="start">{say(texts.toStart)}</WorkLink>
    </SaidInstead>
  );
}
