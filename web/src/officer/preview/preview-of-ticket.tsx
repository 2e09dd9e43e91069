import { useCallback, useEffect } from 'preact/hooks';
import { useLocation } from 'preact-iso';
import type { ActOfOfficers } from '../../../../domain/foundation/vocabulary/acts.ts';
import { officerName } from '../../../../words/unlisted.ts';
import { whereaboutsWords } from '../../../../words/whereabouts.ts';
import { failureSentence } from '../../api/problem.ts';
import { Button } from '../../design/button.tsx';
import { Skeleton } from '../../design/skeleton.tsx';
import { timeOfDay } from '../../platform/dates.ts';
import { inGroups } from '../../platform/digits.ts';
import { useLanguage, useSay } from '../../platform/language.ts';
import { upperFirst } from '../../platform/upper-first.ts';
import { usePolling } from '../../resource/use-polling.ts';
import { areKeysUsed } from '../frame/keys-setting.ts';
import { WorkLink } from '../frame/work-link.tsx';
import { DueShape } from '../lists/due-shape.tsx';
import type { QueuedTicket } from '../lists/queued-ticket.ts';
import { SignOfRow } from '../lists/sign-of-row.tsx';
import { StatusShape } from '../lists/status-shape.tsx';
import { workAddress } from '../platform/addresses.ts';
import { paceOfStatus } from '../platform/paces.ts';
import { momentOfEntry } from '../ticket/moment-of-entry.ts';
import { isOfficerAct, officerActCodes, officerActForms } from '../ticket/officer-act-forms.ts';
import { officerActTexts } from '../ticket/officer-act-texts.ts';
import type { TicketStatusOfApi } from '../ticket/opened.ts';
import { OwnWords } from '../ticket/own-words.tsx';
import { ticketPageTexts } from '../ticket/texts.ts';
import {
  actToBegin,
  openForPreview,
  openedAt,
  pollStatus,
  readAnew,
  sayLeft,
  seenOf,
  statusOf,
  useTicketState,
  type TicketInHand,
} from '../ticket/ticket-state.ts';
import { isAmongOfficers, whoDidIt, writtenWith } from '../ticket/what-happened.ts';
import { Eye } from './open-preview.tsx';
import { filesText, ticketPreviewTexts as texts, readAtText } from './texts.ts';

/** Limits what stands in a preview of what was said on it: the newest. */
const lastMessages = 2;

/** So many acts have a button of their own; the others are on its page. */
const actsBeside = 3;

interface PreviewOfTicketProps {
  readonly number: string;
  readonly onClose: () => void;
}

/**
 * A ticket beside its list: opened by one request, on record as any opening, and not opened again when its page is gone to.
 */
export default function PreviewOfTicket({ number, onClose }: PreviewOfTicketProps) {
  const say = useSay();
  const language = useLanguage();
  const { held, isOpening, notOpened } = useTicketState();
  const shown = held?.ticket.number === number && held.language === language ? held : undefined;
  useEffect(() => void openForPreview(number, language), [number, language]);
  usePolling(
    useCallback(() => pollStatus(number, language), [number, language]),
    paceOfStatus,
  );
  useEffect(
    () => () => {
      if (isAskedAfter(number)) sayLeft(number);
    },
    [number],
  );
  const at = openedAt(number);
  return (
    <>
      <div class="head-of-preview">
        <strong class="number">{inGroups(number)}</strong>
        <span class="quiet read-at" role="status">
          {shown !== undefined && at !== undefined && (
            <>
              <Eye /> {say(readAtText(timeOfDay(at, language)))}
            </>
          )}
        </span>
        <WorkLink to="ticket" number={number} class="to-ticket">
          {say(texts.toTicket)}
        </WorkLink>
        <button type="button" class="close-preview" aria-label={say(texts.close)} onClick={onClose}>
          <Cross />
        </button>
      </div>
      {shown !== undefined ? (
        <ShownPreview held={shown} />
      ) : isOpening || notOpened === undefined ? (
        <Skeleton lines={8} />
      ) : (
        <p role="alert">{failureSentence(notOpened, language)}</p>
      )}
    </>
  );
}

/** Drawn in a square of 16: something is closed. */
const Cross = () => (
  <svg width="14" height="14" viewBox="0 0 16 16" aria-hidden="true" focusable="false" class="cross">
    <path d="M3 3l10 10M13 3 3 13" />
  </svg>
);

/** Where it stands was asked since: the API counts it among what this officer has open. */
function isAskedAfter(number: string): boolean {
  return seenOf({ ticket: { number } }) !== undefined;
}

function ShownPreview({ held }: { readonly held: TicketInHand }) {
  const say = useSay();
  const language = useLanguage();
  const { ticket } = held;
  const now = statusOf(held);
  const { submission } = ticket;
  const files = ticket.attachments?.length ?? 0;
  return (
    <>
      <h2>{submission?.subject ?? upperFirst(ticket.kind.word)}</h2>
      <p class="signs-of-preview">
        {now.urgent && <SignOfRow of="urgent" />}
        <span class={`state ${now.status.code}`}>
          <StatusShape status={now.status.code} />
          {upperFirst(now.status.word)}
        </span>
        <span class="quiet">{upperFirst(ticket.kind.word)}</span>
      </p>
      {now.version > ticket.version && (
        <p class="news-of-preview" role="status">
          <strong>{say(ticketPageTexts.newNotice)}</strong>{' '}
          <Button look="plain" onClick={() => void readAnew(language)}>
            {say(ticketPageTexts.showNews)}
          </Button>
        </p>
      )}
      <Clocks now={now} />
      {ticket.shows === 'status' ? (
        <p class="quiet">{say(ticketPageTexts.needsReasonMeans)}</p>
      ) : (
        submission !== undefined && (
          <blockquote class="words-of-preview">
            {submission.lost === undefined ? (
              <OwnWords language={submission.language}>{submission.description}</OwnWords>
            ) : (
              submission.lost.word
            )}
          </blockquote>
        )
      )}
      {files > 0 && (
        <p class="files-of-preview">
          <SignOfRow of="files" /> {say(filesText(files))}
        </p>
      )}
      <LastMessages held={held} />
      <Facts held={held} />
      <Acts held={held} now={now} />
    </>
  );
}

/** How each state of a clock looks: as what is due looks in a list. */
const looksOfClocks: Readonly<Record<TicketStatusOfApi['clocks'][number]['state'], QueuedTicket['dueLook']>> =
  { runs: 'later', stands: 'still', late: 'late' };

function Clocks({ now: { clocks } }: { readonly now: Pick<TicketStatusOfApi, 'clocks'> }) {
  const say = useSay();
  if (clocks.length === 0) return <p class="quiet">{say(ticketPageTexts.waitsForNothing)}</p>;
  return (
    <ul class="clocks-of-preview">
      {clocks.map(({ of, state, text }) => (
        <li key={of} class={`due ${looksOfClocks[state]}`}>
          <DueShape look={looksOfClocks[state]} />
          <span>{upperFirst(text)}</span>
        </li>
      ))}
    </ul>
  );
}

/** What was said last, by its citizen or at the office. */
function LastMessages({ held: { history, ticket } }: { readonly held: TicketInHand }) {
  const say = useSay();
  const said = history.filter((entry) => writtenWith(entry).length > 0).slice(-lastMessages);
  if (ticket.history === undefined || said.length === 0) return null;
  return (
    <section class="said-in-preview" aria-label={say(ticketPageTexts.conversation)}>
      {said.map((entry) => (
        <article key={entry.version} class={isAmongOfficers(entry) ? 'aside' : entry.by.actor}>
          <p class="quiet">
            <strong>{say(whoDidIt(entry.by))}</strong>, {say(momentOfEntry(entry.at))}
          </p>
          {writtenWith(entry).map(({ part, text, shown }) => (
            <OwnWords key={part} language={shown ? ticket.submission?.language : undefined}>
              {text}
            </OwnWords>
          ))}
        </article>
      ))}
    </section>
  );
}

function Facts({ held: { ticket } }: { readonly held: TicketInHand }) {
  const say = useSay();
  const { present, institution, submission, submittedAt, names } = ticket;
  const { region, council, ward, whereabouts } = submission?.place ?? {};
  const place = [
    ...(whereabouts === undefined ? [] : [whereaboutsWords[whereabouts]]),
    ...[ward, council, region].flatMap((part) => (part === undefined ? [] : (names?.places[part] ?? []))),
  ];
  const rows = [
    [ticketPageTexts.submitted, say(momentOfEntry(submittedAt))],
    [ticketPageTexts.category, present && say(present.category.name)],
    [ticketPageTexts.place, place.length === 0 ? undefined : upperFirst(place.map(say).join(', '))],
    [ticketPageTexts.openness, present && upperFirst(present.openness.word)],
    [ticketPageTexts.heldBy, say(institution.shortName)],
    [ticketPageTexts.assignee, present?.assignee && say(officerName(present.assignee.name))],
  ] as const;
  return (
    <dl class="facts-of-preview">
      {rows.map(
        ([label, answer]) =>
          answer !== undefined && (
            <div key={label.en}>
              <dt>{say(label)}</dt>
              <dd>{answer}</dd>
            </div>
          ),
      )}
    </dl>
  );
}

interface ActsProps {
  readonly held: TicketInHand;
  readonly now: Pick<TicketStatusOfApi, 'acts'>;
}

/** What may be done now: its form is on the page of the ticket, which is not opened again for it. */
function Acts({ held: { ticket }, now }: ActsProps) {
  const say = useSay();
  const language = useLanguage();
  const { route } = useLocation();
  const offered = new Set(now.acts.map(({ code }) => code).filter(isOfficerAct));
  const known = officerActCodes.filter((code) => offered.has(code));
  const begin = (act?: ActOfOfficers): void => {
    actToBegin.value = act && { of: ticket.number, act };
    route(workAddress('ticket', language, ticket.number));
  };
  const byKey = (event: KeyboardEvent): void => {
    if (!areKeysUsed() || event.ctrlKey || event.altKey || event.metaKey) return;
    const act = known.find((code) => officerActForms[code].shortcut?.key === event.key);
    if (act === undefined) return;
    event.preventDefault();
    begin(act);
  };
  if (known.length === 0) return null;
  return (
    <div class="acts-of-preview" role="group" aria-label={say(ticketPageTexts.acts)} onKeyDown={byKey}>
      {known.slice(0, actsBeside).map((code, place) => (
        <Button key={code} look={place === 0 ? 'first' : 'second'} onClick={() => begin(code)}>
          {say(officerActTexts[code].title)} <KeyOf act={code} />
        </Button>
      ))}
      {known.length > actsBeside && (
        <Button look="second" onClick={() => begin()}>
          {say(texts.more)}
        </Button>
      )}
    </div>
  );
}

function KeyOf({ act }: { readonly act: ActOfOfficers }) {
  const key = officerActForms[act].shortcut?.key;
  return key === undefined ? null : <kbd aria-hidden="true">{key}</kbd>;
}
