import { useLayoutEffect, useRef } from 'preact/hooks';
import { Details } from '../../design/details.tsx';
import { useLanguage, useSay } from '../../platform/language.ts';
import type { ActOfOfficers } from '../../../../domain/foundation/vocabulary/acts.ts';
import { languages } from '../../../../domain/foundation/vocabulary/language.ts';
import { isOfficerAct, officerActCodes, officerActForms } from './officer-act-forms.ts';
import { doneLast, draftNameOf, draftsOfActs } from './drafts-of-acts.ts';
import { officerActTexts } from './officer-act-texts.ts';
import { isAnswerHeld } from './held-answers.ts';
import type { OfferedToDo } from './opened.ts';
import { ticketPageTexts as texts } from './texts.ts';
import type { TicketInHand } from './ticket-state.ts';
import { NextTicket } from './ways-of-ticket.tsx';
import type { ActsNow } from './acts-now.ts';

interface ActsProps {
  readonly held: TicketInHand;
  readonly now: ActsNow;
  readonly chosen: ActOfOfficers | undefined;
  readonly onChoose: (act: ActOfOfficers | undefined) => void;
}

/** What the officer may do now, exactly as the API offers it. */
export function ActsOfTicket({ held, now, chosen, onChoose }: ActsProps) {
  const say = useSay();
  const heading = useRef<HTMLHeadingElement>(null);
  const before = useRef(chosen);
  useLayoutEffect(() => {
    if (before.current !== undefined && chosen === undefined) heading.current?.focus();
    before.current = chosen;
  }, [chosen]);
  return (
    <section aria-labelledby="acts" class="acts-now">
      <h2 id="acts" class="unseen" tabIndex={-1} ref={heading}>
        {say(texts.acts)}
      </h2>
      <DoneBefore number={held.ticket.number} />
      <OfferedList {...{ held, now, chosen, onChoose }} />
    </section>
  );
}

function OfferedList({ held, now, chosen, onChoose }: ActsProps) {
  const say = useSay();
  const offered = new Map(now.acts.map((act) => [act.code, act]));
  // At the foot of the page it is offered with what is left of its time.
  const isAtFoot = isAnswerHeld(held.ticket.number);
  const known = officerActCodes.filter(
    (code) => offered.has(code) && !(isAtFoot && code === 'undo-response'),
  );
  if (known.length === 0) return <p>{now.whyNone?.text ?? say(texts.noActs)}</p>;
  const groups = Map.groupBy(known, (code) => officerActForms[code].group);
  return [...groups].map(([group, codes]) => (
    <ul class="offered" key={group}>
      {codes.map((code) => (
        <OfferedAct
          key={code}
          code={code}
          act={offered.get(code)}
          chosen={code === chosen}
          begun={draftsOfActs.of(draftNameOf(held.ticket.number, code)) !== undefined}
          onChoose={onChoose}
        />
      ))}
    </ul>
  ));
}

interface OfferedActProps {
  readonly code: ActOfOfficers;
  readonly act: OfferedToDo | undefined;
  readonly chosen: boolean;
  readonly begun: boolean;
  readonly onChoose: (act: ActOfOfficers) => void;
}

function OfferedAct({ code, act, chosen, begun, onChoose }: OfferedActProps) {
  const say = useSay();
  const language = useLanguage();
  const { shortcut } = officerActForms[code];
  return (
    <li>
      <button
        type="button"
        class="offered-act"
        data-act={code}
        aria-current={chosen ? 'true' : undefined}
        aria-keyshortcuts={shortcut?.key}
        onClick={() => onChoose(code)}
      >
        <span>
          {say(officerActTexts[code].title)} {begun && <span class="mark">{say(texts.begun)}</span>}
          {act?.left !== undefined && <span class="small quiet left">{act.left.text}</span>}
        </span>
        {shortcut !== undefined && (
          <span class="key-of-act" aria-hidden="true">
            {language !== languages[0] && (
              <span class="small quiet" lang={languages[0]}>
                {shortcut.word}
              </span>
            )}
            <kbd>{shortcut.key}</kbd>
          </span>
        )}
      </button>
    </li>
  );
}

/** What can't be done now, each with why. */
export function NotNowList({ now: { notNow } }: Pick<ActsProps, 'now'>) {
  const say = useSay();
  const known = notNow.filter(({ code }) => isOfficerAct(code));
  if (known.length === 0) return null;
  return (
    <Details title={say(texts.notNow)}>
      <dl class="not-now">
        {known.map(({ code, word, whyNot }) => (
          <div key={code}>
            <dt>{isOfficerAct(code) ? say(officerActTexts[code].title) : word}</dt>
            <dd>{whyNot.text}</dd>
          </div>
        ))}
      </dl>
    </Details>
  );
}

/** What was done last on the ticket, until another act is chosen. */
function DoneBefore({ number }: { readonly number: string }) {
  const say = useSay();
  const done = doneLast.value;
  if (done?.number !== number) return null;
  return (
    <div class="callout success" role="status">
      <p>
        <strong>{say(officerActTexts[done.act].done)}</strong>
      </p>
      <NextTicket number={number} />
    </div>
  );
}
