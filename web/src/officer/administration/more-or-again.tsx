import { failureSentence, type Failure } from '../../api/problem.ts';
import { Button } from '../../design/button.tsx';
import { Callout } from '../../design/callout.tsx';
import { useLanguage, useSay } from '../../platform/language.ts';
import type { Text } from '../../../../domain/foundation/vocabulary/language.ts';
import { administrationTexts as texts } from './texts.ts';

interface MoreOrAgainProps {
  /** The cursor to the next page, where there is one. */
  readonly next: string | undefined;
  /** Why the last page did not come. */
  readonly failure: Failure | undefined;
  /** What the button to the next page says. */
  readonly more: Text;
  readonly onRead: (cursor: string | undefined) => void;
}

/** The end of a list that comes page by page: why one did not come, and the way to the next one or to the same again. */
export function MoreOrAgain({ next, failure, more, onRead }: MoreOrAgainProps) {
  const say = useSay();
  const language = useLanguage();
  if (next === undefined && failure === undefined) return null;
  return (
    <>
      {failure !== undefined && (
        <Callout look="warning" live>
          <p>{failureSentence(failure, language)}</p>
        </Callout>
      )}
      <Button look="second" onClick={() => onRead(next)}>
        {say(failure === undefined ? more : texts.again)}
      </Button>
    </>
  );
}
