import type { Language } from '../../domain/foundation/vocabulary/language.ts';
import type { PresentOfficer } from '../../domain/institutions/officers/present-officer.ts';
import { nextBriefAt } from '../../domain/messaging/briefs/brief-days.ts';
import { mostBriefs } from '../../domain/messaging/briefs/brief-subscriptions.ts';
import type { Container } from '../container.ts';
import { requireOpenFigures } from '../measures/measured-institution.ts';
import { RequestRefused } from '../request-refused.ts';
import { showBrief, type BriefPorts, type RequestedBrief, type ShownBrief } from './show-brief.ts';

/** What an officer does with the weekly brief of an institution. */
export interface ChangeOfBrief extends RequestedBrief {
  readonly does: 'subscribe' | 'unsubscribe';
  /** In which it is written from now on. */
  readonly language: Language;
}

/**
 * Turns the weekly brief of an institution on or off for an officer to whom its figures are open. Throws the problems `not-allowed`, as
 * `showToday` does, and `too-many-briefs`.
 */
export async function changeBrief(ports: BriefPorts, change: ChangeOfBrief): Promise<ShownBrief> {
  const { officer, institution, does, language } = change;
  const { calendar } = await requireOpenFigures(officer, institution, ports.registry);
  if (does === 'subscribe') await begin(ports, { officer, institution, language }, calendar.timeZone);
  else await ports.briefs.end(officer.id, institution, ports.now());
  return showBrief(ports, change);
}

async function begin(
  { briefs, now }: Pick<Container, 'briefs' | 'now'>,
  {
    officer: { id: officer },
    institution,
    language,
  }: { readonly officer: PresentOfficer; readonly institution: string; readonly language: Language },
  timeZone: string,
): Promise<void> {
  const institutions = await briefs.institutionsOf(officer);
  if (!institutions.includes(institution) && institutions.length >= mostBriefs)
    throw new RequestRefused({ code: 'too-many-briefs', parameters: { limit: mostBriefs } });
  const since = now();
  await briefs.begin({ officer, institution, language, since }, nextBriefAt(since, timeZone));
}
