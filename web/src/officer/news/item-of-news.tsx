import { useMemo, useState } from 'preact/hooks';
import { textRulesOf } from '../../../../domain/foundation/vocabulary/officer-texts.ts';
import { charactersIn } from '../../../../domain/foundation/vocabulary/plain-text.ts';
import { failureSentence, outcomeOf, type Failure } from '../../api/problem.ts';
import { newKey } from '../../api/new-key.ts';
import { Button } from '../../design/button.tsx';
import { TextArea } from '../../design/text-area.tsx';
import { inGroups } from '../../platform/digits.ts';
import { useLanguage, useSay } from '../../platform/language.ts';
import { upperFirst } from '../../platform/upper-first.ts';
import { WorkLink } from '../frame/work-link.tsx';
import { MentionsField } from '../ticket/mentions-field.tsx';
import { officerApi } from '../session/officer-api.ts';
import { momentOfEntry } from '../ticket/moment-of-entry.ts';
import type { NewsOfOfficer } from './news-of-officer.ts';
import { newsTexts as texts, whatHappenedThere, whatIsAsked } from './texts.ts';

type Item = NewsOfOfficer['items'][number];
type TicketOfNews = NewsOfOfficer['tickets'][number];

interface ItemProps {
  readonly item: Item;
  readonly ticket: TicketOfNews | undefined;
}

const initialsOf = (name: string): string =>
  name
    .split(' ')
    .slice(0, 2)
    .map((word) => word.slice(0, 1))
    .join('');

/** One of an officer's news: who wants what, on which ticket, in which words, and what to do about it. */
export function ItemOfNews({ item, ticket }: ItemProps) {
  const say = useSay();
  const { kind, number, by, act, words, isNew } = item;
  const name = by?.name ?? say(texts.somebody);
  return (
    <li class={isNew ? 'entry unread' : 'entry'}>
      <span class="new" aria-hidden="true" />
      <span class="face" aria-hidden="true">
        {by === undefined ? '•' : initialsOf(name)}
      </span>
      <div class="body">
        <p class="what">
          {isNew && <span class="unseen">{say(texts.isNew)}</span>}
          {kind !== 'watched'
            ? say(whatIsAsked[kind](name))
            : say(act === undefined ? texts.happened : whatHappenedThere(upperFirst(act.word)))}
        </p>
        <p class="small">
          <WorkLink class="whole" to="ticket" number={number}>
            {ticket?.subject ?? inGroups(number)}
          </WorkLink>{' '}
          {ticket?.subject !== undefined && <span class="quiet">{inGroups(number)}</span>}
        </p>
        {words !== undefined && (
          <blockquote class="said" dir="auto">
            {words}
          </blockquote>
        )}
        {kind === 'mentioned' && isNew && ticket !== undefined && (
          <AnswerInPlace item={item} ticket={ticket} />
        )}
      </div>
      <time dateTime={item.at} class="quiet small">
        {say(momentOfEntry(item.at))}
      </time>
    </li>
  );
}

interface AnswerProps {
  readonly item: Item;
  readonly ticket: TicketOfNews;
}

/** Answers whoever called on the reader, by a note on the ticket. */
function AnswerInPlace({ item, ticket }: AnswerProps) {
  const say = useSay();
  const language = useLanguage();
  const [draft, setDraft] = useState<{ readonly words: string; readonly mentions: readonly string[] }>({
    words: '',
    mentions: [],
  });
  const key = useMemo(newKey, [draft]); // another text is another note
  const [isSent, setSent] = useState(false);
  const [failure, setFailure] = useState<Failure>();
  const [tooShort, setTooShort] = useState(false);
  const { atLeast, atMost } = textRulesOf('note', 'message');
  const { number, institution } = ticket;
  const send = async (): Promise<void> => {
    const message = draft.words.trim();
    setTooShort(charactersIn(message) < atLeast);
    if (charactersIn(message) < atLeast) return;
    const outcome = await outcomeOf((signal) =>
      officerApi.POST('/v1/officer/tickets/{number}/note', {
        signal,
        params: { path: { number }, header: { 'Idempotency-Key': key } },
        body: { message, ...(draft.mentions.length > 0 && { mentions: [...draft.mentions] }) },
      }),
    );
    setFailure(outcome.failure);
    setSent(outcome.failure === undefined);
  };
  if (isSent) return <p role="status">{say(texts.answered)}</p>;
  return (
    <form
      class="answer-in-place"
      onSubmit={(event) => {
        event.preventDefault();
        void send();
      }}
    >
      <TextArea
        id={`answer-${item.id}`}
        label={say(texts.answer)}
        rows={2}
        value={draft.words}
        atMost={atMost}
        mistake={
          tooShort
            ? say(texts.charactersNote)
            : failure === undefined
              ? undefined
              : failureSentence(failure, language)
        }
        onChange={(words) => setDraft({ ...draft, words })}
      />
      <MentionsField
        {...draft}
        ticket={{ number, institution: institution.id }}
        typedIn={`answer-${item.id}`}
        onChange={setDraft}
      />
      <Button look="second" type="submit">
        {say(texts.note)} <kbd>Ctrl + Enter</kbd>
      </Button>
    </form>
  );
}
