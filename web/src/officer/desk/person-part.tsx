import { opennesses } from '../../../../domain/foundation/vocabulary/kinds.ts';
import { opennessMeanings } from '../../../../words/openness.ts';
import { TextField } from '../../design/text-field.tsx';
import { Radios } from '../../design/choices.tsx';
import { Details } from '../../design/details.tsx';
import { useSay } from '../../platform/language.ts';
import { isAsked } from '../../ticket-form/send-step.ts';
import { ticketQuestionTexts } from '../../ticket-form/question-texts.ts';
import { opennessChoices } from '../../ticket-form/texts.ts';
import { languageOfCitizen } from './desk-request.ts';
import type { PartProps } from './part-props.ts';
import { deskTexts } from './texts.ts';

/** How much of the citizen is known, and how the citizen is told. */
export function PersonPart(props: PartProps) {
  const say = useSay();
  return (
    <section aria-labelledby="person-part">
      <h2 id="person-part">{say(deskTexts.personPart)}</h2>
      <Openness {...props} />
      {isAsked('contact', props.answers) && <Contact {...props} />}
    </section>
  );
}

/** What each choice means is read out: it stands in the language of whoever listens. */
function Openness({ answers, change, mistakeAt }: PartProps) {
  const say = useSay();
  const language = languageOfCitizen(answers);
  const { category } = answers;
  return (
    <>
      <Radios
        id="openness"
        label={say(deskTexts.openness)}
        hint={say(deskTexts.readAloud)}
        cards
        mistake={mistakeAt('openness')}
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

/** By what the citizen is told, and whether that is safe. */
function Contact({ answers, change, mistakeAt }: PartProps) {
  const say = useSay();
  const { safe } = answers;
  return (
    <>
      {answers.openness === 'identified' && (
        <TextField
          id="name"
          label={say(deskTexts.name)}
          mistake={mistakeAt('name')}
          value={answers.name}
          onChange={(name) => change({ name })}
        />
      )}
      <p class="quiet">{say(deskTexts.contactHint)}</p>
      <TextField
        id="phone"
        label={say(ticketQuestionTexts.phone)}
        hint={say(ticketQuestionTexts.phoneHint)}
        keys="tel"
        mistake={mistakeAt('phone')}
        value={answers.phone}
        onChange={(phone) => change({ phone })}
      />
      <TextField
        id="email"
        label={say(ticketQuestionTexts.email)}
        keys="email"
        mistake={mistakeAt('email')}
        value={answers.email}
        onChange={(email) => change({ email })}
      />
      <Radios
        id="safe"
        label={say(deskTexts.safe)}
        hint={say(deskTexts.safeHint)}
        mistake={mistakeAt('safe')}
        chosen={safe === undefined ? undefined : safe ? 'yes' : 'no'}
        onChange={(chosen) => change({ safe: chosen === 'yes' })}
        choices={[
          { value: 'yes', label: say(ticketQuestionTexts.safeYes) },
          { value: 'no', label: say(deskTexts.safeNo) },
        ]}
      />
    </>
  );
}
