import { opennesses } from '../../../../domain/foundation/vocabulary/kinds.ts';
import { opennessMeanings } from '../../../../words/openness.ts';
import { Radios } from '../../design/choices.tsx';
import { Details } from '../../design/details.tsx';
import { useSay } from '../../platform/language.ts';
import { ticketQuestionTexts } from '../../ticket-form/question-texts.ts';
import { opennessChoices } from '../../ticket-form/texts.ts';
import type { DeskFieldProps } from './part-props.ts';
import { languageOfCitizen } from './desk-questions.ts';
import { deskTexts } from './texts.ts';

/** What each choice means is read out: it stands in the language of whoever listens. */
export function OpennessAtDesk({ answers, change, asked }: DeskFieldProps) {
  const say = useSay();
  const language = languageOfCitizen(answers);
  const { category } = answers;
  return (
    <>
      <Radios
        {...asked}
        optional={false}
        hint={say(deskTexts.readAloud)}
        cards
        chosen={answers.openness}
        onChange={(openness) => change({ openness })}
        choices={opennesses.map((openness) => ({
          value: openness,
          label: say(opennessChoices[openness]),
          hint: (
            <>
              {category?.sensitive === true && category.defaultOpenness === openness && (
                <strong>{say(ticketQuestionTexts.suggested)} </strong>
              )}
              <span lang={language}>{opennessMeanings[openness][0]?.[language]}</span>
            </>
          ),
        }))}
      />
      <Details title={say(deskTexts.more)}>
        {opennesses.map((openness) => (
          <section key={openness} lang={language}>
            <h3>{opennessChoices[openness][language]}</h3>
            <ul>
              {opennessMeanings[openness].map((sentence) => (
                <li key={sentence[language]}>{sentence[language]}</li>
              ))}
            </ul>
          </section>
        ))}
      </Details>
    </>
  );
}
