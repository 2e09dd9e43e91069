import { useMemo, useState } from 'preact/hooks';
import { newKey } from '../../api/new-key.ts';
import { failureSentence, outcomeOf, type Failure } from '../../api/problem.ts';
import { Button } from '../../design/button.tsx';
import { inGroups } from '../../platform/digits.ts';
import { useLanguage, useSay } from '../../platform/language.ts';
import { officerApi } from '../session/officer-api.ts';
import { incidentTexts as texts } from './texts.ts';

interface TakeOutProps {
  readonly number: string;
  readonly onDone: () => void;
}

/** Takes a ticket out of its incident: it is worked on by itself again, and joins anew by merging. */
export function TakeOut({ number, onDone }: TakeOutProps) {
  const say = useSay();
  const language = useLanguage();
  const key = useMemo(newKey, [number]);
  const [isSending, setSending] = useState(false);
  const [failure, setFailure] = useState<Failure>();
  const takeOut = async (): Promise<void> => {
    setSending(true);
    const { failure: refused } = await outcomeOf((signal) =>
      officerApi.POST('/v1/officer/tickets/{number}/parting', {
        params: { path: { number }, header: { 'Idempotency-Key': key } },
        body: {},
        signal,
      }),
    );
    setSending(false);
    setFailure(refused);
    if (refused === undefined) onDone();
  };
  return (
    <>
      <Button look="plain" busy={isSending} onClick={() => void takeOut()}>
        {say(texts.takeOut)} <span class="unseen">{inGroups(number)}</span>
      </Button>
      {failure !== undefined && <span role="alert">{failureSentence(failure, language)}</span>}
    </>
  );
}
