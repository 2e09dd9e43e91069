import { useEffect, useState } from 'preact/hooks';
import type { Text } from '../../../../domain/foundation/vocabulary/language.ts';
import { localDateOf } from '../../platform/dates.ts';
import { Button } from '../../design/button.tsx';
import { useLanguage, useSay } from '../../platform/language.ts';
import { forgetDevice } from '../../proof/forget-device.ts';
import { replaceStep } from '../../platform/step.ts';
import { upperFirst } from '../../platform/upper-first.ts';
import type { Followed, TicketKey } from './followed.ts';
import { closeTicket } from './opened-ticket.ts';
import { savedLabel, ticketTexts as texts } from './ticket-texts.ts';

/** The store of the phone is loaded when the page stands. */
const storeOfPhone = () => import('../../phone/saved-tickets.ts');

interface OnThisPhoneProps {
  readonly ticket: Followed;
  readonly ticketKey: TicketKey;
}

/** Keeps number and secret on this phone, if asked, and takes them away again. */
export function OnThisPhone({ ticket, ticketKey }: OnThisPhoneProps) {
  const say = useSay();
  const language = useLanguage();
  const { number } = ticketKey;
  const [isKept, setIsKept] = useState(false);
  const [said, setSaid] = useState<Text>();
  useEffect(() => {
    void storeOfPhone()
      .then(({ savedTickets }) => savedTickets())
      .then((saved) => setIsKept(saved.some((one) => one.number === number)))
      .catch(() => undefined); // what can't be found out is offered as not kept
  }, [number]);
  const keep = async (): Promise<void> => {
    const sent = localDateOf(Date.parse(ticket.submittedAt));
    try {
      const { saveTicket } = await storeOfPhone();
      await saveTicket({ ...ticketKey, label: savedLabel(upperFirst(ticket.kind.word), sent, language) });
      setIsKept(true);
      setSaid(texts.kept);
    } catch {
      setSaid(texts.keepRefused);
    }
  };
  const forget = async (): Promise<void> => {
    await (await storeOfPhone()).forgetTicket(number);
    setIsKept(false);
    setSaid(texts.forgotten);
  };
  /** Where that can't be done now, the ticket stays open: it would be known again at the next look. */
  const leaveForgotten = async (): Promise<void> => {
    if (isKept) await forget();
    if (!(await forgetDevice(number))) {
      setSaid(texts.stillKnown);
      return;
    }
    closeTicket();
    replaceStep('');
  };
  return (
    <section class="screen-only" aria-labelledby="phone">
      <h2 id="phone">{say(texts.phone)}</h2>
      <p>{say(texts.keepLead)}</p>
      <p role="status">{said && say(said)}</p>
      <div class="buttons">
        <Button look="second" onClick={() => void (isKept ? forget() : keep())}>
          {say(isKept ? texts.forget : texts.keep)}
        </Button>
        <Button look="second" onClick={() => print()}>
          {say(texts.print)}
        </Button>
      </div>
      <p>{say(texts.knownLead)}</p>
      <div class="buttons">
        <Button look="second" onClick={() => void leaveForgotten()}>
          {say(texts.leaveForgotten)}
        </Button>
      </div>
    </section>
  );
}
