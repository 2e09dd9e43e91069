import { deskWays } from '../../../../domain/foundation/vocabulary/kinds.ts';
import { languages } from '../../../../domain/foundation/vocabulary/language.ts';
import { localDateOf, momentInFull } from '../../platform/dates.ts';
import { Radios } from '../../design/choices.tsx';
import { describedBy, Field } from '../../design/field.tsx';
import { languageNames } from '../../design/texts.ts';
import { useLanguage, useSay } from '../../platform/language.ts';
import { languageOfCitizen } from './desk-request.ts';
import type { PartProps } from './part-props.ts';
import { receivedAt } from './received-at.ts';
import { deskTexts, wayChoices } from './texts.ts';

/** How it came, when, and in which language its citizen is spoken to. */
export function ArrivalPart({ answers, change, mistakeAt }: PartProps) {
  const say = useSay();
  return (
    <section aria-labelledby="arrival">
      <h2 id="arrival">{say(deskTexts.arrival)}</h2>
      <Radios
        id="way"
        label={say(deskTexts.way)}
        mistake={mistakeAt('way')}
        chosen={answers.way}
        onChange={(way) => change({ way })}
        choices={deskWays.map((value) => ({ value, label: say(wayChoices[value]) }))}
      />
      <Received {...{ answers, change, mistakeAt }} />
      <Radios
        id="language"
        label={say(deskTexts.language)}
        hint={say(deskTexts.languageHint)}
        mistake={mistakeAt('language')}
        chosen={languageOfCitizen(answers)}
        onChange={(language) => change({ language })}
        choices={languages.map((value) => ({
          value,
          label: <span lang={value}>{languageNames[value]}</span>,
        }))}
      />
    </section>
  );
}

/** The received stamp. Browsers write dates in their own order: the day is said back in words. */
function Received({ answers, change, mistakeAt }: PartProps) {
  const say = useSay();
  const language = useLanguage();
  const at = receivedAt(answers);
  const said = at === undefined ? '' : momentInFull(at, language);
  const date = {
    id: 'received',
    label: say(deskTexts.received),
    hint: say(deskTexts.receivedHint),
    mistake: mistakeAt('received'),
  };
  return (
    <div class="received">
      <Field {...date}>
        <input
          class="input short"
          id={date.id}
          type="date"
          max={localDateOf(Date.now())}
          value={answers.receivedDate}
          aria-describedby={describedBy(date)}
          aria-invalid={date.mistake === undefined ? undefined : true}
          onInput={({ currentTarget }) => change({ receivedDate: currentTarget.value })}
        />
      </Field>
      <Field id="received-time" label={say(deskTexts.receivedTime)}>
        <input
          class="input short"
          id="received-time"
          type="time"
          value={answers.receivedTime}
          onInput={({ currentTarget }) => change({ receivedTime: currentTarget.value })}
        />
      </Field>
      <p class="said-back">{said}</p>
    </div>
  );
}
