import { Checkbox, Radios } from '../../design/choices.tsx';
import { TextArea } from '../../design/text-area.tsx';
import { TextField } from '../../design/text-field.tsx';
import { useSay } from '../../platform/language.ts';
import { nameOfOffice, type AboutTicket, type FormQuestion, type Typed } from './act-form.ts';
import { CategoryField, UnitField } from './choice-fields.tsx';
import { DateAheadField } from './date-ahead-field.tsx';
import { OfficeField } from './office-field.tsx';
import { StaffField } from './staff-field.tsx';
import { TicketField } from './ticket-field.tsx';
import type { FieldProps } from './field-props.ts';

export interface FieldOfFormProps {
  readonly question: FormQuestion;
  readonly about: AboutTicket;
  readonly typed: Typed;
  readonly mistake: string | undefined;
  readonly onChange: (changes: Typed) => void;
}

/** One question of an act, by what it is answered with. */
export function FieldOfForm({ question, about, typed, mistake, onChange }: FieldOfFormProps) {
  const say = useSay();
  const { name } = question;
  const asked: FieldProps = {
    id: name,
    label: say(question.label),
    ...(question.hint !== undefined && { hint: say(question.hint) }),
    mistake,
    optional: question.missing === undefined || question.needed?.(typed) === false,
    value: typed[name] ?? '',
    onChange: (value) => onChange({ [name]: value }),
  };
  switch (question.kind) {
    case 'words':
      return <TextArea {...asked} atMost={question.rules.atMost} />;
    case 'line':
      return <TextField {...asked} />;
    case 'days':
      return <TextField {...asked} keys="numeric" look={['short']} />;
    case 'date':
      return <DateAheadField {...asked} after={about.today} />;
    case 'choice':
      return (
        <Radios
          {...asked}
          optional={false}
          chosen={asked.value === '' ? undefined : asked.value}
          choices={question.choices(about).map(({ value, label, means }) => ({
            value,
            label: say(label),
            ...(means !== undefined && { hint: say(means) }),
          }))}
        />
      );
    case 'yes':
      return (
        <Checkbox
          id={name}
          label={asked.label}
          checked={asked.value === 'yes'}
          onChange={(checked) => asked.onChange(checked ? 'yes' : '')}
        />
      );
    case 'staff':
      return <StaffField {...asked} about={about} isGiven={question.given === true} />;
    case 'unit':
      return <UnitField {...asked} none={say(question.none)} about={about} />;
    case 'category':
      return <CategoryField {...asked} none={say(question.none)} kind={typed['kind'] ?? ''} />;
    case 'office':
      return (
        <OfficeField
          {...asked}
          about={about}
          chosenName={typed[nameOfOffice(name)] ?? ''}
          onChoose={(id, called) => onChange({ [name]: id, [nameOfOffice(name)]: called })}
        />
      );
    case 'ticket':
      return <TicketField {...asked} about={question.alike === true ? about : undefined} />;
  }
}
