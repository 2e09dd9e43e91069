import { useState } from 'preact/hooks';
import type { Text } from '../../../../domain/foundation/vocabulary/language.ts';
import { Callout } from '../../design/callout.tsx';
import { Skeleton } from '../../design/skeleton.tsx';
import { useSay } from '../../platform/language.ts';
import { useReading } from '../../resource/use-resource.ts';
import { AboutQuestion } from '../../ticket-form/about-question.tsx';
import type { FoundOffice } from '../../ticket-form/found-office.ts';
import { isAsked } from '../../ticket-form/send-step.ts';
import { OfficesQuestion } from '../../ticket-form/offices-question.tsx';
import { OfficeSearch } from '../../ticket-form/office-search.tsx';
import { PlaceLists } from '../../ticket-form/place-lists.tsx';
import { listedPlaces } from '../../ticket-form/public-lists.ts';
import { onlyReceives, takesElsewhere } from '../../ticket-form/texts.ts';
import { useSuggestedOffices } from '../../ticket-form/use-suggested-offices.ts';
import { DeskNotLoaded } from './desk-not-loaded.tsx';
import type { PartProps } from './part-props.ts';
import { askedAtDesk, deskTexts } from './texts.ts';

/** Where it happened, which office it is for, and whom there it is about. */
export function OfficePart(props: PartProps) {
  const say = useSay();
  return (
    <section aria-labelledby="place-part">
      <h2 id="place-part">{say(deskTexts.placePart)}</h2>
      <Place {...props} />
      <Office {...props} />
      {isAsked('about', props.answers) && <AboutQuestion {...props} texts={askedAtDesk} />}
    </section>
  );
}

function Place(props: PartProps) {
  const say = useSay();
  const { data, failure, again } = useReading(listedPlaces);
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
        <Offices {...props} hint={deskTexts.matterFirst} />
      ) : (
        <Suggested {...props} />
      )}
      {category?.onlyReceiver && (
        <Callout>{say(onlyReceives({ institution: category.onlyReceiver.name }))}</Callout>
      )}
      {elsewhere?.address !== undefined && (
        <Callout look="warning" live>
          {say(takesElsewhere({ institution: elsewhere.name, address: elsewhere.address }))}
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
      <Offices {...props} offered={institutions} hint={isEmpty ? deskTexts.noOffices : undefined} />
      {elsewhere?.address !== undefined && (
        <Callout look="warning" live>
          {say(takesElsewhere({ institution: elsewhere.name, address: elsewhere.address }))}
        </Callout>
      )}
    </>
  );
}

interface OfficesProps extends PartProps {
  readonly hint?: Text | undefined;
  readonly offered?: readonly (FoundOffice & { readonly reason: string })[];
}

const Offices = ({ hint, offered = [], ...props }: OfficesProps) => (
  <OfficesQuestion {...props} {...{ hint, offered }} texts={askedAtDesk} />
);
