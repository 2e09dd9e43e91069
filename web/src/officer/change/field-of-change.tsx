import type { Text } from '../../../../domain/foundation/vocabulary/language.ts';
import { Checkbox } from '../../design/choices.tsx';
import { ChoiceField } from '../../design/field.tsx';
import { SelectField } from '../../design/select-field.tsx';
import type { FieldProps } from '../../forms/field-of-question.tsx';
import type { Answers } from '../../forms/question.ts';
import { useSay } from '../../platform/language.ts';
import { upperFirst } from '../../platform/upper-first.ts';
import { DateField } from '../platform/date-field.tsx';
import type { AnsweredOfChange } from './change-forms.ts';
import { DaysEditor } from './days-editor.tsx';
import { DeadlinesEditor } from './deadlines-editor.tsx';
import { InstitutionField } from './institution-field.tsx';
import { OfficerAmong, OfficerAt } from './officer-field.tsx';
import { RoutingEditor } from './routing-editor.tsx';
import type { ChangeSubject } from './subject.ts';
import { changeTexts, fieldTexts } from './texts.ts';

interface FieldOfChangeProps {
  readonly question: AnsweredOfChange;
  readonly asked: FieldProps;
  readonly subject: ChangeSubject;
  readonly values: Answers;
  readonly mistakeAt: (field: string) => string | undefined;
  readonly onChange: (changes: Answers) => void;
}

/** A question that only changes of the registry ask, by what it is answered with. */
export function FieldOfChange({ question, asked, subject, values, mistakeAt, onChange }: FieldOfChangeProps) {
  const say = useSay();
  const { value: chosen, ...rest } = asked;
  const edited = {
    ...{ values, mistakeAt },
    onChange: (field: string, value: string): void => onChange({ [field]: value }),
  };
  switch (question.kind) {
    case 'deadlines':
      return <DeadlinesEditor {...edited} />;
    case 'days':
      return <DaysEditor registry={subject.registry} {...edited} />;
    case 'routing':
      return <RoutingEditor registry={subject.registry} {...{ values, onChange }} />;
    case 'institution':
      return (
        <InstitutionField
          {...{ ...rest, chosen }}
          under={subject.registry.institution.id}
          first={chosen === subject.institution?.id ? subject.institution : undefined}
        />
      );
    case 'officer':
      return <WhichOfficer {...{ subject, values }} among={question.among} given={{ ...rest, chosen }} />;
    case 'date':
      return <DateField {...asked} />;
    case 'yes':
      return (
        <div class="field">
          <Checkbox {...asked} checked={chosen === 'yes'} onChange={(is) => rest.onChange(is ? 'yes' : '')} />
        </div>
      );
    case 'select':
      return (
        <SelectField
          {...{ ...rest, chosen }}
          none={say(changeTexts.choose)}
          choices={Object.entries(question.choices).map(([value, word]) => ({
            value,
            label: upperFirst(say(word)),
          }))}
        />
      );
    case 'several':
      return (
        <ChoiceField {...asked}>
          <Several {...{ ...rest, chosen }} choices={question.choices} />
        </ChoiceField>
      );
  }
}

interface SeveralProps extends Pick<FieldProps, 'id' | 'onChange'> {
  readonly choices: Readonly<Record<string, Text>>;
  readonly chosen: string;
}

/** A box for each, in the order of the choices. The first has the question's id. */
function Several({ id, choices, chosen, onChange }: SeveralProps) {
  const say = useSay();
  const all = Object.keys(choices);
  const before = chosen.split(' ');
  return Object.entries(choices).map(([code, word], place) => (
    <Checkbox
      key={code}
      id={place === 0 ? id : `${id}-${code}`}
      label={upperFirst(say(word))}
      checked={before.includes(code)}
      onChange={(is) => onChange(all.filter((one) => (one === code ? is : before.includes(one))).join(' '))}
    />
  ));
}

interface WhichOfficerProps extends Pick<FieldOfChangeProps, 'subject' | 'values'> {
  readonly among: Extract<AnsweredOfChange, { readonly kind: 'officer' }>['among'];
  readonly given: Omit<FieldProps, 'value'> & { readonly chosen: string };
}

/** An officer of the institution, of another that was chosen, or among those who head it. */
function WhichOfficer({ among, subject: { institution, officer }, values, given }: WhichOfficerProps) {
  const say = useSay();
  if (among === 'heads') {
    const { head, actingHeads = [] } = institution ?? {};
    const officers = [...(head === undefined ? [] : [head]), ...actingHeads.map(({ officer }) => officer)];
    const once = [...new Map(officers.map((officer) => [officer.id, officer])).values()];
    return <OfficerAmong officers={once} {...given} />;
  }
  if (among === 'colleagues')
    return (
      <OfficerAt
        {...given}
        hint={say(fieldTexts.ticketsToHint)}
        none={fieldTexts.ticketsToNobody}
        institution={officer?.institution.id ?? ''}
        which={({ id, takesTickets }) => takesTickets && id !== officer?.id}
      />
    );
  const at = among === 'here' ? institution?.id : values[among.field];
  return <OfficerAt institution={at ?? ''} {...given} />;
}
