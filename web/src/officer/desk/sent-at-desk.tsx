import { useEffect, useLayoutEffect, useState } from 'preact/hooks';
import { failureSentence, type Failure } from '../../api/problem.ts';
import { dateInFull } from '../../dates.ts';
import { Button } from '../../design/button.tsx';
import { Callout } from '../../design/callout.tsx';
import { Summary } from '../../design/summary.tsx';
import { inGroups } from '../../digits.ts';
import { useLanguage, useSay } from '../../language.ts';
import { callNextCitizen, removeSlip, type DeskSent } from './desk-in-hand.ts';
import { languageOfCitizen } from './desk-request.ts';
import { showSlipAgain } from './send-desk-ticket.ts';
import { deskTexts, slipLeavesIn } from './texts.ts';

/** The ticket was received: what follows, and the slip for whoever stands there. */
export function SentAtDesk({ sent }: { readonly sent: DeskSent }) {
  const say = useSay();
  const language = useLanguage();
  const { receipt, slip, isEarlier } = sent;
  const { number, institution, respondByDate, next } = receipt;
  useLayoutEffect(leaveNothingBehind, []);
  return (
    <div class="desk-sent">
      <div class="screen-only">
        <h1 tabIndex={-1}>{say(deskTexts.sent)}</h1>
        {isEarlier && (
          <Callout look="warning" live>
            {say(deskTexts.earlier)}
          </Callout>
        )}
        <p class="figure">{inGroups(number)}</p>
        <Summary
          rows={[
            { label: say(deskTexts.sentTo), answer: say(institution.name) },
            {
              label: say(deskTexts.respondBy),
              answer:
                respondByDate === undefined ? say(deskTexts.noAnswer) : dateInFull(respondByDate, language),
            },
          ]}
        />
        <h2>{say(deskTexts.next)}</h2>
        <ul>
          {next.map((sentence) => (
            <li key={sentence}>{sentence}</li>
          ))}
        </ul>
      </div>
      <section aria-labelledby="slip">
        <h2 class="screen-only" id="slip">
          {say(deskTexts.slip)}
        </h2>
        {slip === undefined ? <SlipGone sent={sent} /> : <Slip sent={sent} slip={slip} />}
      </section>
    </div>
  );
}

/** The slip leaves the screen with its printing, and with the page. */
function leaveNothingBehind(): () => void {
  addEventListener('afterprint', removeSlip);
  addEventListener('pagehide', removeSlip);
  return () => {
    removeEventListener('afterprint', removeSlip);
    removeEventListener('pagehide', removeSlip);
    removeSlip();
  };
}

/** The id of the button that calls the next citizen: a key presses it too. */
export const nextCitizenButton = 'next-citizen';

/** When few seconds are left, it is said aloud too. */
const fewSeconds = 15;

function Slip({ sent, slip }: { readonly sent: DeskSent; readonly slip: string }) {
  const say = useSay();
  const seconds = useSecondsUntil(sent.slipLeavesAt);
  return (
    <>
      <div class="screen-only">
        <p>{say(deskTexts.slipHint)}</p>
        <p role="timer">{say(slipLeavesIn(seconds))}</p>
        <p class="unseen" role="status">
          {seconds <= fewSeconds && say(slipLeavesIn(fewSeconds))}
        </p>
        <div class="buttons">
          <Button onClick={() => print()}>
            {say(deskTexts.print)} <kbd>p</kbd>
          </Button>
          <NextCitizen slipIsThere />
        </div>
      </div>
      <pre class="slip" lang={languageOfCitizen(sent.body)}>
        {slip}
      </pre>
    </>
  );
}

function useSecondsUntil(moment: number): number {
  const [now, setNow] = useState(Date.now);
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), 1000);
    return () => clearInterval(timer);
  }, []);
  return Math.max(0, Math.ceil((moment - now) / 1000));
}

function SlipGone({ sent }: { readonly sent: DeskSent }) {
  const say = useSay();
  const language = useLanguage();
  const [isAsked, setAsked] = useState(false);
  const [failure, setFailure] = useState<Failure>();
  const again = async (): Promise<void> => {
    setAsked(true);
    setFailure(await showSlipAgain(sent));
    setAsked(false);
  };
  return (
    <div class="screen-only">
      <p role="status">{say(deskTexts.gone)}</p>
      <p class="quiet">{say(deskTexts.goneHint)}</p>
      {failure !== undefined && (
        <Callout look="warning" live>
          {failureSentence(failure, language)}
        </Callout>
      )}
      <div class="buttons">
        <NextCitizen />
        <Button look="second" busy={isAsked} onClick={() => void again()}>
          {say(isAsked ? deskTexts.fetching : deskTexts.showAgain)}
        </Button>
      </div>
    </div>
  );
}

/** While the slip stands there, nobody may have it yet: that is asked first. */
function NextCitizen({ slipIsThere = false }: { readonly slipIsThere?: boolean }) {
  const say = useSay();
  const [isAsked, setAsked] = useState(false);
  if (!isAsked)
    return (
      <Button
        id={nextCitizenButton}
        look={slipIsThere ? 'second' : 'first'}
        onClick={slipIsThere ? () => setAsked(true) : callNextCitizen}
      >
        {say(deskTexts.nextCitizen)} <kbd>n</kbd>
      </Button>
    );
  return (
    <>
      <span role="alert">{say(deskTexts.hasSlip)}</span>
      <Button id={nextCitizenButton} look="grave" onClick={callNextCitizen}>
        {say(deskTexts.hasSlipYes)} <kbd>n</kbd>
      </Button>
    </>
  );
}
