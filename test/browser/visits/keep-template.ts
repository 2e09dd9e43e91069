import { aKey } from '../../builders/http-request.ts';
import { aTemplate } from '../../builders/template.ts';
import type { Visit } from './visit.ts';

interface Keeping {
  readonly head?: string;
  readonly params?: Readonly<Record<string, string>>;
  readonly body?: object;
}

/** Somebody keeps a template of an office or hands it over, elsewhere than on the page: its id, of a template. */
export async function keeps(
  { site }: Visit,
  route: 'add-template' | 'change-template' | 'hand-over',
  { head = 'anna-mushi', params = {}, body = aTemplate }: Keeping = {},
): Promise<string> {
  const {
    status,
    text,
    body: kept,
  } = await site.system.answers(route, {
    params: { institution: 'dawasa', ...params },
    headers: { authorization: `Bearer ${head}`, 'idempotency-key': aKey() },
    body,
  });
  if (status !== 200) throw new Error(`${head} could not ${route}: ${text}`);
  return String(kept['id']);
}

/** A head adds a template for the office. */
export const keepsTemplate = (
  visit: Visit,
  head?: string,
  institution = 'dawasa',
  body: object = aTemplate,
): Promise<string> =>
  keeps(visit, 'add-template', { ...(head !== undefined && { head }), params: { institution }, body });
