import { inEach } from '../../../../domain/foundation/vocabulary/language.ts';
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { useLocation } from 'preact-iso';
import { newKey } from '../../api/new-key.ts';
import { Callout } from '../../design/callout.tsx';
import { ErrorSummary } from '../../design/error-summary.tsx';
import { useFormErrors } from '../../design/use-form-errors.ts';
import { errorsInAnswers } from '../../forms/answers.ts';
import { FormOfQuestions } from '../../forms/form-of-questions.tsx';
import type { Answers } from '../../forms/question.ts';
import { useClosingWarning } from '../platform/closing-warning.ts';
import { showFromTheTop } from '../../platform/focus.ts';
import { useLanguage, useSay } from '../../platform/language.ts';
import { goToStep, leaveStep, replaceStep, useStep } from '../../platform/step.ts';
import {
  categoryNamedIn,
  institutionIn,
  invitedAgain,
  officerIn,
  type ChangeCommand,
  type ChangeName,
  type DoneChange,
  type HistoryChange,
  type ShownPreview,
} from '../administration/change-command.ts';
import { RegistryAnswer } from '../administration/registry-answer.tsx';
import { doChange, previewOf } from '../administration/do-change.ts';
import { changeNames } from '../administration/texts.ts';
import {
  PathOfRecord,
  RecordLink,
  type RecordAt,
  type StepOfPath,
} from '../administration/path-of-record.tsx';
import { WorkFrame } from '../frame/work-frame.tsx';
import { WorkLink } from '../frame/work-link.tsx';
import type { WorkPageProps } from '../pages.tsx';
import { changeForms, changeNamed, commandOf, questionsOf } from './change-forms.ts';
import type { Trial } from '../bench/replays.ts';
import { FieldOfChange } from './field-of-change.tsx';
import { errorsOfChange } from './fields-of-errors.ts';
import { labelsOfFields, namedInOrder } from './labels-of-fields.ts';
import { meanwhileOf } from './meanwhile.ts';
import { Previewed } from './previewed.tsx';
import type { ChangeSubject } from './subject.ts';
import { withChanges } from './suggested-id.ts';
import { rulesTexts } from '../rules/texts.ts';
import { changeTexts as texts } from './texts.ts';
import { useSubject } from './use-subject.ts';
import './change.css';

const movedOn = 'registry-moved-on';
/** The steps behind `#`. */
const [shownStep, doneStep] = ['shown', 'done'] as const;

/** One change of the registry: asked for, shown as a difference with what follows, and then done. */
export default function ChangePage({ me }: WorkPageProps) {
  const say = useSay();
  const { query } = useLocation();
  const act = changeNamed(query['act']);
  return (
    <WorkFrame
      title={act === undefined ? texts.title : changeNames[act]}
      description={texts.description}
      me={me}
    >
      {act === undefined ? (
        <>
          <PathOfRecord steps={[]} />
          <h1 tabIndex={-1}>{say(texts.unknown)}</h1>
        </>
      ) : (
        <About
          key={act}
          act={act}
          institution={institutionIn(query)}
          officer={officerIn(query)}
          category={categoryNamedIn(query)}
          given={query[invitedAgain] === 'yes' ? { [invitedAgain]: 'yes' } : {}}
        />
      )}
    </WorkFrame>
  );
}

interface AboutProps {
  readonly act: ChangeName;
  readonly institution: string;
  readonly officer: string;
  readonly category: string;
  /** What the address asks for. */
  readonly given: Answers;
}

function About({ act, institution, officer, category, given }: AboutProps) {
  const say = useSay();
  const asked = useSubject(changeForms[act].about, { institution, officer, category });
  return (
    <>
      <PathOfRecord steps={asked.data === undefined ? [] : stepsTo(asked.data)} />
      <RegistryAnswer asked={asked} heading={say(changeNames[act])}>
        {(subject) => <Change act={act} subject={subject} given={given} />}
      </RegistryAnswer>
    </>
  );
}

/** The record that a form is about. */
const recordOf = ({ institution, officer }: ChangeSubject): RecordAt => {
  if (officer !== undefined) return { officer: officer.id };
  return institution === undefined ? 'everybody' : { institution: institution.id };
};

/** From the registry to it. */
function stepsTo(subject: ChangeSubject): readonly StepOfPath[] {
  const { institution, officer } = subject;
  const of = recordOf(subject);
  if (officer !== undefined) {
    const { id, shortName } = officer.institution;
    return [
      { name: shortName, of: { institution: id } },
      { name: inEach(() => officer.name), of },
    ];
  }
  if (institution === undefined) return [{ name: rulesTexts.title, of }];
  return [
    ...institution.path.map(({ shortName }) => ({ name: shortName })),
    { name: institution.shortName, of },
  ];
}

/** What is shown, and what it would be asked for with. */
interface ShownChange {
  readonly asked: ChangeCommand;
  readonly preview: ShownPreview;
  /** Idempotency key, the same for each try of this change. */
  readonly key: string;
  readonly meanwhile?: readonly HistoryChange[];
}

interface ChangeProps {
  readonly act: ChangeName;
  readonly subject: ChangeSubject;
  /** What stands in the form at first besides what its subject says. */
  readonly given: Answers;
}

function Change({ act, subject, given }: ChangeProps) {
  const language = useLanguage();
  const step = useStep();
  const form = changeForms[act];
  /** What must be chosen before anything can be asked. */
  const selects = form.questions.filter(({ kind }) => kind === 'select');
  const first = useMemo(() => form.begins?.(subject) ?? {}, [form, subject]);
  const [values, setValues] = useState<Answers>({ ...first, ...given });
  const [shown, setShown] = useState<ShownChange>();
  const [busy, setBusy] = useState(false);
  const [done, setDone] = useState<DoneChange>();
  /** What was replayed of each change that was looked at, by its key. */
  const trials = useRef(new Map<string, Trial>());
  const isDone = done !== undefined;
  const faults = useFormErrors();
  const doing = useFormErrors();
  useClosingWarning(!isDone && values !== first);
  const here = isDone ? doneStep : step === shownStep && shown !== undefined ? shownStep : '';
  const before = useRef(here);
  useEffect(() => {
    if (before.current !== here) showFromTheTop();
    before.current = here;
  }, [here]);

  const look = async (): Promise<void> => {
    const [unchosen] = errorsInAnswers(selects, values, subject);
    if (unchosen !== undefined) {
      faults.showErrors([{ field: unchosen.field, text: unchosen.text[language] }]);
      return;
    }
    const asked = commandOf(act, values, subject);
    setBusy(true);
    const { data, failure } = await previewOf(asked);
    setBusy(false);
    if (data === undefined) {
      faults.showErrors(errorsOfChange(failure, { language, values, about: act }));
      return;
    }
    faults.showErrors([]);
    doing.showErrors([]);
    setShown({ asked, preview: data, key: newKey() });
    goToStep(shownStep);
  };

  /** It would change something else by now: what that is, and what others did. */
  const lookAgain = async ({ asked, preview: old }: ShownChange): Promise<void> => {
    const [meanwhile, { data, failure }] = await Promise.all([meanwhileOf(old), previewOf(asked)]);
    if (data === undefined) {
      doing.showErrors(errorsOfChange(failure, { language, values, about: act }));
      setShown({ asked, preview: old, key: newKey(), meanwhile });
    } else {
      doing.showErrors([]);
      setShown({ asked, preview: data, key: newKey(), meanwhile });
    }
    showFromTheTop();
  };

  const doIt = async (one: ShownChange): Promise<void> => {
    setBusy(true);
    const { data, failure } = await doChange(one.asked, one.preview, one.key);
    if (data !== undefined) {
      setDone(data);
      replaceStep(doneStep);
    } else if (failure.because === 'refused' && failure.problem.code === movedOn) await lookAgain(one);
    else doing.showErrors(errorsOfChange(failure, { language, values, about: act }));
    setBusy(false);
  };

  if (here === doneStep && shown !== undefined && done !== undefined)
    return 'proposal' in done ? <Proposed /> : <Done shown={shown} subject={subject} />;
  const tried = [...trials.current].findLast(([key]) => key !== shown?.key)?.[1];
  if (here === shownStep && shown !== undefined)
    return (
      <Previewed
        act={act}
        asked={shown.asked}
        tried={tried}
        onReplayed={(trial) => trials.current.set(shown.key, trial)}
        preview={shown.preview}
        meanwhile={shown.meanwhile}
        mistakes={doing.errors}
        tries={doing.tries}
        busy={busy}
        onDo={() => void doIt(shown)}
        onBack={() => leaveStep('')}
      />
    );
  return (
    <AskedInForm
      {...{ act, subject, values, busy, faults }}
      onChange={(changes) => setValues((now) => withChanges(now, changes))}
      onLook={() => void look()}
    />
  );
}

interface AskedInFormProps extends Omit<ChangeProps, 'given'> {
  readonly values: Answers;
  readonly busy: boolean;
  readonly faults: ReturnType<typeof useFormErrors>;
  readonly onChange: (changes: Answers) => void;
  readonly onLook: () => void;
}

function AskedInForm({ act, subject, values, busy, faults, onChange, onLook }: AskedInFormProps) {
  const say = useSay();
  const language = useLanguage();
  const { intro } = changeForms[act];
  const questions = questionsOf(act);
  const { errors, tries, errorAt } = faults;
  return (
    <div class="change-form">
      <h1 tabIndex={-1}>{say(changeNames[act])}</h1>
      <Whom subject={subject} />
      <ErrorSummary
        errors={namedInOrder(errors, labelsOfFields(questions, values), language)}
        tries={tries}
      />
      {intro !== undefined && (
        <Callout>
          <p>{say(intro)}</p>
        </Callout>
      )}
      <FormOfQuestions
        {...{ questions, tries, errorAt, onChange }}
        about={subject}
        answers={values}
        own={(question, asked) => (
          <FieldOfChange {...{ question, asked, subject, values, onChange }} mistakeAt={errorAt} />
        )}
        isBusy={busy}
        button={{ says: texts.look }}
        onSubmit={onLook}
        beside={<RecordLink of={recordOf(subject)}>{say(texts.cancel)}</RecordLink>}
      />
    </div>
  );
}

/** The institution, the officer or the category that it is about. */
function Whom({ subject }: { readonly subject: ChangeSubject }) {
  const say = useSay();
  const { institution, officer, registry } = subject;
  const named = institution ?? registry.routing;
  const name = officer?.name ?? (named && say(named.name));
  return name === undefined ? null : (
    <p>
      {say(texts.about)}:{' '}
      <strong>
        <RecordLink of={recordOf(subject)}>{name}</RecordLink>
      </strong>
    </p>
  );
}

/** It waits for a second administrator. */
function Proposed() {
  const say = useSay();
  return (
    <>
      <h1 tabIndex={-1}>{say(texts.proposed)}</h1>
      <Callout live>
        <p>{say(texts.proposedText)}</p>
      </Callout>
      <p>
        <WorkLink to="registry">{say(texts.toProposals)}</WorkLink>
      </p>
    </>
  );
}

interface DoneProps {
  readonly shown: ShownChange;
  readonly subject: ChangeSubject;
}

function Done({ shown: { preview }, subject }: DoneProps) {
  const say = useSay();
  return (
    <>
      <h1 tabIndex={-1}>{say(texts.done)}</h1>
      <Callout look="success" live>
        <p>{say(texts.doneText)}</p>
      </Callout>
      {preview.consequences.length > 0 && (
        <ul>
          {preview.consequences.map(({ text }) => (
            <li key={text}>{text}</li>
          ))}
        </ul>
      )}
      <p>
        <ToRecord preview={preview} subject={subject} />
      </p>
    </>
  );
}

/** Leads to what was changed, or to what is new. */
function ToRecord({
  preview: { items },
  subject,
}: {
  readonly preview: ShownPreview;
  readonly subject: ChangeSubject;
}) {
  const say = useSay();
  const made = items.find(({ isNew }) => isNew);
  return <RecordLink of={recordOfNew(made) ?? recordOf(subject)}>{say(texts.toRecord)}</RecordLink>;
}

function recordOfNew(made: ShownPreview['items'][number] | undefined): RecordAt | undefined {
  if (made?.id === undefined) return undefined;
  return made.part === 'officer' ? { officer: made.id } : { institution: made.id };
}
