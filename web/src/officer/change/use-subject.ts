import type { Fetched } from '../../api/problem.ts';
import type { RequestParts } from '../../resource/resource.ts';
import { useResource } from '../../resource/use-resource.ts';
import { officerApi } from '../session/officer-api.ts';
import type { ChangeForm } from './change-forms.ts';
import type { ChangeSubject } from './subject.ts';

interface Named {
  readonly institution: string;
  readonly officer: string;
  /** Whose rules of routing are changed; empty: none. */
  readonly category: string;
}

/** Reads what a form is about. The first that fails says why. */
async function subjectOf(
  about: ChangeForm['about'],
  { institution, officer, category }: Named,
  request: RequestParts,
): Promise<Fetched<ChangeSubject>> {
  const [registry, ofInstitution, ofOfficer] = await Promise.all([
    officerApi.GET('/v1/officer/registry', {
      ...request,
      params: { query: about === 'category' ? { category } : {} },
    }),
    about === 'institution'
      ? officerApi.GET('/v1/officer/registry/institutions/{institution}', {
          ...request,
          params: { path: { institution } },
        })
      : undefined,
    about === 'officer'
      ? officerApi.GET('/v1/officer/registry/officers/{officer}', {
          ...request,
          params: { path: { officer } },
        })
      : undefined,
  ]);
  if (registry.data === undefined) return registry;
  if (ofInstitution !== undefined && ofInstitution.data === undefined) return ofInstitution;
  if (ofOfficer !== undefined && ofOfficer.data === undefined) return ofOfficer;
  const data = {
    registry: registry.data,
    ...(ofInstitution && { institution: ofInstitution.data }),
    ...(ofOfficer && { officer: ofOfficer.data }),
  };
  return { data, response: registry.response };
}

/** What a form is about, as it is when the form is opened. */
export const useSubject = (about: ChangeForm['about'], named: Named) =>
  useResource(
    (request) => subjectOf(about, named, request),
    [about, named.institution, named.officer, named.category],
  );
