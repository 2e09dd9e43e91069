import type { ReplyOf } from '../../api/routes.ts';
import { skipped } from '../../api/problem.ts';
import { useResource } from '../../resource/use-resource.ts';
import type { Me } from '../session/me.ts';
import { officesOf, type NamedOffice } from '../access/own-office.ts';
import { officerApi } from '../session/officer-api.ts';

/** The office whose queue is read; with its place in the tree where it is not one of the reader's own. */
export type ShownOffice = NamedOffice & Partial<Pick<ReplyOf<'show-institution'>, 'path'>>;

/** What an office is called: known of one's own, asked of any other. Undefined while it is not known. */
export function useOffice(id: string, me: Me): ShownOffice | undefined {
  const own = officesOf(me).find((office) => office.id === id);
  const isOwn = own !== undefined;
  const { data } = useResource(
    (request) =>
      isOwn ? skipped() : officerApi.GET('/v1/institutions/{id}', { ...request, params: { path: { id } } }),
    [id, isOwn],
  );
  return own ?? data;
}
