import { access } from 'virtual:registry/access';
import { useCallback, useState } from 'preact/hooks';
import { useLocation } from 'preact-iso';
import { pageAddresses } from '../../platform/addresses.ts';
import { Button } from '../../design/button.tsx';
import { Callout } from '../../design/callout.tsx';
import { Skeleton } from '../../design/skeleton.tsx';
import { inGroups } from '../../platform/digits.ts';
import { useLanguage, useSay } from '../../platform/language.ts';
import { LeaveQuickly } from '../../leave/leave-quickly.tsx';
import { useLoaded } from '../../platform/loaded.ts';
import { saveFilesInOutbox, takeFromOutbox } from '../../phone/outbox.ts';
import type { AnsweredTicket, SentReceipt } from '../../phone/outbox-ticket.ts';
import { handOffTicket } from '../../platform/ticket-handoff.ts';
import { ticketStep } from '../follow-steps.ts';
import { SaveReceipt } from './save-receipt.tsx';
import { useNavigationGuard } from './navigation-guard.ts';
import { factsOf } from './facts.ts';
import { receiptTexts } from './texts.ts';
import './receipt.css';

export interface ReceiptProps {
  readonly ticket: AnsweredTicket;
  /** Begins another ticket. */
  readonly onAnother: () => void;
}

/** In milliseconds. */
const momentAfterBack = 100;

/**
 * On a small screen what is said below the heading would not be seen where focus alone leads. A moment later: the
 * browser's Back puts the page where it was.
 */
function focusOnKeeping(): void {
  const heading = document.getElementById('keep');
  heading?.focus();
  setTimeout(() => heading?.scrollIntoView(), momentAfterBack);
}

/** Number and secret, until they were kept; and what happens next. */
export function ReceiptToSave({ ticket, onAnother }: ReceiptProps) {
  const { receipt, earlier } = ticket.state;
  const say = useSay();
  const language = useLanguage();
  const { route } = useLocation();
  const [isKept, setKept] = useState(false);
  const [reminded, setReminded] = useState(false);
  const [isLeft, setLeft] = useState(false);
  const [filesLeft, setFilesLeft] = useState(ticket.files.map(({ key }) => key));
  const remind = useCallback(() => {
    setReminded(true);
    focusOnKeeping();
  }, []);
  useNavigationGuard(!isLeft && (!isKept || filesLeft.length > 0), remind);

  const follow = (): void => {
    handOffTicket(receipt);
    route(`${pageAddresses.follow[language]}#${ticketStep}`);
  };
  const settle = (kept: boolean, left: readonly string[]): void => {
    if (!kept || left.length > 0) return;
    void takeFromOutbox(ticket.key);
  };
  const fileIsOver = (key: string): void => {
    const left = filesLeft.filter((one) => one !== key);
    setFilesLeft(left);
    void saveFilesInOutbox(ticket.key, left).then(() => settle(isKept, left));
  };
  return (
    <>
      {ticket.sensitive && (
        <LeaveQuickly
          onLeave={() => {
            setLeft(true);
            return takeFromOutbox(ticket.key);
          }}
        />
      )}
      <h1 tabIndex={-1}>{say(receiptTexts.received)}</h1>
      {ticket.sensitive && !isKept && <p class="quiet small screen-only">{say(receiptTexts.leaveDeletes)}</p>}
      {earlier && <Callout look="warning">{say(receiptTexts.earlier)}</Callout>}
      <Figures receipt={receipt} />
      <section aria-labelledby="keep">
        <h2 id="keep" tabIndex={-1}>
          {say(receiptTexts.keep)}
        </h2>
        <SaveReceipt
          receipt={receipt}
          isKept={isKept}
          isReminded={reminded}
          onKept={() => {
            setKept(true);
            settle(true, filesLeft);
          }}
        />
      </section>
      {ticket.files.length > 0 && <FilesOnTheirWay ticket={ticket} onOver={fileIsOver} />}
      <WhatFollows receipt={receipt} />
      {isKept && (
        <div class="buttons screen-only">
          <Button onClick={follow}>{say(receiptTexts.follow)}</Button>
          <Button look="plain" onClick={onAnother}>
            {say(receiptTexts.another)}
          </Button>
        </div>
      )}
    </>
  );
}

/** Large, and in groups as they are read aloud. */
function Figures({ receipt }: { readonly receipt: SentReceipt }) {
  const say = useSay();
  const { number, secret, institution } = receipt;
  return (
    <div class="panel receipt">
      <p>
        {say(receiptTexts.number)}
        <span class="figure">{inGroups(number)}</span>
      </p>
      <p>
        {say(receiptTexts.secret)}
        <span class="figure">{inGroups(secret)}</span>
      </p>
      <p>
        {say(receiptTexts.to)}: <strong>{say(institution.name)}</strong>
      </p>
      {factsOf(receipt, { host: location.host, dial: access.dial }).map(([label, fact]) => (
        <p key={label.en}>
          {say(label)}: <strong>{say(fact)}</strong>
        </p>
      ))}
    </div>
  );
}

const loadQr = () => import('./number-as-qr.tsx');

function WhatFollows({ receipt }: { readonly receipt: SentReceipt }) {
  const say = useSay();
  const { number, next } = receipt;
  const [isQrOpen, openQr] = useState(false);
  return (
    <section>
      <h2>{say(receiptTexts.next)}</h2>
      <ul>
        {next.map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
      {isQrOpen ? (
        <Qr number={number} />
      ) : (
        <Button look="plain" onClick={() => openQr(true)}>
          {say(receiptTexts.showQr)}
        </Button>
      )}
    </section>
  );
}

/** The number for a camera: loaded by who wants it. */
function Qr({ number }: { readonly number: string }) {
  const say = useSay();
  const { module } = useLoaded(loadQr);
  return (
    <>
      <div class="qr-place">{module !== undefined && <module.NumberAsQr number={number} />}</div>
      <p class="quiet small">{say(receiptTexts.qr)}</p>
    </>
  );
}

const loadUploads = () => import('../../files/uploads.tsx');

function FilesOnTheirWay(props: { readonly ticket: AnsweredTicket; readonly onOver: (key: string) => void }) {
  const { ticket, onOver } = props;
  const say = useSay();
  const [files] = useState(ticket.files);
  const { module } = useLoaded(loadUploads);
  return (
    <section class="screen-only">
      <h2>{say(receiptTexts.files)}</h2>
      <p>{say(receiptTexts.filesGo)}</p>
      {module === undefined ? (
        <Skeleton lines={files.length} />
      ) : (
        <module.Uploads ticket={ticket.state.receipt} files={files} onOver={({ key }) => onOver(key)} />
      )}
    </section>
  );
}
