import { Fragment } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { errorsOf, type Failure } from '../../api/problem.ts';
import { Button } from '../../design/button.tsx';
import { Callout } from '../../design/callout.tsx';
import { ErrorSummary, type FormError } from '../../design/error-summary.tsx';
import { localDateOf } from '../../platform/dates.ts';
import { useLanguage, useSay } from '../../platform/language.ts';
import type { Me } from '../session/me.ts';
import { sessionState } from '../session/session.ts';
import type { OfficerActCode } from './act-codes.ts';
import type { AboutTicket, Typed } from './act-form.ts';
import type { ActsNow } from './acts-now.ts';
import { errorsInTyped, questionsAsked } from './check-typed.ts';
import { beginAnother, doneLast, draftOfAct, dropDraftOfAct, saveDraftOfAct } from './drafts-of-acts.ts';
import { FieldOfForm } from './field-of-form.tsx';
import { movedOnIn, type TicketMovedOn } from './moved-on.ts';
import { officerActForms } from './officer-act-forms.ts';
import { officerActTexts } from './officer-act-texts.ts';
import { PreviewOfActPart } from './preview-of-act.tsx';
import { sendAct, versionKnown } from './send-act.ts';
import { errorsOfTemplates, readBoxOf } from './inserted-templates.ts';
import { TemplatesOfField } from './templates-of-field.tsx';
import { atMostText, ticketPageTexts as texts } from './texts.ts';
import { pollStatus, readAnew, toldInForm, type TicketInHand } from './ticket-state.ts';
import { typedInWords } from './typed-in-words.ts';
import { untilText } from './until-text.ts';
import { usePreviewOfAct } from './use-preview-of-act.ts';
import { useSendingAgain } from './use-sending-again.ts';
import { WhatHappenedMeanwhile } from './what-happened-meanwhile.tsx';

export interface FormOfActProps {
  readonly act: OfficerActCode;
  readonly held: TicketInHand;
  readonly now: ActsNow;
  readonly me: Me;
  readonly onClose: () => void;
}

/** One act: its rules, what it asks, what comes of it, and its button. */
export function FormOfAct(props: FormOfActProps) {
  const { act, held, now, onClose } = props;
  const say = useSay();
  const heading = useRef<HTMLHeadingElement>(null);
  useLayoutEffect(() => {
    doneLast.value = undefined;
    heading.current?.focus();
    heading.current?.scrollIntoView({ block: 'nearest' });
  }, []);
  const said = officerActTexts[act];
  const offer = now.acts.find(({ code }) => code === act);
  return (
    <section
      class="form-of-act"
      aria-labelledby="act"
      onKeyDown={(event) => {
        if (event.key === 'Escape' && !event.defaultPrevented) onClose();
      }}
    >
      <Button look="plain" onClick={onClose}>
        {say(texts.backToActs)}
      </Button>
      <h2 id="act" tabIndex={-1} ref={heading}>
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
            route={offer.route.name}
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
  const typed: Typed = draftOfAct(number, act)?.typed ?? {};
  const written = typedInWords(officerActForms[act], typed, aboutTicket(held));
  const isBegun = Object.values(typed).some((text) => text.trim() !== '');
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
      {isBegun && (
        <Button
          look="second"
          onClick={() => {
            dropDraftOfAct(number, act);
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
  /** The name of the route by which it is asked for. */
  readonly route: string;
}

/** Where errors belong that the API finds. */
const fieldsOfForm = (act: OfficerActCode): Readonly<Record<string, string>> =>
  Object.fromEntries(officerActForms[act].questions.map(({ pointer, name }) => [pointer, name]));

const wasUsedBefore = (failure: Failure | undefined): boolean =>
  failure?.because === 'refused' && failure.problem.code === 'idempotency-key-reused';

function QuestionsOfAct({ act, held, about, route, onClose }: QuestionsProps) {
  const say = useSay();
  const language = useLanguage();
  const form = officerActForms[act];
  const { number } = held.ticket;
  /** Asked when it is needed: who types fast is ahead of what is shown. */
  const typedByNow = (): Typed => ({ ...form.begins?.(about), ...draftOfAct(number, act)?.typed });
  const typed = typedByNow();
  const [sending, setSending] = useState(false);
  const [errors, setMistakes] = useState<readonly FormError[]>([]);
  const [failure, setFailure] = useState<Failure>();
  const [moved, setMoved] = useState<TicketMovedOn>();
  const [tries, setTries] = useState(0);

  const fail = (found: readonly FormError[], because?: Failure): void => {
    setMistakes(found);
    setFailure(because);
    setMoved(movedOnIn(because));
    setTries((before) => before + 1);
  };

  const whatWentWrong = (because: Failure): readonly FormError[] => {
    if (sessionState() === 'ended') return [{ text: say(texts.ended) }];
    if (wasUsedBefore(because) || movedOnIn(because) !== undefined) return [];
    if (because.because === 'refused') return errorsOf(because, language, fieldsOfForm(act));
    return [{ text: say(because.because === 'unreachable' ? texts.triesAgain : texts.notSent) }];
  };

  const post = async (): Promise<void> => {
    setSending(true);
    const outcome = await sendAct(held, act, typedByNow());
    setSending(false);
    if (outcome.failure !== undefined) {
      fail(whatWentWrong(outcome.failure), outcome.failure);
      void pollStatus(number, language);
      return;
    }
    dropDraftOfAct(number, act);
    doneLast.value = { number, act };
    onClose();
    await readAnew(language);
  };

  const mistakesBeforeSending = () => [
    ...errorsInTyped(form, typedByNow(), about),
    ...errorsOfTemplates({ number, act }, typedByNow()),
  ];

  const submit = (): void => {
    if (sending) return;
    const found = mistakesBeforeSending();
    fail(found.map(({ field, text }) => ({ field, text: say(text) })));
    if (found.length === 0) void post();
  };
  /** Whether an identity is shown others decide: there is nothing to show of it before. */
  const hasPreview = act !== 'request-identity';
  const isComplete = mistakesBeforeSending().length === 0;
  const preview = usePreviewOfAct(
    hasPreview && isComplete
      ? { number, act: route, details: form.details(typed), version: versionKnown(held, act) }
      : undefined,
    fieldsOfForm(act),
  );
  const unanswered = failure !== undefined && failure.because !== 'refused';
  useSendingAgain(failure?.because === 'unreachable' && sessionState() !== 'ended', submit);
  useToldInForm(moved?.version ?? draftOfAct(number, act)?.knownUpTo, unanswered);

  const change = (changes: Typed): void => {
    saveDraftOfAct(number, act, { typed: { ...typedByNow(), ...changes } });
    if (failure !== undefined) setFailure(undefined);
  };

  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        submit();
      }}
    >
      <ErrorSummary errors={errors} tries={tries} />
      {moved !== undefined && (
        <WhatHappenedMeanwhile
          moved={moved}
          onGoOn={() => {
            saveDraftOfAct(number, act, { knownUpTo: moved.version });
            submit();
          }}
        />
      )}
      {wasUsedBefore(failure) && (
        <Callout look="warning" live>
          <p>{say(texts.arrivedBefore)}</p>
          <Button
            look="second"
            onClick={() => {
              beginAnother(number, act);
              submit();
            }}
          >
            {say(texts.sendChanged)}
          </Button>
        </Callout>
      )}
      {questionsAsked(form, typed, about).map((question) => (
        <Fragment key={question.name}>
          <FieldOfForm
            question={question}
            about={about}
            typed={typed}
            mistake={[...errors, ...preview.mistakes].find(({ field }) => field === question.name)?.text}
            onChange={change}
          />
          <TemplatesOfField
            number={number}
            act={act}
            question={question}
            typed={typed}
            unread={errors.find(({ field }) => field === readBoxOf(question.name))?.text}
            onChange={change}
          />
        </Fragment>
      ))}
      <div class="buttons">
        <Button type="submit" look={form.grave ? 'grave' : 'first'} busy={sending}>
          {say(sending ? texts.sending : officerActTexts[act].send)}
        </Button>
      </div>
      {hasPreview && <PreviewOfActPart preview={preview} />}
    </form>
  );
}
