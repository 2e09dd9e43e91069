import type { Text } from '../../../domain/foundation/vocabulary/language.ts';
import { Radios } from '../design/choices.tsx';
import { useSay } from '../platform/language.ts';
import type { FoundOffice } from './found-office.ts';
import type { TicketFormProps } from './form-props.ts';
import { ticketQuestionTexts } from './question-texts.ts';

interface OfficesQuestionProps extends TicketFormProps {
  readonly offered: readonly (FoundOffice & { readonly reason: string })[];
  readonly hint: Text | undefined;
}

/** The offices that are offered, and the one that was chosen besides. */
export function OfficesQuestion({
  answers,
  change,
  mistakeAt,
  texts = ticketQuestionTexts,
  offered,
  hint,
}: OfficesQuestionProps) {
  const say = useSay();
  const { institution } = answers;
  const isOffered = offered.some(({ id }) => id === institution?.id);
  const all = [
    ...offered,
    ...(institution === undefined || isOffered ? [] : [{ ...institution, reason: say(texts.chosenOffice) }]),
  ];
  return (
    <Radios
      id="office"
      label={say(texts.office)}
      hint={hint && say(hint)}
      heading={texts === ticketQuestionTexts}
      mistake={mistakeAt('office')}
      cards
      chosen={institution?.id}
      onChange={(id) => {
        const chosen = all.find((office) => office.id === id);
        if (chosen === undefined) return;
        const { name, shortName } = chosen;
        change({ institution: { id, name, shortName } });
      }}
      choices={all.map(({ id, name, reason }) => ({ value: id, label: say(name), hint: reason }))}
    />
  );
}
