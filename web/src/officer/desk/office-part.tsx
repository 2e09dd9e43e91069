import { useState } from 'preact/hooks';
import { useApiRequest } from '../../api/use-api-request.ts';
import { Callout } from '../../design/callout.tsx';
import { Radios } from '../../design/choices.tsx';
import { ChoiceField } from '../../design/field.tsx';
import { Skeleton } from '../../design/skeleton.tsx';
import { TextField } from '../../design/text-field.tsx';
import { useSay } from '../../platform/language.ts';
import type { FoundOffice } from '../../ticket-form/found-office.ts';
import { OfficeSearch } from '../../ticket-form/office-search.tsx';
import { PlaceLists } from '../../ticket-form/place-lists.tsx';
import { askForPlaces } from '../../ticket-form/public-lists.ts';
import { aboutChoices, onlyReceives, takesElsewhere } from '../../ticket-form/texts.ts';
import { useSuggestedOffices } from '../../ticket-form/use-suggested-offices.ts';
import { DeskNotLoaded } from './desk-not-loaded.tsx';
import { asksAbout } from './errors.ts';
import type { PartProps } from './part-props.ts';
import { deskTexts } from './texts.ts';

/** Where it happened, which office it is for, and whom there it is about. */
export function OfficePart(props: PartProps) {
  const say = useSay();
  return (
    <section aria-labelledby="place-part">
      <h2 id="place-part">{say(deskTexts.placePart)}</h2>
      <Place {...props} />
      <Office {...props} />
      {asksAbout(props.answers) && <About {...props} />}
    </section>
  );
}

function Place(props: PartProps) {
  const say = useSay();
  const { data, failure, again } = useApiRequest(askForPlaces);
  return (
    <>
      <p class="quiet">{say(deskTexts.placeHint)}</p>
      <div class="desk-places">
        {data !== undefined && <PlaceLists {...props} regions={data.places} />}
        {data === undefined && failure === undefined && <Skeleton lines={2} />}
        {failure !== undefined && <DeskNotLoaded failure={failure} again={again} />}
      </div>
    </>
  );
}

/** Those that are suggested, and every other by its name. */
function Office(props: PartProps) {
  const { answers, change } = props;
  const say = useSay();
  const [elsewhere, setElsewhere] = useState<FoundOffice>();
  const choose = (office: FoundOffice): void => {
    setElsewhere(office.address === undefined ? undefined : office);
    const { id, name, shortName } = office;
    if (office.address === undefined) change({ institution: { id, name, shortName } });
  };
  const { category } = answers;
  return (
    <>
      {category === undefined ? (
        <Offices {...props} hint={say(deskTexts.matterFirst)} />
      ) : (
        <Suggested {...props} />
      )}
      {category?.onlyReceiver && <Callout>{say(onlyReceives(category.onlyReceiver.name))}</Callout>}
      {elsewhere?.address !== undefined && (
        <Callout look="warning" live>
          {say(takesElsewhere(elsewhere.name, elsewhere.address))}
        </Callout>
      )}
      <OfficeSearch onChoose={choose} />
    </>
  );
}

function Suggested(props: PartProps) {
  const say = useSay();
  const { data, failure, again } = useSuggestedOffices(props.answers);
  const { elsewhere, institutions = [] } = data ?? {};
  const isEmpty = data !== undefined && institutions.length === 0;
  return (
    <>
      {failure !== undefined && <DeskNotLoaded failure={failure} again={again} />}
      {data === undefined && failure === undefined && <Skeleton lines={4} />}
      <Offices
        {...props}
        offered={institutions.map((office) => ({ office, hint: office.reason }))}
        {...(isEmpty && { hint: say(deskTexts.noOffices) })}
      />
      {elsewhere?.address !== undefined && (
        <Callout look="warning" live>
          {say(takesElsewhere(elsewhere.name, elsewhere.address))}
        </Callout>
      )}
    </>
  );
}

interface OfficesProps extends PartProps {
  readonly hint?: string;
  readonly offered?: readonly { readonly office: FoundOffice; readonly hint: string }[];
}

/** What is offered, and what was chosen besides. */
function Offices({ answers, change, mistakeAt, hint, offered = [] }: OfficesProps) {
  const say = useSay();
  const { institution } = answers;
  const isOffered = offered.some(({ office }) => office.id === institution?.id);
  const all = [
    ...offered,
    ...(institution === undefined || isOffered
      ? []
      : [{ office: institution, hint: say(deskTexts.chosenOffice) }]),
  ];
  const question = { id: 'office', label: say(deskTexts.office), hint, mistake: mistakeAt('office') };
  if (all.length === 0)
    return (
      <ChoiceField {...question}>
        <></>
      </ChoiceField>
    );
  return (
    <Radios
      {...question}
      cards
      chosen={institution?.id}
      onChange={(id) => {
        const chosen = all.find(({ office }) => office.id === id)?.office;
        if (chosen === undefined) return;
        const { name, shortName } = chosen;
        change({ institution: { id, name, shortName } });
      }}
      choices={all.map(({ office, hint: reason }) => ({
        value: office.id,
        label: say(office.name),
        hint: reason,
      }))}
    />
  );
}

const aboutWhom = ['nobody', 'head', 'officer'] as const;

/** Whether it is about somebody of that office, who must not see it then. */
function About({ answers, change, mistakeAt }: PartProps) {
  const say = useSay();
  return (
    <>
      <Radios
        id="about"
        label={say(deskTexts.about)}
        mistake={mistakeAt('about')}
        chosen={answers.about}
        onChange={(about) => change({ about })}
        choices={aboutWhom.map((value) => ({ value, label: say(aboutChoices[value].name) }))}
      />
      {answers.about === 'officer' && (
        <TextField
          id="officer"
          label={say(deskTexts.officer)}
          mistake={mistakeAt('officer')}
          value={answers.officerName}
          onChange={(officerName) => change({ officerName })}
        />
      )}
    </>
  );
}
