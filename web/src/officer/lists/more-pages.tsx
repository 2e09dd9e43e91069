import type { Text } from '../../../../domain/foundation/vocabulary/language.ts';
import { failureSentence } from '../../api/problem.ts';
import { Button } from '../../design/button.tsx';
import { Callout } from '../../design/callout.tsx';
import { Skeleton } from '../../design/skeleton.tsx';
import { useLanguage, useSay } from '../../platform/language.ts';
import type { ReadingPages } from '../../resource/use-pages.ts';
import { accessTexts } from '../access/texts.ts';

interface MorePagesProps<Line> {
  readonly reading: ReadingPages<Line>;
  /** What the button to the next page says. */
  readonly more: Text;
  readonly look?: 'second' | 'plain';
}

/** The end of a list that comes page by page: that it is awaited, why a page did not come, and the way on or to it again. */
export function MorePages<Line>({ reading, more, look = 'second' }: MorePagesProps<Line>) {
  const say = useSay();
  const language = useLanguage();
  const { data, isAskingMore = false } = reading;
  const failure = reading.failure ?? reading.failureOfMore;
  if (data === undefined && failure === undefined) return <Skeleton lines={3} />;
  if (data?.next === undefined && failure === undefined) return null;
  return (
    <>
      {failure !== undefined && (
        <Callout look="warning" live>
          <p>{failureSentence(failure, language)}</p>
        </Callout>
      )}
      <Button
        look={look}
        busy={isAskingMore}
        onClick={() => {
          if (reading.failure === undefined) void reading.more();
          else reading.again();
        }}
      >
        {say(failure === undefined ? more : accessTexts.again)}
      </Button>
    </>
  );
}
