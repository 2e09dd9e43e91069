import { failureSentence, type Failure } from '../../api/problem.ts';
import { Button } from '../../design/button.tsx';
import { Callout } from '../../design/callout.tsx';
import { useLanguage, useSay } from '../../platform/language.ts';
import { figuresPage as texts } from './texts.ts';

export interface NotHadProps {
  readonly failure: Failure;
  readonly again: () => void;
}

/** Why there are no figures, and what can be done. */
export function NotHad({ failure, again }: NotHadProps) {
  const say = useSay();
  const sentence = failureSentence(failure, useLanguage());
  return (
    <>
      <Callout look="warning" live>
        <p>{sentence}</p>
      </Callout>
      <Button look="second" onClick={again}>
        {say(texts.again)}
      </Button>
    </>
  );
}
