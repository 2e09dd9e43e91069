import { useEffect, useState } from 'preact/hooks';
import type { Failure } from '../../api/problem.ts';
import { Button } from '../../design/button.tsx';
import { Callout } from '../../design/callout.tsx';
import { Skeleton } from '../../design/skeleton.tsx';
import { useSay } from '../../platform/language.ts';
import { useLoaded } from '../../platform/loaded.ts';
import { officeChosen, type FoundOffice } from '../../ticket-form/found-office.ts';
import { ticketQuestionTexts } from '../../ticket-form/question-texts.ts';
import { useSuggestedOffices } from '../../ticket-form/use-suggested-offices.ts';
import { NotLoaded } from './not-loaded.tsx';
import { OfficesQuestion } from '../../ticket-form/offices-question.tsx';
import type { FieldOfSendingProps } from './field-props.ts';
import { onlyReceives, takesElsewhere, ticketFormTexts } from '../../ticket-form/texts.ts';
import { laterTexts } from './later-texts.ts';

const loadSearch = () => import('../../ticket-form/office-search.tsx');
const loadTree = () => import('./office-tree.tsx');

type OfficeAskedProps = Omit<FieldOfSendingProps, 'question'>;

interface OfficeChoiceProps extends OfficeAskedProps {
  readonly data?:
    | {
        readonly institutions: readonly (FoundOffice & { readonly reason: string })[];
        readonly elsewhere?: FoundOffice | undefined;
      }
    | undefined;
  readonly failure?: Failure | undefined;
  readonly again?: () => void;
}

/** Which office it is for, where the words were not read: by the matter and the place alone. */
export const OfficeAsked = (field: OfficeAskedProps) =>
  field.answers.category === undefined ? (
    <OfficeChoice {...field} data={{ institutions: [] }} />
  ) : (
    <OfficeByMatter {...field} />
  );

function OfficeByMatter(field: OfficeAskedProps) {
  const suggested = useSuggestedOffices(field.answers);
  return (
    <OfficeChoice {...field} data={suggested.data} failure={suggested.failure} again={suggested.again} />
  );
}

/** Which office it is for: those that are suggested, and the way to every other. */
export function OfficeChoice({ answers, change, asked, data, failure, again }: OfficeChoiceProps) {
  const say = useSay();
  const { category, institution } = answers;
  const [elsewhere, setElsewhere] = useState<FoundOffice>();
  const choose = (office: FoundOffice, sought?: string): void => {
    setElsewhere(office.address === undefined ? undefined : office);
    if (office.address === undefined) change(officeChosen(office, sought));
  };
  const isNothingOffered = data?.institutions.length === 0 && institution === undefined;
  const other = elsewhere ?? data?.elsewhere;
  return (
    <>
      {(data ?? institution) !== undefined && (
        <OfficesQuestion
          {...{ answers, change }}
          asked={{
            ...asked,
            hint: say(isNothingOffered ? ticketQuestionTexts.noOffices : laterTexts.officeHint),
          }}
          offered={data?.institutions ?? []}
        />
      )}
      {category?.onlyReceiver && (
        <Callout>{say(onlyReceives({ institution: category.onlyReceiver.name }))}</Callout>
      )}
      {data === undefined && failure === undefined && <Skeleton lines={5} />}
      {failure !== undefined && again !== undefined && (
        <NotLoaded failure={failure} again={again} instead={say(laterTexts.officesMissing)} />
      )}
      {other?.address !== undefined && (
        <Callout look="warning" live>
          {say(takesElsewhere({ institution: other.name, address: other.address }))}
        </Callout>
      )}
      <OtherOffices isOpen={failure !== undefined || data?.institutions.length === 0} onChoose={choose} />
    </>
  );
}

interface Choosing {
  readonly onChoose: (office: FoundOffice, sought?: string) => void;
}

interface OtherOfficesProps extends Choosing {
  /** The search is there at once: nothing was suggested. */
  readonly isOpen: boolean;
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
            {say(laterTexts.browseOffices)}
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
