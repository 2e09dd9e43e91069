import { useState } from 'preact/hooks';
import { catalogue } from '../../../../words/catalogue.ts';
import { failureSentence, type Failure } from '../../api/problem.ts';
import { Button } from '../../design/button.tsx';
import { useLanguage, useSay } from '../../platform/language.ts';
import { askToChangeNews } from './ask-to-change-news.ts';

const t = catalogue<typeof import('#texts/officer/watching')>('officer/watching');

/** What is said where a ticket is watched, or no longer. */
export const watchingTexts = t.watching;

interface WatchProps {
  readonly number: string;
  /** As it was when the ticket was opened. */
  readonly watched: boolean;
}

/** Lets an officer be told of what others do with a ticket, or no longer. */
export function WatchTicket({ number, watched }: WatchProps) {
  const say = useSay();
  const language = useLanguage();
  const [watches, setWatches] = useState(watched);
  const [failure, setFailure] = useState<Failure>();
  const change = async (): Promise<void> => {
    const failed = await askToChangeNews({ does: watches ? 'unwatch' : 'watch', ticket: number });
    setFailure(failed);
    if (failed === undefined) setWatches(!watches);
  };
  return (
    <section aria-labelledby="watching">
      <h2 id="watching">{say(watchingTexts.title)}</h2>
      <p class="quiet small" role="status">
        {say(watches ? watchingTexts.isWatched : watchingTexts.hint)}
      </p>
      {failure !== undefined && <p role="alert">{failureSentence(failure, language)}</p>}
      <Button look="second" onClick={() => void change()}>
        {say(watches ? watchingTexts.unwatch : watchingTexts.watch)}
      </Button>
    </section>
  );
}
