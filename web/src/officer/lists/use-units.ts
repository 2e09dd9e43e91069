import { usePages } from '../../resource/use-pages.ts';
import { officerApi } from '../session/officer-api.ts';

/** What lies right under an institution, page by page. */
export const useUnits = (parent: string) =>
  usePages(
    (request, page) =>
      officerApi.GET('/v1/institutions', { ...request, params: { query: { parent, ...page } } }),
    ({ institutions }) => institutions,
    [parent],
  );
