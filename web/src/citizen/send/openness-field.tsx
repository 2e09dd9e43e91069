import { opennesses } from '../../../../domain/foundation/vocabulary/kinds.ts';
import { opennessMeanings } from '../../../../words/openness.ts';
import { Radios } from '../../design/choices.tsx';
import { Details } from '../../design/details.tsx';
import { useSay } from '../../platform/language.ts';
import { ticketQuestionTexts } from '../../ticket-form/question-texts.ts';
import { opennessChoices } from '../../ticket-form/texts.ts';
import type { FieldOfSendingProps } from './field-props.ts';

/** So many sentences stand at the choice itself; all of them below. */
const atTheChoice = 2;

/** How much of the person is known, and what each choice means. */
export function OpennessField({ answers, change, asked }: Omit<FieldOfSendingProps, 'question'>) {
  const say = useSay();
  return (
    <>
      <Radios
        {...asked}
        optional={false}
        cards
        chosen={answers.openness}
        onChange={(openness) => change({ openness })}
        choices={opennesses.map((openness) => ({
          value: openness,
          label: say(opennessChoices[openness]),
          hint: [
            ...(answers.category?.defaultOpenness === openness && answers.category.sensitive
              ? [say(ticketQuestionTexts.suggested)]
              : []),
            ...opennessMeanings[openness].slice(0, atTheChoice).map(say),
          ].join(' '),
        }))}
      />
      <Details title={say(ticketQuestionTexts.more)}>
        {opennesses.map((openness) => (
          <section key={openness}>
            <h2>{say(opennessChoices[openness])}</h2>
            <ul>
              {opennessMeanings[openness].map(say).map((sentence) => (
                <li key={sentence}>{sentence}</li>
              ))}
            </ul>
          </section>
        ))}
      </Details>
    </>
  );
}
