import { useEffect, useState } from 'preact/hooks';
import { errorsOf, outcomeOf, type Failure } from '../../api/problem.ts';
import { Callout } from '../../design/callout.tsx';
import type { FormError } from '../../design/error-summary.tsx';
import { Frame } from '../../design/frame.tsx';
import { useFormErrors } from '../../design/use-form-errors.ts';
import { fileLimits } from '../../files/file-limits.ts';
import { FilePicker } from '../../files/file-picker.tsx';
import { Uploads } from '../../files/uploads.tsx';
import { bodyOf, errorsInAnswers, fieldsOf } from '../../forms/answers.ts';
import { ArrivedBefore, FormOfQuestions, isKeyReused } from '../../forms/form-of-questions.tsx';
import { useLanguage, useSay } from '../../platform/language.ts';
import { leaveStep } from '../../platform/step.ts';
import { ticketStep } from '../follow-steps.ts';
import { actDrafts, lastDone } from './act-drafts.ts';
import { actForms } from './act-forms.ts';
import type { ActName, Followed, TicketKey } from './followed.ts';
import { LeaveUnseen } from './leave-unseen.tsx';
import { opened, refreshTicket } from './opened-ticket.ts';
import { postCitizenAct } from './post-act.ts';
import { ReadAgain } from './read-again.tsx';
import { ticketTexts, untilDate } from './ticket-texts.ts';

export interface ActPageProps {
  readonly act: ActName;
  readonly ticket: Followed;
  readonly ticketKey: TicketKey;
}

/** How far an act is: its files go before it. */
type Phase = 'writing' | 'files' | 'sending';

/** As many files as can still go with the ticket. */
const freePlaces = ({ attachments }: Followed): number =>
  Math.max(
    0,
    fileLimits.atMost -
      attachments.filter(({ state }) => !['refused', 'removed'].includes(state.code)).length,
  );

/** One act of the citizen: what it means, what it asks, and its button. */
export function ActPage({ act, ticket, ticketKey }: ActPageProps) {
  const say = useSay();
  const form = actForms[act];
  const until = ticket.acts.find((one) => one.act === act)?.untilDate;
  const isOffered = ticket.acts.some((one) => one.act === act);
  useEffect(() => {
    lastDone.value = undefined; // what was done before was told
  }, []);
  return (
    <Frame title={form.title} description={ticketTexts.description}>
      <LeaveUnseen ticket={ticket} />
      <a
        class="back screen-only"
        href={`#${ticketStep}`}
        onClick={(event) => {
          event.preventDefault();
          leaveStep(ticketStep);
        }}
      >
        {say(ticketTexts.back)}
      </a>
      <h1 tabIndex={-1}>{say(form.title)}</h1>
      {isOffered ? (
        <>
          {form.lead && <p>{say(form.lead)}</p>}
          {until !== undefined && <p class="quiet">{say(untilDate(until))}</p>}
          <ReadAgain what={form.reads} ticket={ticket} />
          <ActQuestions act={act} ticket={ticket} ticketKey={ticketKey} />
        </>
      ) : (
        <NotOffered act={act} />
      )}
    </Frame>
  );
}

/** The act was taken away while it was being written: its words are given back. */
function NotOffered({ act }: { readonly act: ActName }) {
  const say = useSay();
  const written = Object.values(actDrafts.of(act)?.answers ?? {}).filter((text) => text.trim() !== '');
  return (
    <>
      <Callout look="warning" live>
        <p>{say(ticketTexts.notOffered)}</p>
      </Callout>
      {written.length > 0 && (
        <>
          <p>{say(ticketTexts.yourText)}</p>
          {written.map((text) => (
            <blockquote key={text}>{text}</blockquote>
          ))}
        </>
      )}
    </>
  );
}

function ActQuestions({ act, ticket, ticketKey }: ActPageProps) {
  const say = useSay();
  const language = useLanguage();
  const { questions = [], begins, besides, path, files: takesFiles, grave, send } = actForms[act];
  const draft = actDrafts.of(act);
  const answers = { ...begins?.(ticket), ...draft?.answers };
  const files = draft?.files ?? [];
  const [phase, setPhase] = useState<Phase>('writing');
  const [failure, setFailure] = useState<Failure>();
  const { showErrors, ...shown } = useFormErrors();

  const fail = (found: readonly FormError[], because?: Failure): void => {
    setPhase('writing');
    showErrors(found);
    setFailure(because);
  };

  const post = async (places: readonly number[]): Promise<void> => {
    setPhase('sending');
    const { number, secret } = ticketKey;
    const { key } = actDrafts.save(act, {});
    const outcome = await outcomeOf((signal) =>
      postCitizenAct(
        {
          params: { path: { number }, header: { 'Idempotency-Key': key } },
          headers: { 'Mrejesho-Secret': secret },
          signal,
        },
        path,
        {
          ...bodyOf(questions, answers, ticket),
          ...besides?.(answers),
          ...(places.length > 0 && { attachments: places }),
        },
      ),
    );
    if (opened.now() !== ticketKey) return;
    if (outcome.failure === undefined) {
      lastDone.value = { act, answers, result: outcome.data };
      actDrafts.drop(act);
      if (location.hash === `#${act}`) leaveStep(ticketStep);
    } else {
      fail(whatWentWrong(outcome.failure), outcome.failure);
    }
    void refreshTicket(language);
  };

  const whatWentWrong = (because: Failure): readonly FormError[] => {
    if (isKeyReused(because)) return [];
    return because.because === 'refused'
      ? errorsOf(because, language, fieldsOf(questions))
      : [{ text: say(ticketTexts.notSent) }];
  };

  const submit = (): void => {
    const found = errorsInAnswers(questions, answers, ticket);
    fail(found.map(({ field, text }) => ({ field, text: say(text) })));
    if (found.length > 0) return;
    if (files.length > 0) setPhase('files');
    else void post([]);
  };

  return (
    <FormOfQuestions
      {...shown}
      {...{ questions, answers }}
      about={ticket}
      onChange={(changes) => actDrafts.save(act, { answers: { ...answers, ...changes } })}
      isBusy={phase !== 'writing'}
      button={{
        says: phase === 'writing' ? send : ticketTexts.sending,
        look: grave ? 'grave' : 'first',
      }}
      onSubmit={submit}
      first={
        isKeyReused(failure) && (
          <ArrivedBefore
            says={ticketTexts.arrivedBefore}
            again={ticketTexts.sendChanged}
            onAgain={() => {
              actDrafts.beginAnother(act);
              submit();
            }}
          />
        )
      }
    >
      {takesFiles && (
        <div role="group" aria-labelledby="files">
          <h2 id="files">{say(ticketTexts.attach)}</h2>
          {phase === 'files' ? (
            <Uploads ticket={ticketKey} files={files} onSettled={(places) => void post(places)} />
          ) : (
            <FilePicker
              files={files}
              onChange={(chosen) => actDrafts.save(act, { files: chosen })}
              atMost={freePlaces(ticket)}
            />
          )}
        </div>
      )}
      {phase === 'files' && <p role="status">{say(ticketTexts.filesFirst)}</p>}
    </FormOfQuestions>
  );
}
