import { Radios } from '../design/choices.tsx';
import type { FieldProps } from '../forms/field-of-question.tsx';
import { useSay } from '../platform/language.ts';
import { officeChosen, type FoundOffice } from './found-office.ts';
import { ticketQuestionTexts } from './question-texts.ts';
import type { TicketFormProps } from './form-props.ts';

interface OfficesQuestionProps extends Pick<TicketFormProps, 'answers' | 'change'> {
  readonly asked: FieldProps;
  readonly offered: readonly (FoundOffice & { readonly reason: string })[];
  /** Why the office that was chosen besides is among them. */
  readonly chosenOffice?: typeof ticketQuestionTexts.chosenOffice;
}

/** The offices that are offered, and the one that was chosen besides. */
export function OfficesQuestion({
  asked,
  answers: { institution },
  change,
  offered,
  chosenOffice = ticketQuestionTexts.chosenOffice,
}: OfficesQuestionProps) {
  const say = useSay();
  const isOffered = offered.some(({ id }) => id === institution?.id);
  const all = [
    ...offered,
    ...(institution === undefined || isOffered ? [] : [{ ...institution, reason: say(chosenOffice) }]),
  ];
  return (
    <Radios
      {...asked}
      optional={false}
      cards
      chosen={institution?.id}
      onChange={(id) => {
        const chosen = all.find((office) => office.id === id);
        if (chosen !== undefined) change(officeChosen(chosen));
      }}
      choices={all.map(({ id, name, reason }) => ({ value: id, label: say(name), hint: reason }))}
    />
  );
}
