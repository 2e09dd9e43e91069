import { useState } from 'preact/hooks';
import { useLocation } from 'preact-iso';
import type { Text } from '../../../../domain/foundation/vocabulary/language.ts';
import { pageAddresses } from '../../platform/addresses.ts';
import { failureSentence } from '../../api/problem.ts';
import { momentInFull } from '../../platform/dates.ts';
import { Button } from '../../design/button.tsx';
import { useLanguage, useSay } from '../../platform/language.ts';
import { sendAgain, takeFromOutbox } from '../../phone/outbox.ts';
import {
  isReceived,
  type OutboxTicket,
  type AnsweredTicket,
  type UnsentTicket,
} from '../../phone/outbox-ticket.ts';
import { takeBackIntoHand } from '../send/take-back-into-hand.ts';
import { outboxTexts } from './texts.ts';

/** What deleting it loses. */
function lossOf({ state }: UnsentTicket): Text {
  const mayHaveArrived = state.is === 'waiting' && state.tries > 0;
  return mayHaveArrived ? outboxTexts.removeMaybe : outboxTexts.removeUnsent;
}

const wordOf: Readonly<Record<OutboxTicket['state']['is'], Text>> = {
  waiting: outboxTexts.waiting,
  refused: outboxTexts.refused,
  received: outboxTexts.received,
};

export interface TicketInOutboxProps {
  readonly ticket: OutboxTicket;
  /** Shows its receipt. */
  readonly onShow: (ticket: AnsweredTicket) => void;
}

/** A ticket on its way, with what can be done about it. */
export function TicketInOutbox({ ticket, onShow }: TicketInOutboxProps) {
  const say = useSay();
  const language = useLanguage();
  const remove = (): void => void takeFromOutbox(ticket.key);
  return (
    <section class="panel">
      <h2>{isReceived(ticket) || ticket.discreet ? say(outboxTexts.discreet) : ticket.body.subject}</h2>
      <p>
        <strong>{say(wordOf[ticket.state.is])}</strong>
        <br />
        <span class="quiet">
          {say(outboxTexts.since)}: {momentInFull(ticket.since, language)}
        </span>
      </p>
      {isReceived(ticket) ? (
        <div class="buttons">
          <Button onClick={() => onShow(ticket)}>{say(outboxTexts.showReceipt)}</Button>
          <Delete loss={say(outboxTexts.removeReceived)} onDelete={remove} />
        </div>
      ) : (
        <Unsent ticket={ticket} onDelete={remove} />
      )}
    </section>
  );
}

/** Not sent yet: why, and what can be done. */
function Unsent({ ticket, onDelete }: { readonly ticket: UnsentTicket; readonly onDelete: () => void }) {
  const say = useSay();
  const language = useLanguage();
  const { route } = useLocation();
  const [busy, setBusy] = useState(false);
  const { state } = ticket;
  const send = async (): Promise<void> => {
    setBusy(true);
    await sendAgain(ticket.key);
    setBusy(false);
  };
  const change = async (): Promise<void> => {
    await takeBackIntoHand(ticket, language);
    route(`${pageAddresses.send[language]}#check`);
  };
  return (
    <>
      {state.because !== undefined && <p>{failureSentence(state.because, language)}</p>}
      <div class="buttons">
        {state.is === 'waiting' && (
          <Button busy={busy} onClick={() => void send()}>
            {say(busy ? outboxTexts.sending : outboxTexts.sendNow)}
          </Button>
        )}
        <Button look="second" onClick={() => void change()}>
          {say(state.is === 'refused' ? outboxTexts.correct : outboxTexts.change)}
        </Button>
        <Delete loss={say(lossOf(ticket))} onDelete={onDelete} />
      </div>
    </>
  );
}

/** What is lost is said before it is. */
function Delete({ loss, onDelete }: { readonly loss: string; readonly onDelete: () => void }) {
  const say = useSay();
  const [isAsked, setAsked] = useState(false);
  if (!isAsked) {
    return (
      <Button look="plain" onClick={() => setAsked(true)}>
        {say(outboxTexts.remove)}
      </Button>
    );
  }
  return (
    <>
      <p role="alert">{loss}</p>
      <Button look="grave" onClick={onDelete}>
        {say(outboxTexts.removeSure)}
      </Button>
      <Button look="second" onClick={() => setAsked(false)}>
        {say(outboxTexts.keep)}
      </Button>
    </>
  );
}
