import { outcomeOf } from '../../api/problem.ts';
import { officerApi } from '../session/officer-api.ts';
import type { ChangeCommand, ShownPreview } from './change-command.ts';

/** Asks what a change would do. Nothing is done. */
export const previewOf = (asked: ChangeCommand) =>
  outcomeOf((signal) => officerApi.POST('/v1/officer/registry/preview', { body: asked, signal }));

/** Does it, where it still changes what was shown. The same key again: the same answer, and nothing twice. */
export const doChange = (asked: ChangeCommand, { tag }: Pick<ShownPreview, 'tag'>, key: string) =>
  outcomeOf((signal) => send(asked, { header: { 'Idempotency-Key': key, 'If-Match': `"${tag}"` } }, signal));

interface Sent {
  readonly header: { readonly 'Idempotency-Key': string; readonly 'If-Match': string };
}

function send(asked: ChangeCommand, sent: Sent, signal: AbortSignal) {
  switch (asked.act) {
    case 'create-institution':
      return officerApi.POST('/v1/officer/registry/institutions', {
        params: sent,
        body: asked.details,
        signal,
      });
    case 'rename-institution':
      return officerApi.POST('/v1/officer/registry/institutions/{institution}/names', {
        params: { ...sent, path: asked.params },
        body: asked.details,
        signal,
      });
    case 'move-institution':
      return officerApi.POST('/v1/officer/registry/institutions/{institution}/parent', {
        params: { ...sent, path: asked.params },
        body: asked.details,
        signal,
      });
    case 'close-institution':
      return officerApi.POST('/v1/officer/registry/institutions/{institution}/closing', {
        params: { ...sent, path: asked.params },
        body: asked.details,
        signal,
      });
    case 'create-officer':
      return officerApi.POST('/v1/officer/registry/officers', { params: sent, body: asked.details, signal });
    case 'change-officer':
      return officerApi.POST('/v1/officer/registry/officers/{officer}/record', {
        params: { ...sent, path: asked.params },
        body: asked.details,
        signal,
      });
    case 'move-officer':
      return officerApi.POST('/v1/officer/registry/officers/{officer}/institution', {
        params: { ...sent, path: asked.params },
        body: asked.details,
        signal,
      });
    case 'remove-officer':
      return officerApi.POST('/v1/officer/registry/officers/{officer}/removal', {
        params: { ...sent, path: asked.params },
        body: asked.details,
        signal,
      });
    case 'end-sight-wait':
      return officerApi.POST('/v1/officer/registry/officers/{officer}/sight', {
        params: { ...sent, path: asked.params },
        body: asked.details,
        signal,
      });
    case 'appoint-head':
      return officerApi.POST('/v1/officer/registry/institutions/{institution}/head', {
        params: { ...sent, path: asked.params },
        body: asked.details,
        signal,
      });
    case 'appoint-acting-head':
      return officerApi.POST('/v1/officer/registry/institutions/{institution}/acting-heads', {
        params: { ...sent, path: asked.params },
        body: asked.details,
        signal,
      });
    case 'end-headship':
      return officerApi.POST('/v1/officer/registry/institutions/{institution}/headship-end', {
        params: { ...sent, path: asked.params },
        body: asked.details,
        signal,
      });
    case 'set-institution-deadlines':
      return officerApi.POST('/v1/officer/registry/institutions/{institution}/deadlines', {
        params: { ...sent, path: asked.params },
        body: asked.details,
        signal,
      });
    case 'set-deadlines':
      return officerApi.POST('/v1/officer/registry/deadlines', { params: sent, body: asked.details, signal });
    case 'change-calendar':
      return officerApi.POST('/v1/officer/registry/calendar', { params: sent, body: asked.details, signal });
  }
}
