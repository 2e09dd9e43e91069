import { useEffect, useState } from 'preact/hooks';
import { Button } from '../../design/button.tsx';
import { Form } from '../../design/form.tsx';
import { ErrorSummary } from '../../design/error-summary.tsx';
import { Skeleton } from '../../design/skeleton.tsx';
import { designTexts } from '../../design/texts.ts';
import { useLanguage, useSay } from '../../platform/language.ts';
import { depthInHistory } from '../../platform/depth-in-history.ts';
import { LeaveQuickly } from '../../leave/leave-quickly.tsx';
import type { useLoaded } from '../../platform/loaded.ts';
import { goToStep, replaceStep } from '../../platform/step.ts';
import { comparisonDone } from './comparison-awaited.ts';
import {
  changeAnswers,
  changeDraft,
  draftInHand,
  dropDraftInHand,
  keepOffPhone,
  useDraftInHand,
} from './draft-in-hand.ts';
import { FoundDraft } from './found-draft.tsx';
import type { ErrorAtStep } from './errors-in-hand.ts';
import { areWordsAsked, errorsInWords, firstQuestions } from './first-page.ts';
import type { TicketFormProps } from '../../ticket-form/form-props.ts';
import { StepFields } from './step-fields.tsx';
import { SaveDraft } from './save-draft.tsx';
import { sendSteps, type SendStep } from '../../ticket-form/send-step.ts';
import { isSensitive, type TicketAnswers } from '../../ticket-form/ticket-answers.ts';
import { sendTexts, stepOf } from './texts.ts';

/** The pages that come after the first: they are loaded while that is answered. */
export type LaterPages = typeof import('./lazy-steps.ts');

export interface QuestionsProps {
  /** The step in the address, `''` where there is none. */
  readonly wanted: string;
  /** What the API refused of the ticket when it was sent. */
  readonly refused: readonly ErrorAtStep[];
  readonly onRight: (step: SendStep) => void;
  readonly isSending: boolean;
  readonly onSend: () => void;
  readonly later: ReturnType<typeof useLoaded<LaterPages>>;
}

/** The pages of sending, and the last one that reads all back. */
export function Questions({ wanted, refused, onRight, isSending, onSend, later }: QuestionsProps) {
  const say = useSay();
  const { draft, keeping } = useDraftInHand();
  const step = areWordsAsked(wanted, draft) ? 'words' : later.module?.stepToShow(wanted, draft);
  const [isChange, setChange] = useState(false);
  const [isAwaited, setAwaited] = useState(false);
  const { mistakes, tries, check, clear } = useMistakes(step, refused, later.module);
  const isGrave = isSensitive(draft.answers);
  useFocusOnHeading(step);
  useEffect(() => {
    if (step !== undefined && wanted !== '' && wanted !== step) replaceStep(step);
  }, [wanted, step]);
  useEffect(() => {
    if (isGrave && keeping === 'kept') void keepOffPhone();
  }, [isGrave, keeping]);

  const send = async (): Promise<void> => {
    setAwaited(true);
    await comparisonDone();
    setAwaited(false);
    if (!check()) onSend();
  };
  const goOn = (): void => {
    if (step === undefined) return;
    if (step === 'check') {
      if (!isAwaited) void send();
      return;
    }
    if (check()) return;
    const passed = [...new Set([...draft.passed, step])];
    changeDraft({ passed });
    onRight(step);
    const next = later.module?.stepAfter(step, { ...draft, passed }, isChange) ?? 'understood';
    if (next === 'check') setChange(false);
    if (wanted === '') replaceStep(step); // Back leads to this page, not to the first that is open
    goToStep(next);
  };
  const before = sendSteps[sendSteps.indexOf(step ?? 'understood') - 1];
  const goBack = (): void => {
    clear();
    if (depthInHistory() > 0) history.back();
    else if (before !== undefined) goToStep(before);
  };
  const drop = (): void => {
    void dropDraftInHand().then(() => replaceStep('words'));
  };
  const isBusy = isSending || isAwaited;
  const says = later.module?.buttonAt(step ?? 'words', draft.answers) ?? sendTexts.next;
  return (
    <>
      {isGrave && <LeaveQuickly onLeave={dropDraftInHand} beside={before !== undefined} />}
      <div class="progress">
        {before !== undefined && (
          <button type="button" class="button plain back" onClick={goBack}>
            {say(designTexts.back)}
          </button>
        )}
        <span class="quiet small">{say(progressAt(step ?? 'understood'))}</span>
        <progress
          value={sendSteps.indexOf(step ?? 'understood') + 1}
          max={sendSteps.length}
          aria-hidden="true"
        />
      </div>
      {before === undefined && <FoundDraft />}
      <Form onSubmit={goOn}>
        <ErrorSummary errors={mistakes} tries={tries} />
        <Step
          step={step}
          later={later}
          mistakeAt={(field) => mistakes.find((mistake) => mistake.field === field)?.text}
          onChange={(changed) => {
            setChange(true);
            goToStep(changed);
          }}
          onDrop={drop}
        />
        <div class="buttons">
          <Button type="submit" busy={isBusy}>
            {say(isBusy ? sendTexts.sending : says)}
          </Button>
        </div>
        <p class="unseen" role="status">
          {isBusy && say(sendTexts.sending)}
        </p>
      </Form>
      {step === 'understood' && later.module && <later.module.WordsAgain answers={draft.answers} />}
      {keeping === 'kept' && (
        <p class="quiet small">
          {say(sendTexts.draftKept)}{' '}
          <Button look="plain" onClick={() => void dropDraftInHand()}>
            {say(sendTexts.deleteDraft)}
          </Button>
        </p>
      )}
    </>
  );
}

/** How far a page is among all. */
export const progressAt = (step: SendStep) =>
  stepOf({ step: sendSteps.indexOf(step) + 1, of: sendSteps.length });

interface StepProps extends Pick<TicketFormProps, 'mistakeAt'> {
  readonly step: SendStep | undefined;
  readonly later: QuestionsProps['later'];
  /** Leads from the last page back to a question. */
  readonly onChange: (step: SendStep) => void;
  readonly onDrop: () => void;
}

/** The questions of one page. The later ones are loaded while the first are answered. */
function Step({ step, later: { module, failed, again }, mistakeAt, onChange, onDrop }: StepProps) {
  const say = useSay();
  const { draft } = useDraftInHand();
  const form = { answers: draft.answers, change: changeAnswers, mistakeAt };
  if (step === 'words') {
    return (
      <>
        <StepFields {...form} questions={firstQuestions} heading="description" />
        {!isSensitive(draft.answers) && <SaveDraft />}
      </>
    );
  }
  if (failed) {
    return (
      <Button look="second" onClick={again}>
        {say(sendTexts.retry)}
      </Button>
    );
  }
  if (module === undefined || step === undefined) return <Skeleton lines={6} />;
  switch (step) {
    case 'understood':
      return <module.UnderstoodStep {...form} onDrop={onDrop} />;
    case 'you':
      return <module.YouStep {...form} />;
    case 'check':
      return <module.CheckStep draft={draft} onChange={onChange} mistakeAt={mistakeAt} />;
  }
}

/** What is wrong on this page: found here before going on, or by the API. */
function useMistakes(
  step: SendStep | undefined,
  refused: readonly ErrorAtStep[],
  later: LaterPages | undefined,
) {
  const language = useLanguage();
  const { answers } = useDraftInHand().draft;
  const [tries, setTries] = useState(0);
  const [checked, setChecked] = useState<SendStep>();
  const found = (given: TicketAnswers): readonly ErrorAtStep[] =>
    step === undefined || step === 'words'
      ? errorsInWords(given).map(({ field, text }) => ({ field, text: text[language] }))
      : (later?.errorsAtStep(step, given, language) ?? []);
  const here = refused.filter(
    (mistake) => mistake.step === step || (step === 'check' && mistake.step === undefined),
  );
  return {
    mistakes: [...(checked === step ? found(answers) : []), ...here],
    tries,
    /** Whether there is something to put right before going on. */
    check: (): boolean => {
      setChecked(step);
      setTries(tries + 1);
      return found(draftInHand().draft.answers).length > 0;
    },
    clear: (): void => setChecked(undefined),
  };
}

/** Who reads by ear hears each question from its heading on. The first one comes with the page. */
function useFocusOnHeading(step: SendStep | undefined): void {
  const [first] = useState(step);
  const [moved, setMoved] = useState(false);
  useEffect(() => {
    if (step === first && !moved) return;
    setMoved(true);
    scrollTo(0, 0);
    document.querySelector<HTMLElement>('main h1')?.focus({ preventScroll: true });
  }, [step, first, moved]);
}
