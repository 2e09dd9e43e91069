import type { ReplyOf } from '../../api/routes.ts';
import { skipped } from '../../api/problem.ts';
import { useResource } from '../../resource/use-resource.ts';
import type { Me } from '../session/me.ts';
import { ownOffice } from '../access/own-office.ts';
import { officerApi } from '../session/officer-api.ts';

type Found = ReplyOf<'list-institutions'>['institutions'][number];

/** Whether somebody looks over the whole nation, and heads no part of it. */
const overseesNation = ({ heads, roles }: Me): boolean =>
  heads.length === 0 && roles.some(({ code }) => code === 'oversight');

/** The top of the tree that is served here, among the tops of all trees. */
export const topOfNation = (tops: readonly Found[]): string | undefined =>
  tops.find(({ kind, parent, served }) => kind === 'national-office' && parent === undefined && served)?.id;

/** Whose figures somebody begins with: what they head; of who oversees, the nation's; else their own office's. */
export function useFirstOffice(me: Me) {
  const asks = overseesNation(me);
  const own = ownOffice(me).id;
  const { data, failure, again } = useResource(
    (request) => (asks ? officerApi.GET('/v1/institutions', request) : skipped()),
    [asks],
  );
  const top = data && (topOfNation(data.institutions) ?? own);
  return { office: asks ? top : own, failure, again };
}
