import type { ReplyOf, RequestTo } from '../../api/routes.ts';
import { outcomeOf } from '../../api/problem.ts';
import { officerApi } from '../session/officer-api.ts';

export type TemplatesOfOffice = ReplyOf<'list-templates'>;
export type OfficeTemplate = TemplatesOfOffice['own'][number];
export type TemplateWords = RequestTo<'add-template'>;

/** Reads the templates of an office. */
export const templatesOf = (institution: string) =>
  outcomeOf((signal) =>
    officerApi.GET('/v1/officer/institutions/{institution}/templates', {
      params: { path: { institution } },
      signal,
    }),
  );

/** Which template is changed, as its head saw it. */
export interface SeenTemplate {
  readonly institution: string;
  readonly id: string;
  readonly version: number;
}

/** Keeps a template: a new one, or in place of the one that was seen. */
export const saveTemplate = (
  institution: string,
  seen: SeenTemplate | undefined,
  body: TemplateWords,
  key: string,
) =>
  outcomeOf((signal) =>
    seen === undefined
      ? officerApi.POST('/v1/officer/institutions/{institution}/templates', {
          params: { path: { institution }, header: { 'Idempotency-Key': key } },
          body,
          signal,
        })
      : officerApi.POST('/v1/officer/institutions/{institution}/templates/{template}', {
          params: {
            path: { institution, template: seen.id },
            header: { 'Idempotency-Key': key, 'If-Match': `"${seen.version}"` },
          },
          body,
          signal,
        }),
  );

/** Takes a template away that was seen. */
export const withdrawTemplate = ({ institution, id, version }: SeenTemplate, key: string) =>
  outcomeOf((signal) =>
    officerApi.POST('/v1/officer/institutions/{institution}/templates/{template}/withdrawal', {
      params: {
        path: { institution, template: id },
        header: { 'Idempotency-Key': key, 'If-Match': `"${version}"` },
      },
      body: {},
      signal,
    }),
  );
