import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { severalRuleOf, type ActOnSeveral } from '../../../../domain/foundation/vocabulary/acts.ts';
import { Button } from '../../design/button.tsx';
import { ChoiceField } from '../../design/field.tsx';
import { SelectField } from '../../design/select-field.tsx';
import { TextField } from '../../design/text-field.tsx';
import { bodyOf, errorsInAnswers, questionsAsked } from '../../forms/answers.ts';
import { FieldOfQuestion, type FieldProps } from '../../forms/field-of-question.tsx';
import type { Answers } from '../../forms/question.ts';
import { localDateOf } from '../../platform/dates.ts';
import { inGroups, onlyDigits } from '../../platform/digits.ts';
import { useSay } from '../../platform/language.ts';
import { useResource } from '../../resource/use-resource.ts';
import { OfficeSearch } from '../../ticket-form/office-search.tsx';
import { DateField } from '../platform/date-field.tsx';
import { loadText } from '../platform/load-text.ts';
import { officerApi } from '../session/officer-api.ts';
import { nameOfOffice, type AboutAct, type AnsweredOfTicket, type FormQuestion } from '../ticket/act-form.ts';
import { ListField } from '../ticket/choice-fields.tsx';
import { officerActForms } from '../ticket/officer-act-forms.ts';
import { officerActTexts } from '../ticket/officer-act-texts.ts';
import { ticketPageTexts } from '../ticket/texts.ts';
import { useFocusOfWhatCame } from '../ticket/use-focus-of-what-came.ts';
import { severalAct, type SeveralAct } from './send-several.ts';
import { onCountText, severalTexts as texts } from './several-texts.ts';

interface SeveralFormProps {
  readonly act: ActOnSeveral;
  readonly numbers: readonly string[];
  /** Whose tickets they are. */
  readonly institution: string;
  /** What of the details is known without asking. */
  readonly known: Readonly<Record<string, string>>;
  /** The main ticket of a merger, where it is known which. */
  readonly main?: string | undefined;
  readonly onSend: (asked: SeveralAct, numbers: readonly string[]) => void;
  readonly onClose: () => void;
}

/** What hangs on each ticket alone, and may be left out, is not asked of several. */
const isAskedOfSeveral = (question: FormQuestion): boolean =>
  question.kind !== 'unit' && !(question.kind === 'office' && question.missing === undefined);

/** What an act asks, once for all that is chosen. */
export function SeveralForm({ act, numbers, institution, known, main, onSend, onClose }: SeveralFormProps) {
  const say = useSay();
  const form = useRef<HTMLFormElement>(null);
  const [answers, setAnswers] = useState<Answers>(main === undefined ? {} : { into: main });
  const [isTried, setTried] = useState(false);
  useLayoutEffect(
    () => form.current?.querySelector<HTMLElement>('input, select, textarea')?.focus({ preventScroll: true }),
    [],
  );
  const about: AboutAct = { today: localDateOf(Date.now()) };
  const questions = officerActForms[act].questions.filter(isAskedOfSeveral);
  const errors = errorsInAnswers(questions, answers, about);
  const details = { ...known, ...bodyOf(questions, answers, about) };
  /** The main ticket of a merger is one of those that are chosen: it joins none. */
  const others =
    severalRuleOf(act)?.inTurn === true ? numbers.filter((number) => number !== details['into']) : numbers;
  const send = (): void => {
    setTried(true);
    const [first] = errors;
    if (first !== undefined) document.getElementById(first.field)?.focus();
    else onSend(severalAct(act, details), others);
  };
  const change = (changes: Answers): void => setAnswers((before) => ({ ...before, ...changes }));
  return (
    <form
      ref={form}
      class="form-for-chosen"
      aria-label={say(officerActTexts[act].title)}
      noValidate
      onFocusIn={({ target }) => {
        if (target instanceof HTMLElement) showInBar(target);
      }}
      onSubmit={(event) => {
        event.preventDefault();
        send();
      }}
      onKeyDown={(event) => {
        if (event.key === 'Escape' && !event.defaultPrevented) onClose();
      }}
    >
      {questionsAsked(questions, answers, about).map((question) => {
        const error = errors.find(({ field }) => isTried && field === question.name);
        return (
          <FieldOfQuestion
            key={question.name}
            question={question.kind === 'words' ? { ...question, rows: 2 } : question}
            {...{ about, answers }}
            mistake={error && say(error.text)}
            onChange={change}
            own={(own, asked) => (
              <FieldOfSeveral
                {...{ question: own, asked, about, institution, answers }}
                numbers={main === undefined ? numbers : [...new Set([main, ...numbers])]}
                onChange={change}
              />
            )}
          />
        );
      })}
      <div class="buttons">
        <Button type="submit" look={officerActForms[act].grave ? 'grave' : 'first'}>
          {say(onCountText(officerActTexts[act].send, others.length))}
        </Button>
        <Button look="plain" onClick={onClose}>
          {say(texts.closeForm)}
        </Button>
      </div>
    </form>
  );
}

/**
 * Scrolls the bar alone until all of what has the focus by keys is in it: a browser leaves half of a field below its edge. Were
 * the page scrolled too, what is pressed would move away from under the pointer before it is released.
 */
function showInBar(focused: HTMLElement): void {
  const bar = focused.closest('.chosen-bar');
  if (bar === null || !focused.matches(':focus-visible')) return;
  const field = focused.getBoundingClientRect();
  const seen = bar.getBoundingClientRect();
  bar.scrollTop += Math.max(field.bottom - seen.bottom, 0) + Math.min(field.top - seen.top, 0);
}

interface FieldOfSeveralProps extends Pick<SeveralFormProps, 'institution' | 'numbers'> {
  readonly question: AnsweredOfTicket;
  readonly asked: FieldProps;
  readonly about: AboutAct;
  readonly answers: Answers;
  readonly onChange: (changes: Answers) => void;
}

function FieldOfSeveral({
  question,
  asked,
  about,
  institution,
  numbers,
  answers,
  onChange,
}: FieldOfSeveralProps) {
  switch (question.kind) {
    case 'staff':
      return <OfficerField {...asked} institution={institution} />;
    case 'office':
      return <OfficeOfAll {...asked} called={answers[nameOfOffice(asked.id)] ?? ''} onChoose={onChange} />;
    case 'ticket':
      return question.alike === true ? (
        <OneOfChosen {...asked} numbers={numbers} />
      ) : (
        <TextField
          {...asked}
          value={inGroups(asked.value)}
          onChange={(written) => asked.onChange(onlyDigits(written))}
          keys="numeric"
          look={['digits', 'short']}
        />
      );
    case 'date':
      return <DateField {...asked} after={question.after?.(about)} />;
    // No act on several asks for them: whom words may call on each ticket decides for itself.
    case 'mentions':
    case 'unit':
    case 'category':
    case 'yes':
      return null;
  }
}

/** To whom they are given, each with how much they have. */
function OfficerField({ institution, ...asked }: FieldProps & { readonly institution: string }) {
  const say = useSay();
  const { data, failure, again } = useResource(
    (request) =>
      officerApi.GET('/v1/officer/institutions/{institution}/staff', {
        ...request,
        params: { path: { institution } },
      }),
    [institution],
  );
  const hasCome = data !== undefined;
  useEffect(() => {
    if (hasCome && document.activeElement === document.body) document.getElementById(asked.id)?.focus();
  }, [hasCome, asked.id]);
  if (data?.officers.length === 0) return <p>{say(texts.nobody)}</p>;
  return (
    <ListField
      {...asked}
      choices={data?.officers.map(({ id: value, name, load }) => ({
        value,
        label: load === undefined ? name : `${name} (${say(loadText(load.open, load.overdue))})`,
      }))}
      failure={failure}
      again={again}
      none={say(ticketPageTexts.chooseOfficer)}
    />
  );
}

interface OfficeOfAllProps extends FieldProps {
  readonly called: string;
  readonly onChoose: (changes: Answers) => void;
}

/** Any institution, found by a part of its name. */
function OfficeOfAll({ called, onChoose, value, ...asked }: OfficeOfAllProps) {
  const say = useSay();
  const choose = (id: string, name: string): void =>
    onChoose({ [asked.id]: id, [nameOfOffice(asked.id)]: name });
  const field = useFocusOfWhatCame(value);
  return (
    <div ref={field} id={asked.id} tabIndex={-1}>
      <ChoiceField {...asked} id={`${asked.id}-office`}>
        {value === '' ? (
          <OfficeSearch onChoose={({ id, name }) => choose(id, say(name))} />
        ) : (
          <p class="chosen-office">
            <strong>{called}</strong>{' '}
            <Button look="plain" onClick={() => choose('', '')}>
              {say(ticketPageTexts.removeOffice)} <span class="unseen">{called}</span>
            </Button>
          </p>
        )}
      </ChoiceField>
    </div>
  );
}

/** The main ticket of a merger: one of those that are chosen. */
function OneOfChosen({ numbers, value, ...asked }: FieldProps & Pick<SeveralFormProps, 'numbers'>) {
  const say = useSay();
  return (
    <SelectField
      {...asked}
      choices={numbers.map((number) => ({ value: number, label: inGroups(number) }))}
      chosen={value}
      none={say(texts.chooseMain)}
    />
  );
}
