import { failureSentence, type Failure } from '../../api/problem.ts';
import { Button } from '../../design/button.tsx';
import { Callout } from '../../design/callout.tsx';
import { useLanguage, useSay } from '../../platform/language.ts';
import { WorkLink } from '../frame/work-link.tsx';
import { isRefusedForGood } from './refused-for-good.ts';
import { accessTexts as texts } from './texts.ts';

interface UnansweredProps {
  readonly failure: Failure;
  readonly again: () => void;
}

/** Why what was asked for is not there, and what can be done. */
export function Unanswered({ failure, again }: UnansweredProps) {
  const say = useSay();
  const language = useLanguage();
  return (
    <>
      <Callout look="warning" live>
        <p>{failureSentence(failure, language)}</p>
      </Callout>
      <div class="buttons">
        {isRefusedForGood(failure) ? (
          <WorkLink to="start">{say(texts.toStart)}</WorkLink>
        ) : (
          <Button onClick={again}>{say(texts.again)}</Button>
        )}
      </div>
    </>
  );
}
