import { useState } from 'preact/hooks';
import type { Failure } from '../../api/problem.ts';
import { Button } from '../../design/button.tsx';
import { useLanguage, useSay } from '../../platform/language.ts';
import { upperFirst } from '../../platform/upper-first.ts';
import type { Me } from '../session/me.ts';
import { momentOfEntry } from './moment-of-entry.ts';
import type { TicketStatusOfApi } from './opened.ts';
import { ticketPageTexts as texts } from './texts.ts';
import { readAnew, toldInForm, useTicketState, type TicketInHand } from './ticket-state.ts';
import { whoDidIt } from './what-happened.ts';

/** A login that ended is said above the page, and a ticket that is hidden in its own place. */
const isLost = (failure: Failure | undefined): boolean =>
  failure !== undefined && failure.because !== 'refused';

interface NewsProps {
  readonly held: TicketInHand;
  readonly standing: TicketStatusOfApi | undefined;
  readonly me: Me;
}

/** Who else has it open, and what happened since it was read. Nothing that is being read moves by itself. */
export function NewsOfTicket({ held, standing, me }: NewsProps) {
  const say = useSay();
  const { lostSight } = useTicketState();
  const others = (standing?.openBy ?? []).filter(({ officer }) => officer.id !== me.id);
  return (
    <div class="news of-ticket" role="status">
      {others.map(({ officer, text }) => (
        <p key={officer.id} class="also-open">
          {text}
        </p>
      ))}
      {isLost(lostSight) && <p class="lost">{say(texts.lostSight)}</p>}
      <WhatIsNew held={held} standing={standing} me={me} />
    </div>
  );
}

/** Whether the form that is open says all that is new: what happened meanwhile, or what its officer just sent. */
function isToldInForm({ ticket }: TicketInHand, { version, latest }: TicketStatusOfApi, me: Me): boolean {
  const { upTo = 0, unanswered = false } = toldInForm.value ?? {};
  if (version <= upTo) return true;
  return unanswered && version === ticket.version + 1 && latest?.by.officer?.id === me.id;
}

function WhatIsNew({ held, standing, me }: NewsProps) {
  const say = useSay();
  const language = useLanguage();
  const { isOpening } = useTicketState();
  const [wasShown, setWasShown] = useState(false);
  if (standing === undefined || standing.version <= held.ticket.version)
    return wasShown ? <span class="unseen">{say(texts.shownAnew)}</span> : null;
  if (isToldInForm(held, standing, me)) return null;
  const { latest } = standing;
  return (
    <div class="callout information changed">
      <p>
        <strong class="word">{say(texts.newNotice)}</strong>
        {latest === undefined
          ? upperFirst(standing.status.word)
          : [say(whoDidIt(latest.by)), latest.act.word, say(momentOfEntry(latest.at))].join(' · ')}
      </p>
      <Button
        look="second"
        busy={isOpening}
        onClick={() => {
          setWasShown(true);
          void readAnew(language);
        }}
      >
        {say(isOpening ? texts.showsNews : texts.showNews)}
      </Button>
    </div>
  );
}
