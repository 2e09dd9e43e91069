import { Checkbox } from '../../design/choices.tsx';
import type { FieldProps } from '../../forms/field-of-question.tsx';
import { severalIn, type Answers } from '../../forms/question.ts';
import { useSay } from '../../platform/language.ts';
import { MentionsField } from './mentions-field.tsx';
import { DateField } from '../platform/date-field.tsx';
import { nameOfOffice, type AboutTicket, type AnsweredOfTicket } from './act-form.ts';
import { CategoryField, UnitField } from './choice-fields.tsx';
import { OfficeField } from './office-field.tsx';
import { StaffField } from './staff-field.tsx';
import { TicketField } from './ticket-field.tsx';

interface FieldOfTicketProps {
  readonly question: AnsweredOfTicket;
  readonly about: AboutTicket;
  readonly asked: FieldProps;
  readonly typed: Answers;
  readonly onChange: (changes: Answers) => void;
}

/** A question that only acts on tickets ask, by what it is answered with. */
export function FieldOfTicket({ question, about, asked, typed, onChange }: FieldOfTicketProps) {
  const say = useSay();
  const nameOfChosen = nameOfOffice(asked.id);
  switch (question.kind) {
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
          chosenName={typed[nameOfChosen] ?? ''}
          onChoose={(id, called) => onChange({ [asked.id]: id, [nameOfChosen]: called })}
        />
      );
    case 'ticket':
      return <TicketField {...asked} about={question.alike === true ? about : undefined} />;
    case 'mentions':
      return (
        <MentionsField
          ticket={{ number: about.ticket.number, institution: about.ticket.institution.id }}
          typedIn="message"
          words={typed['message'] ?? ''}
          mentions={severalIn(typed, asked.id)}
          onChange={({ words, mentions }) => onChange({ message: words, [asked.id]: mentions.join(' ') })}
        />
      );
    case 'date':
      return <DateField {...asked} after={question.after?.(about)} />;
    case 'yes':
      return (
        <Checkbox
          {...asked}
          checked={asked.value === 'yes'}
          onChange={(is) => asked.onChange(is ? 'yes' : '')}
        />
      );
  }
}
