import { useEffect, useState } from 'preact/hooks';
import { useLocation } from 'preact-iso';
import { pageAddresses } from '../../platform/addresses.ts';
import { Callout } from '../../design/callout.tsx';
import { PageLink } from '../../design/page-link.tsx';
import { Skeleton } from '../../design/skeleton.tsx';
import { useLanguage, useSay } from '../../platform/language.ts';
import { keepSending, outboxLasts } from '../../phone/outbox.ts';
import { ReceiptToSave } from '../receipt/receipt.tsx';
import { useOutbox } from '../receipt/use-outbox.ts';
import type { AnsweredTicket } from '../../phone/outbox-ticket.ts';
import { StoredOnDevice } from './stored-on-device.tsx';
import { outboxTexts } from './texts.ts';
import { TicketInOutbox } from './ticket-in-outbox.tsx';

/** Everything on its way; a receipt is shown here until it was kept. */
export function OutboxOnDevice() {
  const say = useSay();
  const language = useLanguage();
  const { route } = useLocation();
  const outbox = useOutbox();
  const [shown, setShown] = useState<AnsweredTicket>();
  const [lasts, setLasts] = useState(true);
  useEffect(() => {
    void outboxLasts().then(setLasts);
    return keepSending();
  }, []);
  if (shown !== undefined) {
    return <ReceiptToSave ticket={shown} onAnother={() => route(pageAddresses.send[language])} />;
  }
  return (
    <>
      <h1 tabIndex={-1}>{say(outboxTexts.title)}</h1>
      <p>{say(outboxTexts.lead)}</p>
      {!lasts && <Callout look="warning">{say(outboxTexts.notLasting)}</Callout>}
      {outbox === undefined && <Skeleton lines={4} />}
      {outbox?.length === 0 && (
        <>
          <p>{say(outboxTexts.empty)}</p>
          <PageLink to="send">{say(outboxTexts.write)}</PageLink>
        </>
      )}
      {outbox?.map((ticket) => (
        <TicketInOutbox key={ticket.key} ticket={ticket} onShow={setShown} />
      ))}
      {outbox !== undefined && <StoredOnDevice />}
    </>
  );
}
