import { outcomeOf } from '../../api/problem.ts';
import type { PathOf, RequestTo } from '../../api/routes.ts';
import { officerApi } from '../session/officer-api.ts';
import type { ChangeCommand, ChangeName, ShownPreview } from './change-command.ts';

/** Asks what a change would do. Nothing is done. */
export const previewOf = (asked: ChangeCommand) =>
  outcomeOf((signal) => officerApi.POST('/v1/officer/registry/preview', { body: asked, signal }));

/** Where each change is asked for. */
export const pathsOfChanges = {
  'create-institution': '/v1/officer/registry/institutions',
  'rename-institution': '/v1/officer/registry/institutions/{institution}/names',
  'move-institution': '/v1/officer/registry/institutions/{institution}/parent',
  'close-institution': '/v1/officer/registry/institutions/{institution}/closing',
  'create-officer': '/v1/officer/registry/officers',
  'change-officer': '/v1/officer/registry/officers/{officer}/record',
  'move-officer': '/v1/officer/registry/officers/{officer}/institution',
  'remove-officer': '/v1/officer/registry/officers/{officer}/removal',
  'end-sight-wait': '/v1/officer/registry/officers/{officer}/sight',
  'appoint-head': '/v1/officer/registry/institutions/{institution}/head',
  'appoint-acting-head': '/v1/officer/registry/institutions/{institution}/acting-heads',
  'end-headship': '/v1/officer/registry/institutions/{institution}/headship-end',
  'set-institution-deadlines': '/v1/officer/registry/institutions/{institution}/deadlines',
  'set-deadlines': '/v1/officer/registry/deadlines',
  'change-calendar': '/v1/officer/registry/calendar',
  'set-routing': '/v1/officer/registry/routing',
} as const satisfies { readonly [Name in ChangeName]: PathOf<Name> };

/** Any of these paths: `ChangeCommand` ties details and what a path names to its act. */
type AnyPath = (typeof pathsOfChanges)['rename-institution'];

/** Does it, where it still changes what was shown. The same key again: the same answer, and nothing twice. */
export const doChange = (asked: ChangeCommand, { tag }: Pick<ShownPreview, 'tag'>, key: string) =>
  outcomeOf((signal) =>
    officerApi.POST(pathsOfChanges[asked.act] as AnyPath, {
      params: {
        header: { 'Idempotency-Key': key, 'If-Match': `"${tag}"` },
        path: { institution: '', ...('params' in asked && asked.params) },
      },
      body: asked.details as RequestTo<'rename-institution'>,
      signal,
    }),
  );
