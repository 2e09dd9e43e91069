import { languages } from '../../../../domain/foundation/vocabulary/language.ts';
import { Radios } from '../../design/choices.tsx';
import { languageNames } from '../../design/texts.ts';
import { useLanguage, useSay } from '../../platform/language.ts';
import type { StepProps } from './step-props.ts';
import { sendTexts } from './texts.ts';

const yesOrNo = { true: 'yes', false: 'no' } as const;

/** Whether messages are safe, and their language. */
export function NoticesStep({ answers, change, mistakeAt }: StepProps) {
  const say = useSay();
  const language = useLanguage();
  const { safe } = answers;
  return (
    <>
      <h1 tabIndex={-1}>{say(sendTexts.notices)}</h1>
      <Radios
        id="safe"
        label={say(sendTexts.safe)}
        hint={say(sendTexts.safeHint)}
        mistake={mistakeAt('safe')}
        chosen={safe === undefined ? undefined : yesOrNo[`${safe}`]}
        onChange={(chosen) => change({ safe: chosen === 'yes' })}
        choices={[
          { value: 'yes', label: say(sendTexts.safeYes) },
          { value: 'no', label: say(sendTexts.safeNo), hint: say(sendTexts.safeNoHint) },
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
