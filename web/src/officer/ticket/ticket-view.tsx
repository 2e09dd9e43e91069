import { Button } from '../../design/button.tsx';
import { Skeleton } from '../../design/skeleton.tsx';
import { Tag } from '../../design/tag.tsx';
import { inGroups } from '../../platform/digits.ts';
import { useSay } from '../../platform/language.ts';
import { useLoaded, type Loaded } from '../../platform/loaded.ts';
import { upperFirst } from '../../platform/upper-first.ts';
import type { Me } from '../session/me.ts';
import type { ActOfOfficers } from '../../../../domain/foundation/vocabulary/acts.ts';
import { ActsOfTicket, NotNowList } from './acts-of-ticket.tsx';
import { AlikeOfTicket } from './alike-of-ticket.tsx';
import { ClocksOfTicket } from './clocks-of-ticket.tsx';
import { ConversationOfTicket } from './conversation.tsx';
import type { FormOfActProps } from './form-of-act.tsx';
import { GrantedIdentity } from './granted-identity.tsx';
import { HandedOver } from './handed-over.tsx';
import { DirectionsOfTicket } from './directions-of-ticket.tsx';
import { NewsOfTicket } from './news-of-ticket.tsx';
import { ReadsOfTicket } from './reads-of-ticket.tsx';
import { ReasonToRead } from './reason-to-read.tsx';
import { TicketFacts } from './ticket-facts.tsx';
import { seenOf, statusOf, type TicketInHand } from './ticket-state.ts';
import { ticketPageTexts as texts } from './texts.ts';
import { WatchTicket } from './watch-ticket.tsx';
import { WaysOfTicket } from './ways-of-ticket.tsx';

interface TicketViewProps {
  readonly me: Me;
  readonly held: TicketInHand;
  readonly chosen: ActOfOfficers | undefined;
  readonly onChoose: (act: ActOfOfficers | undefined) => void;
}

/** Comes once the page stands: nobody writes before they have read. */
const loadForm = () => import('./form-of-act.tsx');

interface ChosenFormProps extends FormOfActProps {
  readonly form: Loaded<Awaited<ReturnType<typeof loadForm>>>;
}

function ChosenForm({ form: { module, failed, again }, ...props }: ChosenFormProps) {
  const say = useSay();
  if (module !== undefined) return <module.FormOfAct {...props} />;
  return failed ? (
    <Button look="second" onClick={again}>
      {say(texts.retry)}
    </Button>
  ) : (
    <Skeleton lines={4} />
  );
}

/** A ticket that is open, as far as its officer sees it, and what may be done with it now. */
export function TicketView({ me, held, chosen, onChoose }: TicketViewProps) {
  const say = useSay();
  const { ticket } = held;
  const subject = ticket.submission?.subject;
  const now = statusOf(held);
  const form = useLoaded(loadForm);
  return (
    <>
      <WaysOfTicket number={ticket.number} />
      <header class="ticket-lead">
        <h1 tabIndex={-1}>{subject ?? `${say(texts.title)} ${inGroups(ticket.number)}`}</h1>
        <p class="ticket-marks">
          {subject !== undefined && <span class="ticket-number">{inGroups(ticket.number)}</span>}
          <Tag group={now.status.group.code}>{upperFirst(now.status.word)}</Tag>
          {now.urgent && <span class="mark urgent">{say(texts.urgent)}</span>}
          {ticket.present?.sensitive === true && <span class="mark">{say(texts.sensitive)}</span>}
        </p>
        <ClocksOfTicket clocks={now.clocks} />
        <ActsOfTicket {...{ held, now, chosen, onChoose }} />
      </header>
      <NewsOfTicket held={held} standing={seenOf(held)} me={me} />
      <HandedOver held={held} />
      <div class="ticket-columns">
        <div class="ticket-told">
          {ticket.shows === 'status' ? (
            <ReasonToRead number={ticket.number} />
          ) : (
            <ConversationOfTicket held={held} />
          )}
          {chosen !== undefined && (
            <ChosenForm
              key={chosen}
              act={chosen}
              {...{ held, now, me, form }}
              onClose={() => onChoose(undefined)}
            />
          )}
        </div>
        <div class="ticket-work">
          <TicketFacts ticket={ticket} />
          <AlikeOfTicket key={ticket.number} now={now} />
          <DirectionsOfTicket directions={ticket.present?.directions ?? []} />
          <GrantedIdentity held={held} me={me} />
          <NotNowList now={now} />
          <ReadsOfTicket number={ticket.number} me={me} />
          <WatchTicket key={ticket.number} number={ticket.number} watched={ticket.watched === true} />
        </div>
      </div>
    </>
  );
}
