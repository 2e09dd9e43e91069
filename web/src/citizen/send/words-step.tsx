import { citizenTexts } from '../../../../domain/foundation/vocabulary/citizen-texts.ts';
import { Details } from '../../design/details.tsx';
import { DigitsField } from '../../design/digits-field.tsx';
import { TextArea } from '../../design/text-area.tsx';
import { TextField } from '../../design/text-field.tsx';
import { useSay } from '../../platform/language.ts';
import { SaveDraft } from './save-draft.tsx';
import type { TicketFormProps } from '../../ticket-form/form-props.ts';
import { ticketQuestionTexts } from '../../ticket-form/question-texts.ts';
import { sendTexts } from './texts.ts';

/** What happened, as the person says it. */
export function WordsStep({ answers, change, mistakeAt }: TicketFormProps) {
  const say = useSay();
  return (
    <>
      <h1 tabIndex={-1}>{say(sendTexts.words)}</h1>
      <TextField
        id="subject"
        label={say(ticketQuestionTexts.subject)}
        hint={say(ticketQuestionTexts.subjectHint)}
        mistake={mistakeAt('subject')}
        value={answers.subject}
        onChange={(subject) => change({ subject })}
      />
      <TextArea
        id="description"
        label={say(ticketQuestionTexts.details)}
        hint={say(ticketQuestionTexts.detailsHint)}
        mistake={mistakeAt('description')}
        atMost={citizenTexts.description.atMost}
        value={answers.description}
        onChange={(description) => change({ description })}
      />
      <TextArea
        id="remedy"
        label={say(ticketQuestionTexts.remedy)}
        optional
        rows={3}
        mistake={mistakeAt('remedy')}
        atMost={citizenTexts.remedySought.atMost}
        value={answers.remedySought}
        onChange={(remedySought) => change({ remedySought })}
      />
      <Details title={say(sendTexts.goesOn)} open={answers.cites !== undefined}>
        <DigitsField
          id="cites"
          label={say(sendTexts.cites)}
          hint={say(sendTexts.citesHint)}
          mistake={mistakeAt('cites')}
          value={answers.cites ?? ''}
          onChange={(digits) => change({ cites: digits === '' ? undefined : digits })}
        />
      </Details>
      <SaveDraft />
    </>
  );
}
