import { useState } from 'preact/hooks';
import { apiClient } from '../../api/client.ts';
import { failureSentence, outcomeOf } from '../../api/problem.ts';
import { Button } from '../../design/button.tsx';
import { Callout } from '../../design/callout.tsx';
import { useLanguage, useSay } from '../../platform/language.ts';
import type { Followed, TicketKey } from './followed.ts';
import { refreshTicket } from './opened-ticket.ts';
import { fileName, ticketTexts as texts } from './ticket-texts.ts';

export interface TakeAwayProps {
  readonly file: Pick<Followed['attachments'][number], 'place' | 'askedAt'>;
  readonly ticketKey: TicketKey;
  /** Why it was not, in a sentence. */
  readonly onRefused: (sentence: string) => void;
}

/** Takes a file away, once somebody said so twice. */
export function TakeAway({ file: { place, askedAt }, ticketKey, onRefused }: TakeAwayProps) {
  const say = useSay();
  const language = useLanguage();
  const [isSure, setIsSure] = useState(false);
  const [busy, setBusy] = useState(false);
  const take = async (): Promise<void> => {
    setBusy(true);
    const { number, secret } = ticketKey;
    const outcome = await outcomeOf((signal) =>
      apiClient.POST('/v1/tickets/{number}/attachments/{place}/removal', {
        params: { path: { number, place: String(place) } },
        headers: { 'Mrejesho-Secret': secret },
        body: { askedAt },
        signal,
      }),
    );
    setBusy(false);
    setIsSure(false);
    if (outcome.failure !== undefined) onRefused(failureSentence(outcome.failure, language));
    else void refreshTicket(language);
  };
  if (!isSure) {
    return (
      <Button look="plain" onClick={() => setIsSure(true)}>
        {say(texts.takeAway)} <span class="unseen">{say(fileName(place))}</span>
      </Button>
    );
  }
  return (
    <Callout look="warning" live>
      <p>{say(texts.takeAwayMeans)}</p>
      <div class="buttons">
        <Button look="grave" busy={busy} onClick={() => void take()}>
          {say(texts.takeAwayNow)}
        </Button>
        <Button look="plain" onClick={() => setIsSure(false)}>
          {say(texts.leaveIt)}
        </Button>
      </div>
    </Callout>
  );
}
