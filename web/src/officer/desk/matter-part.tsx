import { citizenTexts } from '../../../../domain/foundation/vocabulary/citizen-texts.ts';
import { kinds, type Kind } from '../../../../domain/foundation/vocabulary/kinds.ts';
import { Callout } from '../../design/callout.tsx';
import { Radios } from '../../design/choices.tsx';
import { DigitsField } from '../../design/digits-field.tsx';
import { ChoiceField } from '../../design/field.tsx';
import { SelectField } from '../../design/select-field.tsx';
import { TextArea } from '../../design/text-area.tsx';
import { TextField } from '../../design/text-field.tsx';
import { useLanguage, useSay } from '../../platform/language.ts';
import { useReading } from '../../resource/use-resource.ts';
import { mattersInOrder } from '../../ticket-form/matters-in-order.ts';
import { listedCategories } from '../../ticket-form/public-lists.ts';
import { ticketQuestionTexts } from '../../ticket-form/question-texts.ts';
import { kindChoices } from '../../ticket-form/texts.ts';
import type { DeskAnswers } from './desk-answers.ts';
import { DeskNotLoaded } from './desk-not-loaded.tsx';
import type { PartProps } from './part-props.ts';
import { deskTexts } from './texts.ts';

/** What it is, and what is said of it. */
export function MatterPart({ answers, change, mistakeAt }: PartProps) {
  const say = useSay();
  return (
    <section aria-labelledby="matter-part">
      <h2 id="matter-part">{say(deskTexts.matterPart)}</h2>
      <Radios
        id="kind"
        label={say(deskTexts.kind)}
        mistake={mistakeAt('kind')}
        chosen={answers.kind}
        onChange={(kind) => change({ kind, ...(fits(answers, kind) ? {} : withoutMatter) })}
        choices={kinds.map((value) => ({ value, label: say(kindChoices[value]) }))}
      />
      <Matter {...{ answers, change, mistakeAt }} />
      <EmergencyFirst {...answers} />
      <TextField
        id="subject"
        label={say(ticketQuestionTexts.subject)}
        mistake={mistakeAt('subject')}
        value={answers.subject}
        onChange={(subject) => change({ subject })}
      />
      <TextArea
        id="description"
        label={say(ticketQuestionTexts.details)}
        hint={say(deskTexts.detailsHint)}
        mistake={mistakeAt('description')}
        atMost={citizenTexts.description.atMost}
        value={answers.description}
        onChange={(description) => change({ description })}
      />
      <TextArea
        id="remedy"
        label={say(deskTexts.remedy)}
        optional
        rows={2}
        mistake={mistakeAt('remedy')}
        atMost={citizenTexts.remedySought.atMost}
        value={answers.remedySought}
        onChange={(remedySought) => change({ remedySought })}
      />
      <DigitsField
        id="cites"
        label={say(deskTexts.cites)}
        hint={say(deskTexts.citesHint)}
        optional
        mistake={mistakeAt('cites')}
        value={answers.cites ?? ''}
        onChange={(digits) => change({ cites: digits === '' ? undefined : digits })}
      />
    </section>
  );
}

/** The suggested office hangs on the matter. */
const withoutMatter = { category: undefined, institution: undefined } as const;

const fits = ({ category }: DeskAnswers, kind: Kind): boolean => category?.kinds.includes(kind) === true;

/** The matters that a ticket of that kind can be about, what fits none of the others last. */
function Matter({ answers, change, mistakeAt }: PartProps) {
  const say = useSay();
  const language = useLanguage();
  const { data, failure, again } = useReading(listedCategories);
  const { kind, category } = answers;
  const offered = mattersInOrder(
    (data?.categories ?? []).filter(({ kinds: ofIt }) => kind !== undefined && ofIt.includes(kind)),
    language,
  );
  if (failure !== undefined)
    return (
      <ChoiceField id="category" label={say(deskTexts.matter)} mistake={mistakeAt('category')}>
        <DeskNotLoaded failure={failure} again={again} />
      </ChoiceField>
    );
  return (
    <SelectField
      id="category"
      label={say(deskTexts.matter)}
      none={say(kind === undefined ? deskTexts.kindFirst : deskTexts.notChosen)}
      mistake={mistakeAt('category')}
      choices={offered.map(({ id, name }) => ({ value: id, label: say(name) }))}
      chosen={category?.id ?? ''}
      onChange={(id) => change({ ...withoutMatter, category: offered.find((one) => one.id === id) })}
    />
  );
}

/** The numbers to call, before anything else is written. */
function EmergencyFirst({ category }: Pick<DeskAnswers, 'category'>) {
  const say = useSay();
  const { emergencyNumbers = [], sensitive = false } = category ?? {};
  if (emergencyNumbers.length === 0 && !sensitive) return null;
  return (
    <Callout look={emergencyNumbers.length > 0 ? 'danger' : 'warning'} live>
      {emergencyNumbers.length > 0 && (
        <>
          <p>{say(deskTexts.danger)}</p>
          <ul class="emergency-numbers">
            {emergencyNumbers.map(({ number, name }) => (
              <li key={number}>
                <strong>{number}</strong> {say(name)}
              </li>
            ))}
          </ul>
        </>
      )}
      {sensitive && <p>{say(deskTexts.sensitive)}</p>}
    </Callout>
  );
}
