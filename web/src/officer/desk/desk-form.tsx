import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { errorsOf, type Failure } from '../../api/problem.ts';
import { Button } from '../../design/button.tsx';
import { Form } from '../../design/form.tsx';
import { ErrorSummary, type FormError } from '../../design/error-summary.tsx';
import type { FormErrors } from '../../design/use-form-errors.ts';
import { fieldsOf } from '../../forms/answers.ts';
import { useLanguage, useSay } from '../../platform/language.ts';
import type { DeskAnswers } from './desk-answers.ts';
import { callNextCitizen, changeDeskAnswers, type DeskDraft } from './desk-in-hand.ts';
import { DeskPart } from './desk-part.tsx';
import { deskQuestions, deskRequest, errorsAtDesk } from './desk-questions.ts';
import { sendDeskTicket } from './send-desk-ticket.ts';
import { deskTexts } from './texts.ts';
import { useWordsOfCitizen } from './use-words-of-citizen.ts';

interface DeskFormProps extends FormErrors {
  readonly draft: DeskDraft;
  /** What stands before the form: who has a number already writes nothing down. */
  readonly children: ComponentChildren;
}

/** Everything that is asked at the desk, on one page. */
export function DeskForm({ draft, children, ...form }: DeskFormProps) {
  const say = useSay();
  const { isSending, send } = useSendingOfDesk(draft, form);
  const { read, isRead } = useWordsOfCitizen(draft.answers);
  const part = { answers: draft.answers, change: changeDeskAnswers, mistakeAt: form.errorAt };
  return (
    <>
      <div class="head-of-desk">
        <h1 tabIndex={-1}>{say(deskTexts.title)}</h1>
        <p class="quiet small">
          {say(deskTexts.lead)} <span class="by-keys">{say(deskTexts.byKeys)}</span>
        </p>
      </div>
      {children}
      <Form busy={isSending} onSubmit={() => void send()}>
        <ErrorSummary errors={form.errors} tries={form.tries} />
        <div class="desk-parts">
          <div class="desk-words">
            <DeskPart
              {...part}
              id="matter-part"
              title={deskTexts.matterPart}
              asks={['description', 'subject', 'remedySought', 'cites']}
              onWritten={read}
              told={<FilledIn {...draft.answers} isRead={isRead} />}
            />
          </div>
          <div class="desk-understood">
            <DeskPart
              {...part}
              id="understood-part"
              title={deskTexts.understoodPart}
              asks={['kind', 'category', 'region', 'landmark', 'office', 'about', 'officerName']}
            />
          </div>
          <div class="desk-arrival">
            <DeskPart
              {...part}
              id="arrival"
              title={deskTexts.arrival}
              asks={['way', 'received', 'called', 'language']}
            />
          </div>
          <div class="desk-person">
            <DeskPart
              {...part}
              id="person-part"
              title={deskTexts.personPart}
              asks={['openness', 'name', 'phone', 'email', 'safe']}
            />
            <div class="buttons">
              <Button type="submit" busy={isSending}>
                {say(isSending ? deskTexts.sending : deskTexts.send)}
              </Button>
              {draft.isBegun && <Clear />}
            </div>
          </div>
        </div>
        <p class="unseen" role="status">
          {isSending && say(deskTexts.sending)}
        </p>
      </Form>
    </>
  );
}

/** What is wrong with a ticket that was sent: what may have arrived is sent again, as one ticket. */
const mistakesOfSending = (failure: Failure, say: ReturnType<typeof useSay>, language: 'sw' | 'en') => [
  ...errorsOf(failure, language, fieldsOf(deskQuestions)),
  ...(failure.because === 'refused' ? [] : [{ text: say(deskTexts.uncertain) }]),
];

/** Sends what is in hand, once nothing is missing. */
function useSendingOfDesk(draft: DeskDraft, { showErrors: showMistakes }: FormErrors) {
  const say = useSay();
  const language = useLanguage();
  const [isSending, setSending] = useState(false);
  const send = async (): Promise<void> => {
    if (isSending) return;
    const missing: readonly FormError[] = errorsAtDesk(draft.answers).map(({ field, text }) => ({
      field,
      text: say(text),
    }));
    const body = deskRequest(draft.answers);
    showMistakes(missing);
    if (missing.length > 0 || body === undefined) return;
    setSending(true);
    const failure = await sendDeskTicket(draft, body);
    setSending(false);
    if (failure !== undefined) showMistakes(mistakesOfSending(failure, say, language));
  };
  return { isSending, send };
}

/** Said once the words were read: what stands there is to be checked, and what only the citizen decides is to be asked. */
function FilledIn({ category, understood, isRead }: DeskAnswers & { readonly isRead: boolean }) {
  const say = useSay();
  const isAsked =
    category === undefined && understood?.signals.some((signal) => signal !== 'person') === true;
  return (
    <p role="status" class={isAsked ? 'words-read mistake' : 'words-read quiet'}>
      {isRead && say(isAsked ? deskTexts.askFirst : deskTexts.filledIn)}
    </p>
  );
}

/** Everything that was written goes, once it was meant. */
function Clear() {
  const say = useSay();
  const [isAsked, setAsked] = useState(false);
  if (!isAsked)
    return (
      <Button look="second" onClick={() => setAsked(true)}>
        {say(deskTexts.clear)}
      </Button>
    );
  return (
    <>
      <Button look="grave" onClick={callNextCitizen}>
        {say(deskTexts.clearSure)}
      </Button>
      <Button look="second" onClick={() => setAsked(false)}>
        {say(deskTexts.clearNot)}
      </Button>
    </>
  );
}
