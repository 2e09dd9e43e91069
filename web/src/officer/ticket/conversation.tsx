import { citizenFilePlaces } from '../../../../domain/foundation/vocabulary/file-places.ts';
import { outcomeWords, settingAsideWords } from '../../../../words/findings.ts';
import { OlderEntries } from '../../history/history-part.tsx';
import { LetterPart } from '../../letter/letter-part.tsx';
import { localDateOf } from '../../platform/dates.ts';
import { useLanguage, useSay } from '../../platform/language.ts';
import { factsTold } from './facts-told.ts';
import { FilesToOpen } from './files-to-open.tsx';
import { partTexts } from './history-texts.ts';
import { momentOfEntry } from './moment-of-entry.ts';
import type { NamesInHand } from './names-in-hand.ts';
import type { Happened } from './opened.ts';
import { OwnWords } from './own-words.tsx';
import { eventsText, ticketPageTexts as texts } from './texts.ts';
import { ticketInHand, type TicketInHand } from './ticket-state.ts';
import { isAmongOfficers, isAnswerUndone, stretchesOf, whoDidIt, writtenWith } from './what-happened.ts';
import { WhatCitizenWrote } from './what-citizen-wrote.tsx';

/** All that was said and done, in its order: citizen left, office right, notes apart, what happened between folded to a line. */
export function ConversationOfTicket({ held }: { readonly held: TicketInHand }) {
  const say = useSay();
  const { ticket, history, older, names, reason } = held;
  const sent = new Set(history.flatMap(({ facts }) => (facts.attachments ?? []).map(({ place }) => place)));
  const files = (ticket.attachments ?? []).filter(
    ({ place }) => place <= citizenFilePlaces && !sent.has(place),
  );
  return (
    <section class="talk" aria-labelledby="conversation">
      <h2 id="conversation" class="unseen">
        {say(texts.conversation)}
      </h2>
      <div class="say citizen">
        <WhatCitizenWrote ticket={ticket} />
        <FilesToOpen files={files} number={ticket.number} reason={reason} />
      </div>
      {older !== undefined && <OlderEntries of={ticketInHand} text={texts.older} />}
      {ticket.history !== undefined &&
        stretchesOf(history).map((entries) =>
          isSaid(entries[0]) ? (
            entries.map((entry) => <Said key={entry.version} entry={entry} held={held} />)
          ) : (
            <Between key={entries[0]?.version} entries={entries} names={names} />
          ),
        )}
    </section>
  );
}

const isSaid = (entry: Happened | undefined): boolean =>
  entry !== undefined && (entry.lost !== undefined || writtenWith(entry).length > 0);

function Said({ entry, held }: { readonly entry: Happened; readonly held: TicketInHand }) {
  const say = useSay();
  const { ticket, history, names, reason } = held;
  const undone = isAnswerUndone(entry, history);
  const among = isAmongOfficers(entry) || undone;
  const parts = writtenWith(entry);
  const facts = factsTold(entry, names);
  const look = among ? 'aside' : entry.by.actor === 'citizen' ? 'citizen' : 'office';
  return (
    <article class={`say ${look}`}>
      <p class="small quiet">
        <strong>{say(whoDidIt(entry.by))}</strong>, {entry.act.word}, {say(momentOfEntry(entry.at))}{' '}
        {among && <span class="mark">{say(undone ? texts.undone : texts.amongOfficers)}</span>}
      </p>
      {entry.lost && <strong>{entry.lost.word}</strong>}
      {parts.map(({ part, text, shown }) => (
        <div key={part}>
          {parts.length > 1 && <p class="small part">{say(partTexts[part])}</p>}
          <OwnWords language={shown ? ticket.submission?.language : undefined}>{text}</OwnWords>
        </div>
      ))}
      {facts.length > 0 && <FactsOfEntry {...{ facts }} />}
      <FilesToOpen files={entry.facts.attachments ?? []} number={ticket.number} reason={reason} />
      {!undone && <LetterOfAnswer entry={entry} held={held} />}
    </article>
  );
}

function FactsOfEntry({ facts }: { readonly facts: ReturnType<typeof factsTold> }) {
  const say = useSay();
  return (
    <p class="small quiet">
      {facts
        .map(({ label, text }) => (label === undefined ? say(text) : `${say(label)}: ${say(text)}`))
        .join(' · ')}
    </p>
  );
}

/** An answer on paper, in its citizen's language, signed by who gave it. */
function LetterOfAnswer({
  entry,
  held: { ticket },
}: {
  readonly entry: Happened;
  readonly held: TicketInHand;
}) {
  const ofPage = useLanguage();
  const { act, facts, written, by, at, institution } = entry;
  const { finding, because, promisedBy } = facts;
  const outcome = act.code === 'set-aside' ? act.code : finding;
  if (outcome === undefined) return null;
  const language = ticket.submission?.language ?? ofPage;
  const answer = {
    ...written,
    date: localDateOf(Date.parse(at)),
    institution,
    outcome: { word: outcomeWords[outcome][language] },
    ...(because !== undefined && { because: { word: settingAsideWords[because][language] } }),
    ...(promisedBy !== undefined && { promisedByDate: localDateOf(Date.parse(promisedBy)) }),
  };
  return (
    <LetterPart
      language={language}
      answered={{
        number: ticket.number,
        kind: ticket.kind.code,
        answer,
        sender: ticket.citizen?.name,
        signer: by.officer?.name,
      }}
    />
  );
}

interface BetweenProps {
  readonly entries: readonly Happened[];
  readonly names: NamesInHand;
}

/** What happened between what was said, in one line that unfolds. */
function Between({ entries, names }: BetweenProps) {
  const say = useSay();
  return (
    <details class="between">
      <summary>
        {say(eventsText(entries.length))} {entries.map(({ act }) => act.word).join(', ')}
      </summary>
      <ol class="events">
        {entries.map((entry) => (
          <li key={entry.version}>
            <strong>{entry.act.word}</strong>{' '}
            <span class="small quiet">
              {say(whoDidIt(entry.by))}, {say(momentOfEntry(entry.at))}
            </span>
            <FactsOfEntry facts={factsTold(entry, names)} />
          </li>
        ))}
      </ol>
    </details>
  );
}
