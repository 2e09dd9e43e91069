import { Radios } from '../design/choices.tsx';
import { TextField } from '../design/text-field.tsx';
import { useSay } from '../platform/language.ts';
import type { TicketFormProps } from './form-props.ts';
import { ticketQuestionTexts } from './question-texts.ts';
import { aboutChoices } from './texts.ts';

const choices = ['nobody', 'head', 'officer'] as const;

/** Whether it is about somebody of that office, who must not see it then. Asked alone, it names the office. */
export function AboutQuestion({ answers, change, mistakeAt, texts = ticketQuestionTexts }: TicketFormProps) {
  const say = useSay();
  const isAlone = texts === ticketQuestionTexts;
  return (
    <>
      <Radios
        id="about"
        label={say(texts.about)}
        hint={isAlone ? answers.institution && say(answers.institution.name) : undefined}
        heading={isAlone}
        cards={isAlone}
        mistake={mistakeAt('about')}
        chosen={answers.about}
        onChange={(about) => change({ about })}
        choices={choices.map((value) => {
          const choice = aboutChoices[value];
          return {
            value,
            label: say(choice.name),
            ...(isAlone && 'hint' in choice && { hint: say(choice.hint) }),
          };
        })}
      />
      {answers.about === 'officer' && (
        <TextField
          id="officer"
          label={say(texts.officer)}
          mistake={mistakeAt('officer')}
          value={answers.officerName}
          onChange={(officerName) => change({ officerName })}
        />
      )}
    </>
  );
}
