import type { FieldProps } from '../../forms/field-of-question.tsx';
import type { Answers } from '../../forms/question.ts';
import { OfficersField } from '../platform/officers-field.tsx';
import type { AnsweredOfChange } from './change-forms.ts';
import { DaysEditor } from './days-editor.tsx';
import { DeadlinesEditor } from './deadlines-editor.tsx';
import { InstitutionField } from './institution-field.tsx';
import { OfficerAmong, OfficerAt } from './officer-field.tsx';
import type { ChangeSubject } from './subject.ts';

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
    case 'yes':
      return (
        <div class="field">
          <OfficersField {...{ question, asked }} about={subject} />
        </div>
      );
    default:
      return <OfficersField {...{ question, asked }} about={subject} />;
  }
}

interface WhichOfficerProps extends Pick<FieldOfChangeProps, 'subject' | 'values'> {
  readonly among: Extract<AnsweredOfChange, { readonly kind: 'officer' }>['among'];
  readonly given: Omit<FieldProps, 'value'> & { readonly chosen: string };
}

/** An officer of the institution, of another that was chosen, or among those who head it. */
function WhichOfficer({ among, subject: { institution }, values, given }: WhichOfficerProps) {
  if (among === 'heads') {
    const { head, actingHeads = [] } = institution ?? {};
    const officers = [...(head === undefined ? [] : [head]), ...actingHeads.map(({ officer }) => officer)];
    const once = [...new Map(officers.map((officer) => [officer.id, officer])).values()];
    return <OfficerAmong officers={once} {...given} />;
  }
  const at = among === 'here' ? institution?.id : values[among.field];
  return <OfficerAt institution={at ?? ''} {...given} />;
}
