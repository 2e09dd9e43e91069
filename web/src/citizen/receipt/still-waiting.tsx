import { useEffect, useState } from 'preact/hooks';
import { failureSentence } from '../../api/problem.ts';
import { Button } from '../../design/button.tsx';
import { Callout } from '../../design/callout.tsx';
import { PageLink } from '../../design/page-link.tsx';
import { useLanguage, useSay } from '../../platform/language.ts';
import { keepSending, outboxLasts, sendAgain } from '../../phone/outbox.ts';
import type { OutboxTicket } from '../../phone/outbox-ticket.ts';
import { receiptTexts } from './texts.ts';

/** It was not sent yet: why, what happens by itself, and what can be done. */
export function StillWaiting({ ticket }: { readonly ticket: OutboxTicket }) {
  const say = useSay();
  const language = useLanguage();
  const [busy, setBusy] = useState(false);
  const [lasts, setLasts] = useState(true);
  useEffect(() => {
    void outboxLasts().then(setLasts);
    return keepSending();
  }, []);
  const send = async (): Promise<void> => {
    setBusy(true);
    await sendAgain(ticket.key);
    setBusy(false);
  };
  const because = ticket.state.is === 'waiting' ? ticket.state.because : undefined;
  return (
    <>
      <h1 tabIndex={-1}>{say(receiptTexts.waiting)}</h1>
      {because !== undefined && <Callout look="warning">{failureSentence(because, language)}</Callout>}
      <p>{say(receiptTexts.waitingLead)}</p>
      <p>{say(lasts ? receiptTexts.waitingLasts : receiptTexts.waitingOnlyHere)}</p>
      <div class="buttons">
        <Button busy={busy} onClick={() => void send()}>
          {say(busy ? receiptTexts.sending : receiptTexts.sendNow)}
        </Button>
        <PageLink to="outbox">{say(receiptTexts.openOutbox)}</PageLink>
      </div>
      <p class="unseen" role="status">
        {busy && say(receiptTexts.sending)}
      </p>
    </>
  );
}
