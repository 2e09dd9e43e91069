import { useMemo } from 'preact/hooks';
import type { Text } from '../../../../domain/foundation/vocabulary/language.ts';
import { institutionKindWords } from '../../../../words/institution-kinds.ts';
import { apiClient } from '../../api/client.ts';
import { useSay } from '../../platform/language.ts';
import { useSearch } from '../../resource/use-search.ts';
import { Awaited, Elsewhere } from './branches.tsx';
import { findOffices, officesIn, type OfficeInTree } from './office.ts';
import { foundText, officesPage as texts, unknownText } from './texts.ts';
import type { KnownOffices } from './use-offices.ts';

/** So many are shown: who sees more writes another word sooner than reading them. */
const mostShown = 20;

/** Somebody is still typing, in milliseconds. */
const typing = 400;

export interface FoundProps {
  readonly known: KnownOffices;
  readonly written: string;
}

/** The offices that what was written means; where no name has it, those that the service takes to be meant. */
export function FoundOffices({ known, written }: FoundProps) {
  const say = useSay();
  const { trees, whole } = known;
  const all = useMemo(() => officesIn(trees), [trees]);
  const found = findOffices(all, written);
  const guesses = useGuesses(found.length === 0 && whole ? written : '', all);
  const shown = found.slice(0, mostShown);
  return (
    <section class="results" aria-labelledby="found">
      <p id="found" role="status">
        {found.length > 0 && say(foundText(found.length, shown.length))}
        {found.length === 0 && whole && say(instead(guesses, written))}
      </p>
      {found.length === 0 && !whole && <Awaited known={known} />}
      <OfficeList offices={found.length > 0 ? shown : guesses.offices} />
      {guesses.elsewhere.length > 0 && (
        <>
          <h2>{say(texts.foundElsewhere)}</h2>
          <OfficeList offices={guesses.elsewhere} />
        </>
      )}
    </section>
  );
}

/** An office as a list shows it: with its region, where those above it do not tell. */
type ListedOffice = OfficeInTree & { readonly region?: Text | undefined };

/** What the service finds where no name has what was written. */
interface Guesses {
  readonly isUnknown: boolean;
  readonly offices: readonly ListedOffice[];
  readonly elsewhere: readonly ListedOffice[];
}

function instead({ isUnknown, offices }: Guesses, written: string): Text {
  if (isUnknown) return unknownText(written.trim(), offices.length > 0);
  return offices.length > 0 ? texts.perhaps : texts.none;
}

function OfficeList({ offices }: { readonly offices: readonly ListedOffice[] }) {
  const say = useSay();
  return (
    <ul class="found">
      {offices.map(({ office: { id, name, kind, address }, above, region }) => (
        <li key={id}>
          <strong>{say(name)}</strong>
          <p class="small quiet">
            {say(institutionKindWords[kind])}
            {above.length > 0 &&
              ` – ${say(texts.under)}: ${above.map((one) => say(one.shortName)).join(' › ')}`}
            {region !== undefined && ` – ${say(region)}`}
          </p>
          {address !== undefined && <Elsewhere address={address} />}
        </li>
      ))}
    </ul>
  );
}

/** What the service finds though a letter is wrong. Asked when somebody has stopped typing. */
function useGuesses(written: string, all: readonly OfficeInTree[]): Guesses {
  const { data } = useSearch(
    written,
    (request, search) => apiClient.GET('/v1/institutions', { ...request, params: { query: { search } } }),
    typing,
  );
  const listed = (found: NonNullable<typeof data>['institutions']): readonly ListedOffice[] =>
    found.flatMap(({ id, path, region }) => {
      const known = all.find(({ office }) => office.id === id);
      const isTold = [id, ...path.map((above) => above.id)].includes(region?.id ?? '');
      return known === undefined ? [] : [{ ...known, region: isTold ? undefined : region?.shortName }];
    });
  return {
    isUnknown: data?.unknown !== undefined,
    offices: listed(data?.institutions ?? []),
    elsewhere: listed(data?.elsewhere ?? []),
  };
}
