import { languages } from '../../../../domain/foundation/vocabulary/language.ts';
import { Radios } from '../../design/choices.tsx';
import { languageNames } from '../../design/texts.ts';
import { useLanguage, useSay } from '../../platform/language.ts';
import type { TicketFormProps } from '../../ticket-form/form-props.ts';
import { ticketQuestionTexts } from '../../ticket-form/question-texts.ts';
import { sendTexts } from './texts.ts';

const yesOrNo = { true: 'yes', false: 'no' } as const;

/** Whether messages are safe, and their language. */
export function NoticesStep({ answers, change, mistakeAt }: TicketFormProps) {
  const say = useSay();
  const language = useLanguage();
  const { safe } = answers;
  return (
    <>
      <h1 tabIndex={-1}>{say(sendTexts.notices)}</h1>
      <Radios
        id="safe"
        label={say(ticketQuestionTexts.safe)}
        hint={say(ticketQuestionTexts.safeHint)}
        mistake={mistakeAt('safe')}
        chosen={safe === undefined ? undefined : yesOrNo[`${safe}`]}
        onChange={(chosen) => change({ safe: chosen === 'yes' })}
        choices={[
          { value: 'yes', label: say(ticketQuestionTexts.safeYes) },
          { value: 'no', label: say(ticketQuestionTexts.safeNo), hint: say(ticketQuestionTexts.safeNoHint) },
        ]}
      />
      {safe !== false && (
        <Radios
          id="language"
          label={say(sendTexts.noticeLanguage)}
          mistake={mistakeAt('language')}
          chosen={answers.language ?? language}
          onChange={(chosen) => change({ language: chosen })}
          choices={languages.map((value) => ({
            value,
            label: <span lang={value}>{languageNames[value]}</span>,
          }))}
        />
      )}
    </>
  );
}
