import { useLayoutEffect, useRef } from 'preact/hooks';
import { Details } from '../../design/details.tsx';
import { useSay } from '../../platform/language.ts';
import type { ActOfOfficers } from '../../../../domain/foundation/vocabulary/acts.ts';
import { isOfficerAct, officerActCodes, officerActForms } from './officer-act-forms.ts';
import { doneLast, draftNameOf, draftsOfActs } from './drafts-of-acts.ts';
import { officerActTexts } from './officer-act-texts.ts';
import { isAnswerHeld } from './held-answers.ts';
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

/** What a ticket waits for first: of these the first that is offered is the accent of the page. */
const awaitedFirst: readonly ActOfOfficers[] = ['acknowledge', 'report-direction', 'respond'];

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
  const offered = new Set(now.acts.map(({ code }) => code));
  // At the foot of the page it is offered with what is left of its time.
  const isAtFoot = isAnswerHeld(held.ticket.number);
  const known = officerActCodes.filter(
    (code) => offered.has(code) && !(isAtFoot && code === 'undo-response'),
  );
  if (known.length === 0) return <p>{now.whyNone?.text ?? say(texts.noActs)}</p>;
  const accent = awaitedFirst.find((code) => offered.has(code));
  // What is done often has a key of its own.
  const { often = [], seldom = [] } = Object.groupBy(known, (code) =>
    code === accent || officerActForms[code].shortcut !== undefined ? 'often' : 'seldom',
  );
  const listed = {
    often: often.toSorted((one, other) => Number(other === accent) - Number(one === accent)),
    seldom,
  };
  return Object.entries(listed).map(
    ([kind, codes]) =>
      codes.length > 0 && (
        <ul class={`offered ${kind}`} key={kind}>
          {codes.map((code) => (
            <OfferedAct
              key={code}
              code={code}
              isAccent={chosen === undefined && code === accent}
              chosen={code === chosen}
              begun={draftsOfActs.of(draftNameOf(held.ticket.number, code)) !== undefined}
              onChoose={onChoose}
            />
          ))}
        </ul>
      ),
  );
}

interface OfferedActProps {
  readonly code: ActOfOfficers;
  readonly isAccent: boolean;
  readonly chosen: boolean;
  readonly begun: boolean;
  readonly onChoose: (act: ActOfOfficers) => void;
}

function OfferedAct({ code, isAccent, chosen, begun, onChoose }: OfferedActProps) {
  const say = useSay();
  const { shortcut } = officerActForms[code];
  return (
    <li>
      <button
        type="button"
        class={isAccent ? 'offered-act accent' : 'offered-act'}
        data-act={code}
        aria-current={chosen ? 'true' : undefined}
        aria-keyshortcuts={shortcut?.key}
        onClick={() => onChoose(code)}
      >
        <span>
          {say(officerActTexts[code].title)} {begun && <span class="mark">{say(texts.begun)}</span>}
        </span>
        {shortcut !== undefined && <kbd aria-hidden="true">{shortcut.key}</kbd>}
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
