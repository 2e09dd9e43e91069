import { Radios } from '../../design/choices.tsx';
import { TextField } from '../../design/text-field.tsx';
import { useSay } from '../../platform/language.ts';
import type { StepProps } from './step-props.ts';
import { aboutChoices } from '../../ticket-form/texts.ts';
import { sendTexts } from './texts.ts';

const choices = ['nobody', 'head', 'officer'] as const;

/** Whether it is about somebody of that office, who must not see it then. */
export function AboutStep({ answers, change, mistakeAt }: StepProps) {
  const say = useSay();
  return (
    <>
      <Radios
        id="about"
        label={say(sendTexts.about)}
        hint={answers.institution && say(answers.institution.name)}
        heading
        cards
        mistake={mistakeAt('about')}
        chosen={answers.about}
        onChange={(about) => change({ about })}
        choices={choices.map((value) => {
          const choice = aboutChoices[value];
          return {
            value,
            label: say(choice.name),
            ...('hint' in choice && { hint: say(choice.hint) }),
          };
        })}
      />
      {answers.about === 'officer' && (
        <TextField
          id="officer"
          label={say(sendTexts.officer)}
          mistake={mistakeAt('officer')}
          value={answers.officerName}
          onChange={(officerName) => change({ officerName })}
        />
      )}
    </>
  );
}
