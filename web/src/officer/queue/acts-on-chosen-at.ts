import { officesOf } from '../access/own-office.ts';
import type { Me } from '../session/me.ts';

/** As what somebody acts on what they choose in a queue. Source: the table of acts, whose rules say who may. */
export interface ActsOnChosen {
  /** They work at an office of it. */
  readonly works: boolean;
  /** And head one. */
  readonly gives: boolean;
  /** They head or oversee what lies above it. */
  readonly directs: boolean;
}

/**
 * Says what somebody may do with what they choose in a queue. In that of an office of theirs they work; in that of another one,
 * which lies below what they head or oversee, they direct. Complaints officers read below as well, and direct nobody.
 */
export function actsOnChosenAt(me: Me, institution: string): ActsOnChosen {
  const { permissions, roles, heads } = me;
  const has = (role: string): boolean => roles.some(({ code }) => code === role);
  const mayAct = permissions.includes('tickets:act');
  const isOwn = officesOf(me).some(({ id }) => id === institution);
  const isAbove = has('oversight') || (heads.length > 0 && !has('complaints-officer'));
  const directs = mayAct && !isOwn && isAbove;
  return {
    directs,
    works: mayAct && !directs && roles.some(({ code }) => code !== 'oversight'),
    gives: mayAct && !directs && heads.length > 0,
  };
}
