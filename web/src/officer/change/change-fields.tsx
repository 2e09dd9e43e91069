import { Checkbox } from '../../design/choices.tsx';
import { ChoiceField } from '../../design/field.tsx';
import { SelectField } from '../../design/select-field.tsx';
import { TextField } from '../../design/text-field.tsx';
import { useSay } from '../../platform/language.ts';
import { upperFirst } from '../../platform/upper-first.ts';
import type { ChangeField } from './change-forms.ts';
import { DateField } from '../platform/date-field.tsx';
import { DaysEditor } from './days-editor.tsx';
import { DeadlinesEditor } from './deadlines-editor.tsx';
import { InstitutionField } from './institution-field.tsx';
import { OfficerAmong, OfficerAt } from './officer-field.tsx';
import { changeTexts as texts } from './texts.ts';
import { isYes, listIn, valueOf, type ChangeSubject, type Values } from './values.ts';

interface ChangeFieldsProps {
  readonly fields: readonly ChangeField[];
  readonly subject: ChangeSubject;
  readonly values: Values;
  readonly mistakeAt: (field: string) => string | undefined;
  readonly onChange: (field: string, value: string) => void;
}

/** The questions of a form, each as it is best answered. */
export const ChangeFields = ({ fields, ...rest }: ChangeFieldsProps) =>
  fields.map((field) => <OneField key={'id' in field ? field.id : field.as} field={field} {...rest} />);

type OneFieldProps = Omit<ChangeFieldsProps, 'fields'> & { readonly field: ChangeField };

function OneField({ field, subject, values, mistakeAt, onChange }: OneFieldProps) {
  const say = useSay();
  if (field.as === 'deadlines') return <DeadlinesEditor {...{ values, mistakeAt, onChange }} />;
  if (field.as === 'days')
    return <DaysEditor registry={subject.registry} {...{ values, mistakeAt, onChange }} />;
  const { id } = field;
  const value = valueOf(values, id);
  const question = {
    id,
    label: say(field.label),
    mistake: mistakeAt(id),
    ...(field.hint !== undefined && { hint: say(field.hint) }),
  };
  const change = (typed: string): void => onChange(id, typed);
  switch (field.as) {
    case 'text':
      return (
        <TextField
          {...question}
          value={value}
          optional={field.optional === true}
          {...(field.keys !== undefined && { keys: field.keys })}
          onChange={change}
        />
      );
    case 'date':
      return <DateField {...question} value={value} onChange={change} />;
    case 'yes':
      return (
        <div class="field">
          <Checkbox
            {...question}
            checked={isYes(values, id)}
            onChange={(checked) => change(checked ? 'yes' : '')}
          />
        </div>
      );
    case 'choice':
      return (
        <SelectField
          {...question}
          chosen={value}
          none={say(texts.choose)}
          choices={Object.entries(field.choices).map(([code, word]) => ({
            value: code,
            label: upperFirst(say(word)),
          }))}
          onChange={change}
        />
      );
    case 'several': {
      const chosen = listIn(values, id);
      return (
        <ChoiceField {...question}>
          {Object.entries(field.choices).map(([code, word], place) => (
            <Checkbox
              key={code}
              id={place === 0 ? id : `${id}-${code}`}
              label={upperFirst(say(word))}
              checked={chosen.includes(code)}
              onChange={(checked) =>
                change((checked ? [...chosen, code] : chosen.filter((one) => one !== code)).join(' '))
              }
            />
          ))}
        </ChoiceField>
      );
    }
    case 'institution':
      return (
        <InstitutionField
          {...question}
          under={subject.registry.institution.id}
          chosen={value}
          first={value === subject.institution?.id ? subject.institution : undefined}
          onChange={change}
        />
      );
    case 'officer':
      return <WhichOfficer {...{ field, subject, values, question, onChange: change }} />;
  }
}

interface WhichOfficerProps {
  readonly field: Extract<ChangeField, { readonly as: 'officer' }>;
  readonly subject: ChangeSubject;
  readonly values: Values;
  readonly question: { readonly id: string; readonly label: string; readonly mistake: string | undefined };
  readonly onChange: (value: string) => void;
}

/** An officer of the institution, of another that was chosen, or among those who head it. */
function WhichOfficer({ field: { id, among }, subject, values, question, onChange }: WhichOfficerProps) {
  const given = { ...question, chosen: valueOf(values, id), onChange };
  const { institution } = subject;
  if (among === 'heads') {
    const { head, actingHeads = [] } = institution ?? {};
    const officers = [...(head === undefined ? [] : [head]), ...actingHeads.map(({ officer }) => officer)];
    const once = [...new Map(officers.map((officer) => [officer.id, officer])).values()];
    return <OfficerAmong officers={once} {...given} />;
  }
  const at = among === 'here' ? institution?.id : valueOf(values, among.field);
  return <OfficerAt institution={at ?? ''} {...given} />;
}
