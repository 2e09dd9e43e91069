import { useCallback, useEffect, useState } from 'preact/hooks';
import type { Text } from '../../../../domain/foundation/vocabulary/language.ts';
import { failureSentence, type Failure } from '../../api/problem.ts';
import { Button } from '../../design/button.tsx';
import { Callout } from '../../design/callout.tsx';
import { Frame } from '../../design/frame.tsx';
import { PageLink } from '../../design/page-link.tsx';
import { Skeleton } from '../../design/skeleton.tsx';
import { inGroups } from '../../platform/digits.ts';
import { useLanguage, useSay } from '../../platform/language.ts';
import { replaceStep } from '../../platform/step.ts';
import { paceOfFollowing, usePolling } from '../../resource/use-polling.ts';
import { useHeld } from '../../platform/held.ts';
import { EarlierAnswers, CurrentAnswer } from './answer.tsx';
import { DoneBanner } from './done-banner.tsx';
import { FilesOfTicket } from './files-of-ticket.tsx';
import type { TicketKey } from './followed.ts';
import { Conversation, Reads, Timeline } from './history.tsx';
import { isForNobodysEyes, LeaveUnseen } from './leave-unseen.tsx';
import { OfferedActs } from './offered-acts.tsx';
import { OnThisPhone } from './on-this-phone.tsx';
import {
  closeTicket,
  closeUnseen,
  ticketFollowedUp,
  refreshTicket,
  type KnownTicket,
} from './opened-ticket.ts';
import { ProofOfReceipt } from './proof-of-receipt.tsx';
import { OpenQuestion } from './open-question.tsx';
import { TicketStateCard, StatusLine } from './ticket-state-card.tsx';
import { lastSaidAt, ticketTexts as texts } from './ticket-texts.ts';
import { followTexts } from './texts.ts';
import { WhatWasSent } from './what-was-sent.tsx';

/** The opened ticket, asked for when it is first shown and from time to time while it is seen. */
export function TicketPage({ ticketKey }: { readonly ticketKey: TicketKey }) {
  const say = useSay();
  const language = useLanguage();
  const { data: shown, asked, at = 0, failure, asking } = useHeld(ticketFollowedUp);
  const isAsking = asking !== undefined;
  const isShown = shown !== undefined && asked?.language === language;
  const isWanted = !isShown && failure === undefined && !isAsking;
  useEffect(() => {
    if (isWanted) void refreshTicket(language);
  }, [isWanted, language]);
  const [news, setNews] = useState<Text>();
  const look = useCallback(async () => {
    const refreshed = await refreshTicket(language, true);
    if (refreshed === 'news') setNews(texts.news);
    return refreshed;
  }, [language]);
  usePolling(look, paceOfFollowing);
  return (
    <Frame title={texts.title} description={texts.description}>
      {shown !== undefined && <LeaveUnseen ticket={shown.ticket} />}
      <p class="screen-only">
        <Button look="plain" onClick={leave}>
          {say(texts.close)}
        </Button>
      </p>
      <h1 tabIndex={-1}>{shown?.ticket.subject ?? say(failure ? texts.notOpened : texts.title)}</h1>
      <p class="quiet ticket-number">
        {say(texts.number)} {inGroups(ticketKey.number)}
      </p>
      {shown === undefined ? (
        <NotYet failure={failure} isAsking={isAsking} />
      ) : (
        <ShownTicket {...{ shown, at, failure, isAsking, ticketKey }} />
      )}
      <p class="unseen" role="status">
        {news && say(news)}
      </p>
    </Frame>
  );
}

interface AskedProps {
  /** Why the last request brought nothing. */
  readonly failure: Failure | undefined;
  readonly isAsking: boolean;
}

/** Before the ticket is known: it is awaited, or did not open. */
function NotYet({ failure, isAsking }: AskedProps) {
  const say = useSay();
  const language = useLanguage();
  if (failure === undefined) return <Skeleton lines={8} />;
  const isRefused = failure.because === 'refused';
  return (
    <>
      <Callout look="danger" live>
        <p>
          {isRefused && failure.problem.code === 'ticket-not-found'
            ? say(texts.notYours)
            : failureSentence(failure, language)}
        </p>
      </Callout>
      <div class="buttons">
        {isRefused ? (
          <Button onClick={leave}>{say(texts.again)}</Button>
        ) : (
          <Button busy={isAsking} onClick={() => void refreshTicket(language)}>
            {say(followTexts.retry)}
          </Button>
        )}
        <PageLink to="new-secret">{say(texts.newSecret)}</PageLink>
      </div>
    </>
  );
}

interface FreshnessProps extends AskedProps {
  /** When the API last said that it is so: in ms UTC. */
  readonly at: number;
}

interface ShownTicketProps extends FreshnessProps {
  readonly shown: KnownTicket;
  readonly ticketKey: TicketKey;
}

/** Paper can't be opened: whatever is folded is printed too. */
function unfold(): void {
  for (const folded of document.querySelectorAll('details')) folded.open = true;
}

function ShownTicket({ shown, ticketKey, ...freshness }: ShownTicketProps) {
  useEffect(() => {
    addEventListener('beforeprint', unfold);
    return () => removeEventListener('beforeprint', unfold);
  }, []);
  const { ticket, history, older } = shown;
  const { at } = freshness;
  return (
    <>
      <Freshness {...freshness} />
      <DoneBanner ticket={ticket} at={at} />
      <StatusLine ticket={ticket} />
      <OpenQuestion ticket={ticket} reply />
      <CurrentAnswer {...{ ticket, at, ticketKey }} />
      <TicketStateCard ticket={ticket} history={history} at={at} />
      <OfferedActs ticket={ticket} />
      <Conversation history={history} ticketKey={ticketKey} />
      <FilesOfTicket files={ticket.attachments} ticketKey={ticketKey} />
      <EarlierAnswers {...{ ticket, ticketKey }} />
      <WhatWasSent ticket={ticket} />
      <Timeline history={history} goesOn={older !== undefined} />
      <Reads history={history} {...(ticket.lists !== undefined && { lists: ticket.lists })} />
      <ProofOfReceipt ticketKey={ticketKey} />
      <OnThisPhone ticket={ticket} ticketKey={ticketKey} />
    </>
  );
}

/** When the API last said so, how to ask again, and that it can't be asked now. */
function Freshness({ at, failure, isAsking }: FreshnessProps) {
  const say = useSay();
  const language = useLanguage();
  /** Who asked hears what came; what the page asks by itself disturbs nobody. */
  const [wasAsked, setWasAsked] = useState(false);
  return (
    <>
      <div class="freshness">
        <span class="quiet small">{say(lastSaidAt(at))}</span>
        <span class="unseen" role="status">
          {wasAsked && !isAsking ? say(lastSaidAt(at)) : ''}
        </span>
        <Button
          look="plain"
          busy={isAsking}
          onClick={() => {
            setWasAsked(true);
            void refreshTicket(language);
          }}
        >
          {say(isAsking ? texts.refreshing : texts.refresh)}
        </Button>
      </div>
      {failure !== undefined && (
        <Callout look="warning" live>
          <p>
            {failure.because === 'unreachable' ? say(texts.offlineNow) : failureSentence(failure, language)}
          </p>
        </Callout>
      )}
    </>
  );
}

/** Forgets the ticket, and shows where another is asked for. */
function leave(): void {
  const ticket = ticketFollowedUp.now().data?.ticket;
  if (ticket !== undefined && isForNobodysEyes(ticket)) void closeUnseen();
  else closeTicket();
  replaceStep('');
}
