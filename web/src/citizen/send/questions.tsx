import { useEffect, useState } from 'preact/hooks';
import { Button } from '../../design/button.tsx';
import { Form } from '../../design/form.tsx';
import { ErrorSummary } from '../../design/error-summary.tsx';
import { Skeleton } from '../../design/skeleton.tsx';
import { designTexts } from '../../design/texts.ts';
import { useLanguage, useSay } from '../../platform/language.ts';
import { depthInHistory } from '../../platform/depth-in-history.ts';
import { LeaveQuickly } from '../../leave/leave-quickly.tsx';
import { useLoaded } from '../../platform/loaded.ts';
import { goToStep, replaceStep } from '../../platform/step.ts';
import { DangerStep } from './danger-step.tsx';
import { changeAnswers, changeDraft, dropDraftInHand, useDraftInHand } from './draft-in-hand.ts';
import { FoundDraft } from './found-draft.tsx';
import { KindStep } from './kind-step.tsx';
import { MatterStep } from './matter-step.tsx';
import { errorsAtStep, type ErrorAtStep } from './errors-of-answers.ts';
import type { TicketFormProps } from '../../ticket-form/form-props.ts';
import { stepAfter, stepBefore, stepToShow } from './steps.ts';
import type { SendStep } from '../../ticket-form/send-step.ts';
import { sendTexts } from './texts.ts';
import { WordsStep } from './words-step.tsx';

/** What the page shows at once. */
const firstSteps = { kind: KindStep, matter: MatterStep, danger: DangerStep, words: WordsStep } as const;
const isFirst = (step: SendStep): step is keyof typeof firstSteps => Object.hasOwn(firstSteps, step);

const loadLazySteps = () => import('./lazy-steps.ts');

export interface QuestionsProps {
  /** The step in the address, `''` where there is none. */
  readonly wanted: string;
  /** What the API refused of the ticket when it was sent. */
  readonly refused: readonly ErrorAtStep[];
  readonly onRight: (step: SendStep) => void;
  readonly isSending: boolean;
  readonly onSend: () => void;
}

/** The questions, one a page, and the last page that reads all back. */
export function Questions({ wanted, refused, onRight, isSending, onSend }: QuestionsProps) {
  const say = useSay();
  const { draft, keeping } = useDraftInHand();
  const step = stepToShow(wanted, draft);
  const [isChange, setChange] = useState(false);
  const { mistakes, tries, check, clear } = useMistakes(step, refused);
  useFocusOnHeading(step);
  useEffect(() => {
    if (wanted !== '' && wanted !== step) replaceStep(step);
  }, [wanted, step]);

  const goOn = (): void => {
    if (check()) return;
    if (step === 'check') {
      onSend();
      return;
    }
    const passed = [...new Set([...draft.passed, step])];
    changeDraft({ passed });
    onRight(step);
    const next = stepAfter(step, { ...draft, passed }, isChange);
    if (next === 'check') setChange(false);
    goToStep(next);
  };
  const before = stepBefore(step, draft.answers);
  const goBack = (): void => {
    clear();
    if (depthInHistory() > 0) history.back();
    else if (before !== undefined) goToStep(before);
  };
  return (
    <>
      {draft.answers.category?.sensitive === true && (
        <LeaveQuickly onLeave={dropDraftInHand} beside={before !== undefined} />
      )}
      {before !== undefined && (
        <button type="button" class="button plain back" onClick={goBack}>
          {say(designTexts.back)}
        </button>
      )}
      {before === undefined && <FoundDraft />}
      <Form onSubmit={goOn}>
        <ErrorSummary errors={mistakes} tries={tries} />
        <Question
          step={step}
          mistakeAt={(field) => mistakes.find((mistake) => mistake.field === field)?.text}
          onChange={(changed) => {
            setChange(true);
            goToStep(changed);
          }}
        />
        <div class="buttons">
          <Button type="submit" busy={isSending}>
            {say(step === 'check' ? (isSending ? sendTexts.sending : sendTexts.send) : sendTexts.next)}
          </Button>
        </div>
        <p class="unseen" role="status">
          {isSending && say(sendTexts.sending)}
        </p>
      </Form>
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

interface QuestionProps extends Pick<TicketFormProps, 'mistakeAt'> {
  readonly step: SendStep;
  /** Leads from the last page back to a question. */
  readonly onChange: (step: SendStep) => void;
}

/** The question of one page. The later ones are loaded while the first are answered. */
function Question({ step, mistakeAt, onChange }: QuestionProps) {
  const say = useSay();
  const { draft } = useDraftInHand();
  const { module, failed, again } = useLoaded(loadLazySteps);
  const given = { answers: draft.answers, change: changeAnswers, mistakeAt };
  if (isFirst(step)) {
    const First = firstSteps[step];
    return <First {...given} />;
  }
  if (failed) {
    return (
      <Button look="second" onClick={again}>
        {say(sendTexts.retry)}
      </Button>
    );
  }
  if (module === undefined) return <Skeleton lines={6} />;
  if (step === 'check') return <module.CheckStep draft={draft} onChange={onChange} mistakeAt={mistakeAt} />;
  const Lazy = module.lazySteps[step];
  return <Lazy {...given} />;
}

/** What is wrong on this page: found here before going on, or by the API. */
function useMistakes(step: SendStep, refused: readonly ErrorAtStep[]) {
  const language = useLanguage();
  const { answers } = useDraftInHand().draft;
  const [tries, setTries] = useState(0);
  const [checked, setChecked] = useState<SendStep>();
  const here = refused.filter((mistake) => mistake.step === (step === 'check' ? undefined : step));
  const own = errorsAtStep(step, answers, language);
  return {
    mistakes: [...(checked === step ? own : []), ...here],
    tries,
    /** Whether there is something to put right before going on. */
    check: (): boolean => {
      setChecked(step);
      setTries(tries + 1);
      return own.length > 0;
    },
    clear: (): void => setChecked(undefined),
  };
}

/** Who reads by ear hears each question from its heading on. The first one comes with the page. */
function useFocusOnHeading(step: SendStep): void {
  const [first] = useState(step);
  const [moved, setMoved] = useState(false);
  useEffect(() => {
    if (step === first && !moved) return;
    setMoved(true);
    scrollTo(0, 0);
    document.querySelector<HTMLElement>('main h1')?.focus({ preventScroll: true });
  }, [step, first, moved]);
}
