import { kinds } from '../../../../domain/foundation/vocabulary/kinds.ts';
import { kindWords } from '../../../../words/kinds.ts';
import { Radios } from '../../design/choices.tsx';
import { useSay } from '../../platform/language.ts';
import type { TicketFormProps } from '../../ticket-form/form-props.ts';
import { kindChoices } from '../../ticket-form/texts.ts';
import { sendTexts } from './texts.ts';

/** What is sent. */
export function KindStep({ answers, change, mistakeAt }: TicketFormProps) {
  const say = useSay();
  return (
    <Radios
      id="kind"
      label={say(sendTexts.kind)}
      heading
      cards
      mistake={mistakeAt('kind')}
      chosen={answers.kind}
      onChange={(kind) => change({ kind })}
      choices={kinds.map((kind) => ({
        value: kind,
        label: say(kindChoices[kind]),
        hint: say(kindWords[kind].meaning),
      }))}
    />
  );
}
