import { useEffect, useState } from 'preact/hooks';
import type { ReplyOf } from '../../api/routes.ts';
import { outcomeOf } from '../../api/problem.ts';
import type { Me } from '../session/me.ts';
import { officesOf, type NamedOffice } from '../access/own-office.ts';
import { officerApi } from '../session/officer-api.ts';

/** The office whose queue is read; with its place in the tree where it is not one of the reader's own. */
export type ShownOffice = NamedOffice & Partial<Pick<ReplyOf<'show-institution'>, 'path'>>;

/** What an office is called: known of one's own, asked of any other. Undefined while it is not known. */
export function useOffice(id: string, me: Me): ShownOffice | undefined {
  const [asked, setAsked] = useState<ShownOffice>();
  const own = officesOf(me).find((office) => office.id === id);
  const isOwn = own !== undefined;
  useEffect(() => {
    if (isOwn) return undefined;
    let isWanted = true;
    void outcomeOf((signal) =>
      officerApi.GET('/v1/institutions/{id}', { params: { path: { id } }, signal }),
    ).then(({ data }) => {
      if (isWanted && data !== undefined) setAsked(data);
    });
    return () => {
      isWanted = false;
    };
  }, [id, isOwn]);
  return own ?? (asked?.id === id ? asked : undefined);
}
