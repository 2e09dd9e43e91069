import { useSay } from '../../platform/language.ts';
import { WorkLink } from '../frame/work-link.tsx';
import type { Me } from '../session/me.ts';
import { SaidInstead } from './said-instead.tsx';
import { accessTexts as texts } from './texts.ts';

/** The officer's roles don't reach so far. */
export function NotAllowed({ me }: { readonly me: Me }) {
  const say = useSay();
  return (
    <SaidInstead title={texts.notAllowed} why={say(texts.notAllowedWhy)} me={me}>
      <WorkLink to="start">{say(texts.toStart)}</WorkLink>
    </SaidInstead>
  );
}
