import { access } from 'virtual:registry/access';
import { failureSentence, type Failure } from '../../api/problem.ts';
import { Button } from '../../design/button.tsx';
import { Callout } from '../../design/callout.tsx';
import { useLanguage, useSay } from '../../platform/language.ts';
import { dialInstead } from '../../without-script/texts.ts';
import { sendTexts } from './texts.ts';

export interface NotLoadedProps {
  readonly failure: Failure;
  readonly again: () => void;
  /** What to do meanwhile. */
  readonly instead?: string;
}

/** A list that did not come, and what to do. */
export function NotLoaded({ failure, again, instead }: NotLoadedProps) {
  const say = useSay();
  const language = useLanguage();
  return (
    <Callout look="warning" live>
      <p>{instead ?? failureSentence(failure, language)}</p>
      {instead === undefined && access.dial !== undefined && <p>{say(dialInstead(access.dial))}</p>}
      <Button look="second" onClick={again}>
        {say(sendTexts.retry)}
      </Button>
    </Callout>
  );
}
