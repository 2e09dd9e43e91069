import { useCallback, useEffect, useLayoutEffect, useState } from 'preact/hooks';
import { isTicketNumber } from '../../../../domain/foundation/vocabulary/check-digit.ts';
import { failureSentence, type Failure } from '../../api/problem.ts';
import { Button } from '../../design/button.tsx';
import { Callout } from '../../design/callout.tsx';
import { Skeleton } from '../../design/skeleton.tsx';
import { warnBeforeLosing } from '../platform/closing-warning.ts';
import { inGroups } from '../../platform/digits.ts';
import { useLanguage, useSay } from '../../platform/language.ts';
import { usePolling } from '../../resource/use-polling.ts';
import { isRefusedForGood } from '../access/refused-for-good.ts';
import { WorkFrame } from '../frame/work-frame.tsx';
import { WorkLink } from '../frame/work-link.tsx';
import type { WorkPageProps } from '../pages.tsx';
import { paceOfStatus } from '../platform/paces.ts';
import type { ActOfOfficers } from '../../../../domain/foundation/vocabulary/acts.ts';
import { draftsOfActs } from './drafts-of-acts.ts';
import { shortcutsOf } from './shortcuts-of-ticket.ts';
import { ticketPageTexts as texts } from './texts.ts';
import {
  actToBegin,
  openForPage,
  pollStatus,
  sayLeft,
  statusOf,
  takeInHand,
  useTicketState,
} from './ticket-state.ts';
import { TicketView } from './ticket-view.tsx';
import { shortcutsOfWays, WaysOfTicket } from './ways-of-ticket.tsx';
import './ticket.css';

/** The page of one ticket: what was written and done, and what its officer may do now. */
export default function TicketPage({ me, number = '' }: WorkPageProps) {
  useEffect(() => warnBeforeLosing(draftsOfActs.isAnythingTyped), []);
  return isTicketNumber(number) ? <TicketOf me={me} number={number} /> : <NoNumber me={me} />;
}

function NoNumber({ me }: Pick<WorkPageProps, 'me'>) {
  const say = useSay();
  return (
    <WorkFrame title={texts.noNumber} description={texts.description} me={me}>
      <h1 tabIndex={-1}>{say(texts.noNumber)}</h1>
      <p>{say(texts.noNumberMeans)}</p>
      <WorkLink to="queue">{say(texts.toQueue)}</WorkLink>
    </WorkFrame>
  );
}

function TicketOf({ me, number }: { readonly me: WorkPageProps['me']; readonly number: string }) {
  const language = useLanguage();
  const { held, isOpening, notOpened } = useTicketState();
  const shown = held?.ticket.number === number && held.language === language ? held : undefined;
  useEffect(() => void openForPage(number, language), [number, language]);
  const look = useCallback(() => pollStatus(number, language), [number, language]);
  usePolling(look, paceOfStatus);
  useSayingLeft(number);
  const { chosen, choose } = useChosenAct(number);
  const shortcuts =
    shown === undefined ? [] : [...shortcutsOf(statusOf(shown).acts, choose), ...shortcutsOfWays(number)];
  // One frame before and after it is open: another would take the focus from who is on their way through it.
  return (
    <WorkFrame title={texts.title} description={texts.description} me={me} shortcuts={shortcuts}>
      {shown === undefined ? (
        <NotYet number={number} failure={isOpening ? undefined : notOpened} />
      ) : (
        <TicketView me={me} held={shown} chosen={chosen} onChoose={choose} />
      )}
    </WorkFrame>
  );
}

/** Says that the page no longer shows a ticket, when it goes or is hidden for good. */
function useSayingLeft(number: string): void {
  useEffect(() => {
    const leave = (): void => sayLeft(number);
    addEventListener('pagehide', leave);
    return () => {
      removeEventListener('pagehide', leave);
      leave();
    };
  }, [number]);
}

/** What of the ticket's acts was chosen: of another ticket none is. */
function useChosenAct(number: string) {
  const [chosen, setChosen] = useState<
    { readonly of: string; readonly act: ActOfOfficers | undefined } | undefined
  >(() => actToBegin.peek());
  const begun = actToBegin.value;
  useLayoutEffect(() => {
    if (begun === undefined) return;
    setChosen(begun);
    actToBegin.value = undefined;
  }, [begun]);
  const choose = useCallback((act: ActOfOfficers | undefined) => setChosen({ of: number, act }), [number]);
  return { chosen: chosen?.of === number ? chosen.act : undefined, choose };
}

/** Before the ticket is shown: it is awaited, or did not open. */
function NotYet({ number, failure }: { readonly number: string; readonly failure: Failure | undefined }) {
  const say = useSay();
  const language = useLanguage();
  return (
    <>
      <WaysOfTicket number={number} />
      <h1 tabIndex={-1}>{say(failure === undefined ? texts.title : texts.notOpened)}</h1>
      <p class="quiet">{inGroups(number)}</p>
      {failure === undefined ? (
        <Skeleton lines={8} />
      ) : (
        <>
          <Callout look="warning" live>
            <p>{failureSentence(failure, language)}</p>
          </Callout>
          {!isRefusedForGood(failure) && (
            <div class="buttons">
              <Button onClick={() => void takeInHand(number, language)}>{say(texts.retry)}</Button>
            </div>
          )}
        </>
      )}
    </>
  );
}
