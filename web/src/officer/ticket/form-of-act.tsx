import { Fragment } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { errorsOf, outcomeOf, type Failure } from '../../api/problem.ts';
import { Button } from '../../design/button.tsx';
import { Callout } from '../../design/callout.tsx';
import type { FormError } from '../../design/error-summary.tsx';
import { useFormErrors } from '../../design/use-form-errors.ts';
import { bodyOf, errorsInAnswers, fieldsOf } from '../../forms/answers.ts';
import { isTyped } from '../../forms/drafts.ts';
import { ArrivedBefore, FormOfQuestions, isKeyReused } from '../../forms/form-of-questions.tsx';
import type { Answers } from '../../forms/question.ts';
import { localDateOf } from '../../platform/dates.ts';
import { useLanguage, useSay } from '../../platform/language.ts';
import type { Me } from '../session/me.ts';
import { sessionState } from '../session/session.ts';
import { isAnswering, type ActOfOfficers } from '../../../../domain/foundation/vocabulary/acts.ts';
import type { AboutTicket } from './act-form.ts';
import type { ActsNow } from './acts-now.ts';
import { doneLast, draftNameOf, draftsOfActs } from './drafts-of-acts.ts';
import { FilesPart } from './files-part.tsx';
import { filesOfDraft, isFileAwaited, placesOfDraft, putFiles } from './files-of-drafts.ts';
import { FieldOfTicket } from './field-of-ticket.tsx';
import { tellOfAnswer } from './held-answer-bar.tsx';
import { errorsOfTemplates, readBoxOf } from './inserted-templates.ts';
import { movedOnIn, onlyAt } from './moved-on.ts';
import { officerActForms } from './officer-act-forms.ts';
import { officerActTexts } from './officer-act-texts.ts';
import type { OfferedToDo } from './opened.ts';
import { PreviewOfActPart } from './preview-of-act.tsx';
import { postOfficerAct } from './send-act.ts';
import { TemplatesOfField } from './templates-of-field.tsx';
import { atMostText, ticketPageTexts as texts } from './texts.ts';
import { pollStatus, readAnew, toldInForm, type TicketInHand } from './ticket-state.ts';
import { typedInWords } from './typed-in-words.ts';
import { untilText } from './until-text.ts';
import { usePreviewOfAct } from './use-preview-of-act.ts';
import { useSendingAgain } from './use-sending-again.ts';
import { WhatHappenedMeanwhile } from './what-happened-meanwhile.tsx';

export interface FormOfActProps {
  readonly act: ActOfOfficers;
  readonly held: TicketInHand;
  readonly now: ActsNow;
  readonly me: Me;
  readonly onClose: () => void;
}

/** One act: its rules, what it asks, what comes of it, and its button. */
export function FormOfAct(props: FormOfActProps) {
  const { act, held, now, onClose } = props;
  const say = useSay();
  const form = useRef<HTMLElement>(null);
  useLayoutEffect(() => {
    if (doneLast.peek()?.act !== 'undo-response') doneLast.value = undefined;
    const [field, heading] = ['input, select, textarea', '#act'].map((one) =>
      form.current?.querySelector<HTMLElement>(one),
    );
    heading?.scrollIntoView({ block: 'nearest' });
    (field ?? heading)?.focus();
  }, []);
  const said = officerActTexts[act];
  const offer = now.acts.find(({ code }) => code === act);
  return (
    <section
      ref={form}
      class="form-of-act"
      aria-labelledby="act"
      onKeyDown={(event) => {
        if (event.key === 'Escape' && !event.defaultPrevented) onClose();
      }}
    >
      <Button look="plain" onClick={onClose}>
        {say(texts.backToActs)}
      </Button>
      <h2 id="act" tabIndex={-1}>
        {say(said.title)}
      </h2>
      {offer === undefined ? (
        <OfferedNoLonger {...props} />
      ) : (
        <>
          <dl class="rules-of-act">
            <div>
              <dt>{say(texts.clockEffect)}</dt>
              <dd>{say(said.clock)}</dd>
            </div>
            <div>
              <dt>{say(texts.citizenReads)}</dt>
              <dd>{say(said.citizen)}</dd>
            </div>
          </dl>
          {offer.untilDate !== undefined && <p class="small">{say(untilText(offer.untilDate))}</p>}
          {offer.left !== undefined && <p class="small">{offer.left.text}</p>}
          {offer.most !== undefined && <p class="small">{say(atMostText(offer.most.text))}</p>}
          <QuestionsOfAct
            {...props}
            offer={offer}
            about={{ ...aboutTicket(held), mostDays: offer.most?.amount }}
          />
        </>
      )}
    </section>
  );
}

const aboutTicket = ({ ticket }: TicketInHand): AboutTicket => ({ ticket, today: localDateOf(Date.now()) });

/** It was taken away while it was being written: why, and what was typed. */
function OfferedNoLonger({ act, held, now, onClose }: FormOfActProps) {
  const say = useSay();
  const { number } = held.ticket;
  const why = now.notNow.find(({ code }) => code === act)?.whyNot.text ?? now.whyNone?.text;
  const draft = draftsOfActs.of(draftNameOf(number, act));
  const written = typedInWords(officerActForms[act].questions, draft?.answers ?? {}, aboutTicket(held));
  return (
    <>
      <Callout look="warning" live>
        <p>
          {say(texts.notOffered)} {written.length > 0 && say(texts.writtenBelow)}
        </p>
        {why !== undefined && <p>{why}</p>}
      </Callout>
      {written.length > 0 && (
        <dl class="was-typed">
          {written.map(({ name, label, answer }) => (
            <Fragment key={name}>
              <dt>{say(label)}</dt>
              <dd dir="auto">{say(answer)}</dd>
            </Fragment>
          ))}
        </dl>
      )}
      {isTyped(draft) && (
        <Button
          look="second"
          onClick={() => {
            draftsOfActs.drop(draftNameOf(number, act));
            onClose();
          }}
        >
          {say(texts.throwAway)}
        </Button>
      )}
    </>
  );
}

/** What the form says is said by it alone, as long as it is open. */
function useToldInForm(upTo: number | undefined, unanswered: boolean): void {
  useLayoutEffect(() => {
    toldInForm.value = { upTo, unanswered };
    return () => {
      toldInForm.value = undefined;
    };
  }, [upTo, unanswered]);
}

interface QuestionsProps extends FormOfActProps {
  readonly about: AboutTicket;
  readonly offer: OfferedToDo;
}

function QuestionsOfAct({ act, held, about, offer: { route }, onClose }: QuestionsProps) {
  const say = useSay();
  const language = useLanguage();
  const { questions, begins, grave, files } = officerActForms[act];
  const { number, version } = held.ticket;
  const name = draftNameOf(number, act);
  /** Asked when it is needed: who types fast is ahead of what is shown. */
  const typedByNow = (): Answers => ({ ...begins?.(about), ...draftsOfActs.of(name)?.answers });
  const typed = typedByNow();
  const [sending, setSending] = useState(false);
  const [failure, setFailure] = useState<Failure>();
  const { errors, tries, showErrors } = useFormErrors();
  const moved = movedOnIn(failure);
  /** The version that its officer knows of: what the page shows, or what they were told since. */
  const versionKnown = (): number => Math.max(version, draftsOfActs.of(name)?.knownUpTo ?? 0);
  const details = () => {
    const attachments = placesOfDraft(name);
    return {
      ...route.body,
      ...bodyOf(questions, typedByNow(), about),
      ...(attachments.length > 0 && { attachments }),
    };
  };

  const whatWentWrong = (because: Failure): readonly FormError[] => {
    if (sessionState() === 'ended') return [{ text: say(texts.ended) }];
    if (isKeyReused(because) || movedOnIn(because) !== undefined) return [];
    if (because.because === 'refused') return errorsOf(because, language, fieldsOf(questions));
    return [{ text: say(because.because === 'unreachable' ? texts.triesAgain : texts.notSent) }];
  };

  const post = async (): Promise<void> => {
    setSending(true);
    const { key, answers } = draftsOfActs.save(name, {});
    const askedAt = performance.now();
    const header = { 'Idempotency-Key': key, 'If-Match': onlyAt(versionKnown()) };
    const outcome = await outcomeOf((signal) =>
      postOfficerAct({ params: { path: { number }, header }, signal }, route, details()),
    );
    setSending(false);
    if (outcome.failure !== undefined) {
      showErrors(whatWentWrong(outcome.failure));
      setFailure(outcome.failure);
      void pollStatus(number, language);
      return;
    }
    if (isAnswering(act))
      tellOfAnswer({
        number,
        act,
        version: outcome.data.version,
        answers,
        files: filesOfDraft(name),
        askedAt,
      });
    draftsOfActs.drop(name);
    putFiles(name, []);
    doneLast.value = { number, act };
    onClose();
    await readAnew(language);
  };

  const errorsBeforeSending = () => [
    ...errorsInAnswers(questions, typedByNow(), about),
    ...errorsOfTemplates({ number, act }, typedByNow()),
  ];

  const submit = (): void => {
    if (sending) return;
    const mistakes = errorsBeforeSending().map(({ field, text }) => ({ field, text: say(text) }));
    const found = isFileAwaited(name) ? [...mistakes, { text: say(texts.fileAwaited) }] : mistakes;
    showErrors(found);
    setFailure(undefined);
    if (found.length === 0) void post();
  };
  /** Whether an identity is shown others decide: there is nothing to show of it before. */
  const hasPreview = act !== 'request-identity';
  const isComplete = errorsBeforeSending().length === 0;
  const unanswered = failure !== undefined && failure.because !== 'refused';
  const preview = usePreviewOfAct(
    hasPreview && isComplete
      ? { number, act: route.name, details: details(), version: versionKnown() }
      : undefined,
    fieldsOf(questions),
    sending || unanswered,
  );
  useSendingAgain(failure?.because === 'unreachable' && sessionState() !== 'ended', submit);
  useToldInForm(moved?.version ?? draftsOfActs.of(name)?.knownUpTo, unanswered);

  const change = (changes: Answers): void => {
    draftsOfActs.save(name, { answers: { ...typedByNow(), ...changes } });
    if (failure !== undefined) setFailure(undefined);
  };
  const errorAt = (field: string): string | undefined =>
    [...errors, ...preview.mistakes].find((error) => error.field === field)?.text;

  return (
    <FormOfQuestions
      {...{ questions, about, errors, tries, errorAt }}
      answers={typed}
      onChange={change}
      own={(question, asked) => (
        <FieldOfTicket {...{ question, about, asked }} typed={typed} onChange={change} />
      )}
      isBusy={sending}
      button={{
        says: sending ? texts.sending : officerActTexts[act].send,
        look: grave ? 'grave' : 'first',
      }}
      onSubmit={submit}
      first={
        <>
          {moved !== undefined && (
            <WhatHappenedMeanwhile
              moved={moved}
              onGoOn={() => {
                draftsOfActs.save(name, { knownUpTo: moved.version });
                submit();
              }}
            />
          )}
          {isKeyReused(failure) && (
            <ArrivedBefore
              says={texts.arrivedBefore}
              again={texts.sendChanged}
              onAgain={() => {
                draftsOfActs.beginAnother(name);
                submit();
              }}
            />
          )}
        </>
      }
      below={(question) => (
        <TemplatesOfField
          {...{ number, act, question, typed }}
          unread={errors.find(({ field }) => field === readBoxOf(question.name))?.text}
          onChange={change}
        />
      )}
      last={hasPreview && !unanswered && <PreviewOfActPart preview={preview} />}
    >
      {files !== undefined && <FilesPart {...{ number, name }} areInternal={files === 'inside'} />}
    </FormOfQuestions>
  );
}
