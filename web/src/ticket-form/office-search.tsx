import { useState } from 'preact/hooks';
import { apiClient } from '../api/client.ts';
import { failureSentence } from '../api/problem.ts';
import type { ReplyOf } from '../api/routes.ts';
import { useLanguage, useSay } from '../platform/language.ts';
import type { RequestParts } from '../resource/resource.ts';
import { useSearch } from '../resource/use-search.ts';
import type { FoundOffice } from './found-office.ts';
import { OfficeFinder } from './office-finder.tsx';
import { officeUnknown, searchedInstead, servingPlace, ticketFormTexts } from './texts.ts';

type Found = ReturnType<typeof useSearch<ReplyOf<'list-institutions'>>>;

const find = (request: RequestParts, search: string) =>
  apiClient.GET('/v1/institutions', { ...request, params: { query: { search } } });

interface OfficeSearchProps {
  /** `sought`: the name that was typed, where nobody knows an office of it and this one takes its place. */
  readonly onChoose: (office: FoundOffice, sought?: string) => void;
}

/** Finds an office by a part of its name; of one that nobody knows, who serves its place, or its council. */
export function OfficeSearch({ onChoose }: OfficeSearchProps) {
  const say = useSay();
  const [words, setWords] = useState('');
  const found = useSearch(words, find);
  const { institutions = [], elsewhere, unknown } = found.data ?? {};
  const sought = unknown === undefined ? undefined : words.trim();
  const choose = (office: FoundOffice, isSought: boolean): void => {
    setWords('');
    onChoose(office, isSought ? sought : undefined);
  };
  const isCouncilThere = institutions.some(isGoverning);
  return (
    <>
      <OfficeFinder
        id="office-search"
        label={say(ticketFormTexts.searchOffice)}
        hint={say(ticketFormTexts.searchHint)}
        words={words}
        onWords={setWords}
        offices={institutions}
        elsewhere={elsewhere}
        status={<SearchStatus found={found} words={words.trim()} />}
        onChoose={(office) => choose(office, institutions.includes(office))}
      />
      {sought !== undefined && !isCouncilThere && (
        <CouncilSearch key={sought} onChoose={(council) => choose(council, true)} />
      )}
    </>
  );
}

const isGoverning = ({ kind }: { readonly kind: string }): boolean => kind === 'council' || kind === 'region';

/** The council of an office that nobody knows. */
function CouncilSearch({ onChoose }: { readonly onChoose: (council: FoundOffice) => void }) {
  const say = useSay();
  const [words, setWords] = useState('');
  const { data, failure } = useSearch(words, find);
  const language = useLanguage();
  const councils = data?.institutions.filter(isGoverning);
  return (
    <OfficeFinder
      id="council-search"
      label={say(ticketFormTexts.searchCouncil)}
      hint={say(ticketFormTexts.searchCouncilHint)}
      words={words}
      onWords={setWords}
      offices={councils ?? []}
      status={
        <>
          {failure !== undefined && <p>{failureSentence(failure, language)}</p>}
          {councils?.length === 0 && <p>{say(ticketFormTexts.searchNothing)}</p>}
        </>
      }
      onChoose={onChoose}
    />
  );
}

function SearchStatus({
  found: { data, failure },
  words,
}: {
  readonly found: Found;
  readonly words: string;
}) {
  const say = useSay();
  const language = useLanguage();
  const { institutions = [], didYouMean, unknown } = data ?? {};
  const { region, council, ward } = unknown?.place ?? {};
  const place = ward ?? council ?? region;
  const near = place === undefined ? ticketFormTexts.unknownNear : servingPlace({ place: place.name });
  return (
    <>
      {failure !== undefined && <p>{failureSentence(failure, language)}</p>}
      {data !== undefined && unknown === undefined && institutions.length === 0 && (
        <p>{say(ticketFormTexts.searchNothing)}</p>
      )}
      {unknown !== undefined && (
        <p>
          <strong>{say(officeUnknown({ words }))}</strong> {institutions.length > 0 && say(near)}
        </p>
      )}
      {didYouMean !== undefined && <p>{say(searchedInstead({ words: didYouMean }))}</p>}
    </>
  );
}
