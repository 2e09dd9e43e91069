import { useEffect, useLayoutEffect, useState } from 'preact/hooks';
import { dateInFull } from '../../platform/dates.ts';
import { Button } from '../../design/button.tsx';
import { Callout } from '../../design/callout.tsx';
import { Summary } from '../../design/summary.tsx';
import { inGroups } from '../../platform/digits.ts';
import { useLanguage, useSay } from '../../platform/language.ts';
import type { Me } from '../session/me.ts';
import { callNextCitizen, removeSlip, showSlip, writeAnew, type DeskSent } from './desk-in-hand.ts';
import { ScanAtDesk } from './scan-at-desk.tsx';
import { languageOfCitizen } from './desk-questions.ts';
import { deskTexts, secretComesBy, slipLeavesIn } from './texts.ts';

/** The ticket was received: what follows, and the slip for whoever stands there. */
export function SentAtDesk({ sent, me }: { readonly sent: DeskSent; readonly me: Me }) {
  const say = useSay();
  const language = useLanguage();
  const { receipt, slip, isSlipShown, isEarlier } = sent;
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
        {slip !== undefined && isSlipShown ? (
          <Slip sent={sent} slip={slip} />
        ) : slip !== undefined ? (
          <SlipHidden />
        ) : (
          <NoSlip sent={sent} />
        )}
      </section>
      <ScanAtDesk key={number} number={number} isHere={institution.id === me.institution.id} />
    </div>
  );
}

const hideSlip = (): void => showSlip(false);

/** The slip leaves the screen with its printing, and the memory with the page. */
function leaveNothingBehind(): () => void {
  addEventListener('afterprint', hideSlip);
  addEventListener('pagehide', removeSlip);
  return () => {
    removeEventListener('afterprint', hideSlip);
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
      <pre class="slip" lang={languageOfCitizen(sent.answers)}>
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

/** It was printed, perhaps badly: as long as the page remembers it, it can be shown again. */
function SlipHidden() {
  const say = useSay();
  return (
    <div class="screen-only">
      <p role="status">{say(deskTexts.gone)}</p>
      <p class="quiet">{say(deskTexts.goneHint)}</p>
      <div class="buttons">
        <NextCitizen />
        <Button look="second" onClick={() => showSlip(true)}>
          {say(deskTexts.showAgain)}
        </Button>
      </div>
    </div>
  );
}

/** Its secret is told once: by what its citizen gets one who has none, or how another ticket gets one. */
function NoSlip({ sent: { receipt, neverCame } }: { readonly sent: DeskSent }) {
  const say = useSay();
  const [isAsked, setAsked] = useState(false);
  const { noticesBy } = receipt;
  return (
    <div class="screen-only">
      <p role="status">{say(neverCame ? deskTexts.slipLost : deskTexts.gone)}</p>
      {noticesBy.length > 0 ? <p>{say(secretComesBy(noticesBy))}</p> : <p>{say(deskTexts.noSecretComes)}</p>}
      <div class="buttons">
        <NextCitizen />
        {noticesBy.length === 0 && !isAsked && (
          <Button look="second" onClick={() => setAsked(true)}>
            {say(deskTexts.writeAnew)}
          </Button>
        )}
        {isAsked && (
          <>
            <span role="alert">{say(deskTexts.writeAnewMeans)}</span>
            <Button look="grave" onClick={writeAnew}>
              {say(deskTexts.writeAnewYes)}
            </Button>
          </>
        )}
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
