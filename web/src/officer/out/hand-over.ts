import { outcomeOf } from '../../api/problem.ts';
import type { ReplyOf, RequestTo } from '../../api/routes.ts';
import { officerApi } from '../session/officer-api.ts';

export type ListedStaff = ReplyOf<'list-staff'>;
export type ActingHead = ListedStaff['actingHeads'][number];
export type HandOver = RequestTo<'hand-over'>;

/** Hands an office over, or takes it back. The same key again: the same answer, and nothing twice. */
export const postDeputy = (institution: string, body: HandOver, key: string) =>
  outcomeOf((signal) =>
    officerApi.POST('/v1/officer/institutions/{institution}/deputies', {
      params: { path: { institution }, header: { 'Idempotency-Key': key } },
      body,
      signal,
    }),
  );
