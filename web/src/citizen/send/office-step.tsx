import { useEffect, useState } from 'preact/hooks';
import type { ReplyOf } from '../../api/routes.ts';
import { Button } from '../../design/button.tsx';
import { Callout } from '../../design/callout.tsx';
import { Radios } from '../../design/choices.tsx';
import { Skeleton } from '../../design/skeleton.tsx';
import { useSay } from '../../platform/language.ts';
import { useLoaded } from '../../platform/loaded.ts';
import type { FoundOffice } from '../../ticket-form/found-office.ts';
import { useSuggestedOffices } from '../../ticket-form/use-suggested-offices.ts';
import { useHeadingAgain } from './heading-again.ts';
import { NotLoaded } from './not-loaded.tsx';
import type { StepProps } from './step-props.ts';
import { onlyReceives, takesElsewhere, ticketFormTexts } from '../../ticket-form/texts.ts';
import { sendTexts } from './texts.ts';

const loadSearch = () => import('../../ticket-form/office-search.tsx');
const loadTree = () => import('./office-tree.tsx');

/** Which office it is for: those that we suggest, and the way to every other. */
export function OfficeStep({ answers, change, mistakeAt }: StepProps) {
  const say = useSay();
  const { category, institution } = answers;
  const { data, failure, again } = useSuggestedOffices(answers);
  useHeadingAgain(data !== undefined);
  const [elsewhere, setElsewhere] = useState<FoundOffice>();
  const choose = (office: FoundOffice): void => {
    setElsewhere(office.address === undefined ? undefined : office);
    const { id, name, shortName } = office;
    if (office.address === undefined) change({ institution: { id, name, shortName } });
  };
  const other = elsewhere ?? data?.elsewhere;
  return (
    <>
      {data === undefined && institution === undefined ? (
        <h1 tabIndex={-1}>{say(sendTexts.office)}</h1>
      ) : (
        <Suggested {...{ answers, change, mistakeAt }} suggestions={data?.institutions ?? []} />
      )}
      {category?.onlyReceiver && <Callout>{say(onlyReceives(category.onlyReceiver.name))}</Callout>}
      {data === undefined && failure === undefined && (
        <div class="awaited">
          <Skeleton lines={5} />
        </div>
      )}
      {failure !== undefined && (
        <NotLoaded failure={failure} again={again} instead={say(sendTexts.officesMissing)} />
      )}
      {other?.address !== undefined && (
        <Callout look="warning" live>
          {say(takesElsewhere(other.name, other.address))}
        </Callout>
      )}
      <OtherOffices isOpen={failure !== undefined || data?.institutions.length === 0} onChoose={choose} />
    </>
  );
}

interface Choosing {
  readonly onChoose: (office: FoundOffice) => void;
}

interface OtherOfficesProps extends Choosing {
  /** The search is there at once: nothing was suggested. */
  readonly isOpen: boolean;
}

type Suggestion = ReplyOf<'suggest-institutions'>['institutions'][number];

function Suggested(props: StepProps & { readonly suggestions: readonly Suggestion[] }) {
  const { answers, change, mistakeAt, suggestions } = props;
  const { institution } = answers;
  const say = useSay();
  const isSuggested = suggestions.some(({ id }) => id === institution?.id);
  const offered = [
    ...suggestions.map((office) => ({ office, hint: office.reason })),
    ...(institution !== undefined && !isSuggested
      ? [{ office: institution, hint: say(sendTexts.chosenOffice) }]
      : []),
  ];
  return (
    <Radios
      id="office"
      label={say(sendTexts.office)}
      hint={say(offered.length === 0 ? sendTexts.noOffices : sendTexts.officeHint)}
      heading
      cards
      mistake={mistakeAt('office')}
      chosen={institution?.id}
      onChange={(id) => {
        const chosen = offered.find(({ office }) => office.id === id)?.office;
        if (chosen === undefined) return;
        const { name, shortName } = chosen;
        change({ institution: { id, name, shortName } });
      }}
      choices={offered.map(({ office, hint }) => ({ value: office.id, label: say(office.name), hint }))}
    />
  );
}

/** Every other office: by its name, or through the list of all. What is not wanted is not loaded. */
function OtherOffices({ isOpen, onChoose }: OtherOfficesProps) {
  const say = useSay();
  const [opened, open] = useState<'search' | 'tree'>();
  return (
    <>
      {isOpen || opened === 'search' ? (
        <Search onChoose={onChoose} isAskedFor={opened === 'search'} />
      ) : (
        <p>
          <Button look="plain" onClick={() => open('search')}>
            {say(ticketFormTexts.searchOffice)}
          </Button>
        </p>
      )}
      {opened === 'tree' ? (
        <Tree onChoose={onChoose} />
      ) : (
        <p>
          <Button look="plain" onClick={() => open('tree')}>
            {say(sendTexts.browseOffices)}
          </Button>
        </p>
      )}
    </>
  );
}

/** Who asked for it types at once: the button that had the focus is gone. */
function Search({ onChoose, isAskedFor }: Choosing & { readonly isAskedFor: boolean }) {
  const { module } = useLoaded(loadSearch);
  const isThere = module !== undefined;
  useEffect(() => {
    if (isThere && isAskedFor) document.getElementById('office-search')?.focus();
  }, [isThere, isAskedFor]);
  return module === undefined ? <Skeleton lines={2} /> : <module.OfficeSearch onChoose={onChoose} />;
}

function Tree({ onChoose }: Choosing) {
  const { module } = useLoaded(loadTree);
  return module === undefined ? <Skeleton lines={6} /> : <module.OfficeTree onChoose={onChoose} />;
}
