import { useCallback } from 'preact/hooks';
import { outcomeOf, type ApiOutcome } from '../../api/problem.ts';
import { useApiRequest } from '../../api/use-api-request.ts';
import { officerApi } from '../session/officer-api.ts';
import type { ChangeForm } from './change-forms.ts';
import type { ChangeSubject } from './subject.ts';

interface Ids {
  readonly institution: string;
  readonly officer: string;
}

const registry = () => outcomeOf((signal) => officerApi.GET('/v1/officer/registry', { signal }));

const institutionRecord = (institution: string) =>
  outcomeOf((signal) =>
    officerApi.GET('/v1/officer/registry/institutions/{institution}', {
      params: { path: { institution } },
      signal,
    }),
  );

const officerRecord = (officer: string) =>
  outcomeOf((signal) =>
    officerApi.GET('/v1/officer/registry/officers/{officer}', { params: { path: { officer } }, signal }),
  );

/** Reads what a form is about. The first that fails says why. */
async function subjectOf(about: ChangeForm['about'], ids: Ids): Promise<ApiOutcome<ChangeSubject>> {
  const [whole, institution, officer] = await Promise.all([
    registry(),
    about === 'institution' ? institutionRecord(ids.institution) : undefined,
    about === 'officer' ? officerRecord(ids.officer) : undefined,
  ]);
  const failure = whole.failure ?? institution?.failure ?? officer?.failure;
  if (failure !== undefined || whole.data === undefined)
    return { failure: failure ?? { because: 'unavailable' } };
  const data = {
    registry: whole.data,
    ...(institution?.data !== undefined && { institution: institution.data }),
    ...(officer?.data !== undefined && { officer: officer.data }),
  };
  return { data, response: whole.response };
}

/** What a form is about, as it is when the form is opened. */
export function useSubject(about: ChangeForm['about'], { institution, officer }: Ids) {
  const ask = useCallback(() => subjectOf(about, { institution, officer }), [about, institution, officer]);
  return useApiRequest(ask);
}
