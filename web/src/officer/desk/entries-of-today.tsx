import { useEffect, useRef, useState } from 'preact/hooks';
import { failureSentence } from '../../api/problem.ts';
import type { ReplyOf } from '../../api/routes.ts';
import { Button } from '../../design/button.tsx';
import { Callout } from '../../design/callout.tsx';
import { timeOfDay } from '../../platform/dates.ts';
import { inGroups } from '../../platform/digits.ts';
import { useLanguage, useSay } from '../../platform/language.ts';
import { upperFirst } from '../../platform/upper-first.ts';
import { useResource } from '../../resource/use-resource.ts';
import { WorkLink } from '../frame/work-link.tsx';
import { StatusShape } from '../lists/status-shape.tsx';
import { statusesInRow } from '../lists/texts.ts';
import { officerApi } from '../session/officer-api.ts';
import { deskTexts, entriesOfToday } from './texts.ts';

type Entry = ReplyOf<'list-desk-entries'>['entries'][number];

const listId = 'entries-of-today';

/**
 * What the officer wrote down today. It is folded until somebody wants it, and asked for then: the next citizen may see the screen. It
 * folds with each ticket that is sent.
 */
export function EntriesOfToday() {
  const say = useSay();
  const [isOpen, setOpen] = useState(false);
  return (
    <section class="entries-of-today" aria-labelledby="entries-head">
      <h2 class="unseen screen-only" id="entries-head">
        {say(deskTexts.entries)}
      </h2>
      <div class="screen-only">
        <Button
          look="plain"
          aria-expanded={isOpen}
          aria-controls={listId}
          onClick={() => setOpen((before) => !before)}
        >
          {say(isOpen ? deskTexts.entriesHide : deskTexts.entries)}
        </Button>
      </div>
      <div id={listId}>{isOpen && <Entries />}</div>
    </section>
  );
}

function Entries() {
  const say = useSay();
  const language = useLanguage();
  const { data, failure, again } = useResource(
    (request) => officerApi.GET('/v1/officer/desk/tickets', request),
    [language],
  );
  const [printed, setPrinted] = useState<string>();
  if (failure !== undefined)
    return (
      <Callout look="warning" live>
        <p>{failureSentence(failure, language)}</p>
        <Button look="second" onClick={again}>
          {say(deskTexts.retry)}
        </Button>
      </Callout>
    );
  if (data === undefined) return <p class="quiet screen-only">{say(deskTexts.entriesAwaited)}</p>;
  return (
    <>
      <p class="quiet screen-only" role="status">
        {say(data.entries.length === 0 ? deskTexts.entriesNone : entriesOfToday(data.entries.length))}
      </p>
      <ul class="desk-entries">
        {data.entries.map((entry) => (
          <EntryOfToday
            key={entry.number}
            entry={entry}
            isPrinted={printed === entry.number}
            print={(isWanted) => setPrinted(isWanted ? entry.number : undefined)}
          />
        ))}
      </ul>
    </>
  );
}

interface EntryProps {
  readonly entry: Entry;
  readonly isPrinted: boolean;
  readonly print: (isWanted: boolean) => void;
}

function EntryOfToday({ entry: { number, writtenAt, slip, seen }, isPrinted, print }: EntryProps) {
  const say = useSay();
  const language = useLanguage();
  const again = useRef<HTMLDivElement>(null);
  const close = (): void => {
    print(false);
    again.current?.querySelector('button')?.focus();
  };
  return (
    <li class={isPrinted ? 'printed' : undefined}>
      <div class="desk-entry screen-only">
        <span class="digits">{timeOfDay(Date.parse(writtenAt), language)}</span>
        <span class="desk-entry-what">
          {seen === undefined ? (
            <span class="quiet">{say(deskTexts.entryNotSeen)}</span>
          ) : (
            <WorkLink to="ticket" number={number}>
              {seen.subject ?? seen.kind.word}
            </WorkLink>
          )}
          <span class="quiet small">
            <span class="digits">{inGroups(number)}</span>
            {seen !== undefined &&
              [seen.category?.name, seen.institution.shortName].map(
                (name) => name !== undefined && <span key={say(name)}> · {say(name)}</span>,
              )}
          </span>
        </span>
        {seen !== undefined && (
          <span class={`status of-entry ${seen.status.code}`} title={upperFirst(seen.status.word)}>
            <StatusShape status={seen.status.code} /> {say(statusesInRow[seen.status.code])}
          </span>
        )}
        <div ref={again}>
          <Button look="second" aria-expanded={isPrinted} onClick={() => (isPrinted ? close() : print(true))}>
            {say(deskTexts.printAgain)} <span class="unseen">{inGroups(number)}</span>
          </Button>
        </div>
      </div>
      {isPrinted && <SlipAgain slip={slip} close={close} />}
    </li>
  );
}

/** The slip without its secret, as it is printed. */
function SlipAgain({ slip, close }: { readonly slip: string; readonly close: () => void }) {
  const say = useSay();
  const buttons = useRef<HTMLDivElement>(null);
  useEffect(() => buttons.current?.querySelector('button')?.focus(), []);
  return (
    <div class="slip-again">
      <p class="screen-only" role="status">
        {say(deskTexts.printAgainHint)}
      </p>
      <div class="buttons screen-only" ref={buttons}>
        <Button onClick={() => globalThis.print()}>{say(deskTexts.print)}</Button>
        <Button look="second" onClick={close}>
          {say(deskTexts.printAgainClose)}
        </Button>
      </div>
      <pre class="slip">{slip}</pre>
    </div>
  );
}
