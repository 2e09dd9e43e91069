import { WorkLink } from '../frame/work-link.tsx';
import { useSay } from '../../platform/language.ts';
import type { FoundInstitution } from './find-institutions.ts';
import './administration.css';

/** Leads to the record of an institution. */
export function InstitutionLink({ of }: { readonly of: Pick<FoundInstitution, 'id' | 'name'> }) {
  const say = useSay();
  return (
    <WorkLink to="institution" query={`?${String(new URLSearchParams({ institution: of.id }))}`}>
      {say(of.name)}
    </WorkLink>
  );
}

interface InstitutionRowsProps {
  readonly institutions: readonly FoundInstitution[];
  /** They lie at many places: each says where. */
  readonly withPath?: boolean;
}

/** Institutions, one after the other. */
export function InstitutionRows({ institutions, withPath = false }: InstitutionRowsProps) {
  const say = useSay();
  return (
    <ul class="rows-of-registry">
      {institutions.map((institution) => (
        <li key={institution.id}>
          <InstitutionLink of={institution} />
          {withPath && (
            <span class="quiet small">
              {institution.path.map(({ shortName }) => say(shortName)).join(' › ')}
            </span>
          )}
        </li>
      ))}
    </ul>
  );
}
