import { type DirectionAct } from '../../../../domain/foundation/vocabulary/direction-vocabulary.ts';
import { useMemo, useState } from 'preact/hooks';
import { useLocation } from 'preact-iso';
import { officerName } from '../../../../words/unlisted.ts';
import { failureSentence, outcomeOf, type Failure } from '../../api/problem.ts';
import { newKey } from '../../api/new-key.ts';
import type { ReplyOf } from '../../api/routes.ts';
import { Button } from '../../design/button.tsx';
import { Callout } from '../../design/callout.tsx';
import { Radios } from '../../design/choices.tsx';
import { TextArea } from '../../design/text-area.tsx';
import { dateInShort } from '../../platform/dates.ts';
import { useLanguage, useSay } from '../../platform/language.ts';
import { useResource } from '../../resource/use-resource.ts';
import { RegistryAnswer } from '../administration/registry-answer.tsx';
import { WorkLink } from '../frame/work-link.tsx';
import { DateField } from '../platform/date-field.tsx';
import { RowsTable } from '../platform/table.tsx';
import { officerApi } from '../session/officer-api.ts';
import { BurnDown } from './burn-down.tsx';
import { DueOfInstitution } from './list-of-institutions.tsx';
import { ProgressBar } from './progress-bar.tsx';
import { institutionDirectionTexts as texts } from './texts.ts';
import { titleOfDirection } from './title-of-direction.ts';

type Opened = ReplyOf<'show-institution-direction'>;

/** One direction to an institution: what was said, where its tickets lie, how it goes, and what the reader may do. */
export function OpenedDirection({ id }: { readonly id: string }) {
  const say = useSay();
  const { given } = useLocation().query;
  const [happened, setHappened] = useState(given === '1' ? texts.given : undefined);
  const asked = useResource(
    (request) =>
      officerApi.GET('/v1/officer/institution-directions/{direction}', {
        ...request,
        params: { path: { direction: id } },
      }),
    [id, useLanguage()],
  );
  return (
    <div class="opened-direction">
      <p>
        <WorkLink to="directions">{say(texts.back)}</WorkLink>
      </p>
      {happened !== undefined && (
        <Callout look="success" live>
          <p>{say(happened)}</p>
        </Callout>
      )}
      <RegistryAnswer asked={asked}>
        {(direction) => (
          <Whole
            direction={direction}
            onDone={() => {
              setHappened(texts.sent);
              asked.again();
            }}
          />
        )}
      </RegistryAnswer>
    </div>
  );
}

interface WholeProps {
  readonly direction: Opened;
  readonly onDone: () => void;
}

function Whole({ direction, onDone }: WholeProps) {
  const say = useSay();
  const { to, from, state, done, left, included, late, shouldBeDone, daysLeft, acts, isOurs, coming } =
    direction;
  const language = useLanguage();
  const moved = included - done - left;
  return (
    <>
      <h1 tabIndex={-1}>
        {say(to.shortName)}: {say(titleOfDirection(direction))}
      </h1>
      <p class="facts-of-direction">
        <strong>{say(texts.states[state])}</strong>
        <DueOfInstitution direction={direction} />
        <strong>{say(texts.doneOf({ done, all: included }))}</strong>
        <ProgressBar done={done} all={included} late={late} should={shouldBeDone} />
        <span class="quiet">
          {say(texts.from)} {say(from.shortName)}
        </span>
      </p>
      {moved > 0 && <p class="small">{say(texts.movedOn({ count: moved }))}</p>}
      <div class="parts-of-direction">
        <div>
          <Happened direction={direction} />
          <Offices direction={direction} />
          {acts.length > 0 && <Acts direction={direction} onDone={onDone} />}
        </div>
        <aside>
          <h2>{say(texts.progress)}</h2>
          <BurnDown direction={direction} />
          {left > 0 && daysLeft > 0 && acts.length > 0 && (
            <p>{say(texts.perDay({ count: Math.ceil(left / daysLeft) }))}</p>
          )}
          {isOurs && left > 0 && (
            <>
              <h2>{say(texts.quickest)}</h2>
              <ul>
                <li>
                  <WorkLink to="queue" query={`?institution=${to.id}&unassigned=true`}>
                    {say(texts.assignThem)}
                  </WorkLink>
                </li>
                <li>
                  <WorkLink to="queue" query={`?institution=${to.id}&overdue=true`}>
                    {say(texts.workOn)}
                  </WorkLink>
                </li>
              </ul>
            </>
          )}
          {coming.length > 0 && (
            <>
              <h2>{say(texts.dates)}</h2>
              <ol class="steps-of-direction">
                {coming.map(({ step, date }) => (
                  <li key={step}>
                    <strong>{dateInShort(date, language)}</strong> {say(texts.coming[step])}
                  </li>
                ))}
              </ol>
            </>
          )}
        </aside>
      </div>
    </>
  );
}

function Happened({ direction: { events } }: Pick<WholeProps, 'direction'>) {
  const say = useSay();
  const language = useLanguage();
  return (
    <section>
      <h2>{say(texts.what)}</h2>
      <ol class="said-of-direction">
        {events
          .filter(({ type }) => type !== 'count')
          .map(({ version, type, date, officer, institution, words, dueDate, told, done, left }) => (
            <li key={version}>
              <p class="small">
                <strong>{officer === undefined ? say(texts.clock) : say(officerName(officer.name))}</strong>
                {institution !== undefined && `, ${say(institution.shortName)}`} {say(texts.happened[type])}
                {type === 'new-date' && dueDate !== undefined && ` (${dateInShort(dueDate, language)})`}.{' '}
                {told !== undefined && say(texts.toldTo({ office: told.shortName }))}{' '}
                <span class="quiet">
                  {dateInShort(date, language)}, {say(texts.doneOf({ done, all: done + left }))}
                </span>
              </p>
              {words !== undefined && (
                <p class="words" dir="auto">
                  {words}
                </p>
              )}
            </li>
          ))}
      </ol>
    </section>
  );
}

function Offices({ direction: { offices, isOurs } }: Pick<WholeProps, 'direction'>) {
  const say = useSay();
  if (offices.length === 0) return null;
  return (
    <section>
      <h2>{say(texts.where)}</h2>
      <RowsTable
        look="deadlines"
        caption={say(texts.where)}
        columns={[texts.office, texts.who, texts.done, texts.left, texts.unassigned].map(say)}
        rows={offices.map(({ institution, head, done, left, unassigned }) => ({
          key: institution.id,
          cells: [
            isOurs ? (
              <WorkLink to="queue" query={`?institution=${institution.id}`}>
                {say(institution.shortName)}
              </WorkLink>
            ) : (
              say(institution.shortName)
            ),
            head === undefined ? say(texts.nobody) : say(officerName(head.name)),
            done,
            left,
            unassigned,
          ],
        }))}
      />
    </section>
  );
}

function Acts({ direction: { id, acts, version }, onDone }: WholeProps) {
  const say = useSay();
  const language = useLanguage();
  const [act, setAct] = useState<DirectionAct | undefined>(acts[0]);
  const [words, setWords] = useState('');
  const [dueDate, setDueDate] = useState('');
  const [failure, setFailure] = useState<Failure>();
  const [isSending, setSending] = useState(false);
  const key = useMemo(newKey, [act, words, dueDate, version]);
  const send = async (): Promise<void> => {
    if (act === undefined) return;
    setSending(true);
    const { data, failure: refused } = await outcomeOf((signal) =>
      officerApi.POST('/v1/officer/institution-directions/{direction}/acts', {
        params: { path: { direction: id }, header: { 'Idempotency-Key': key } },
        body: {
          act,
          ...(words.trim() !== '' && { words }),
          ...(act === 'new-date' && { dueDate }),
        },
        signal,
      }),
    );
    setSending(false);
    setFailure(refused);
    if (data === undefined) return;
    setWords('');
    onDone();
  };
  return (
    <form
      class="acts-of-direction"
      onSubmit={(event) => {
        event.preventDefault();
        if (!isSending) void send();
      }}
    >
      <Radios
        id="direction-act"
        label={say(texts.say)}
        choices={acts.map((value) => ({ value, label: say(texts.acts[value]) }))}
        chosen={act}
        onChange={setAct}
      />
      {act === 'new-date' && (
        <DateField id="direction-new-date" label={say(texts.newDate)} value={dueDate} onChange={setDueDate} />
      )}
      <TextArea
        id="direction-words"
        label={say(texts.yourWords)}
        value={words}
        atMost={2000}
        rows={3}
        onChange={setWords}
      />
      {failure !== undefined && (
        <Callout look="danger" live>
          <p>{failureSentence(failure, language)}</p>
        </Callout>
      )}
      <div class="buttons">
        <Button type="submit" busy={isSending}>
          {say(texts.send)}
        </Button>
      </div>
    </form>
  );
}
