import type { CitizenNotice, DigestLine, EmailNotice } from '../../domain/messaging/notices/notice.ts';
import type { Institution } from '../../domain/institutions/registry/institution.ts';
import type { Registry } from '../../domain/institutions/registry/registry.ts';
import { CorruptItem } from '../../domain/ticketing/tickets/ticket-store.ts';
import { citizenEmailText } from '../../words/notices/citizen-email.ts';
import type { ToldFacts } from '../../words/notices/kind-parameters.ts';
import { noticeTexts, type Email } from '../../words/notices/notice-texts.ts';
import { smsText } from '../../words/notices/render.ts';
import type { Container } from '../container.ts';

/** A notice to a citizen in the words in which it goes out. */
export type SaidToCitizen =
  { readonly channel: 'sms'; readonly text: string } | ({ readonly channel: 'email' } & Email);

/** The institution that a notice names, where it names one. */
export async function institutionNamedIn(
  registry: Pick<Registry, 'institution'>,
  { institution: id }: Pick<CitizenNotice | EmailNotice | DigestLine, 'institution'>,
): Promise<Institution | undefined> {
  if (id === undefined) return undefined;
  const institution = await registry.institution(id);
  if (institution === undefined) throw new CorruptItem('A notice names an institution that there is not.');
  return institution;
}

/** What a notice is filled from, but for a secret that it carries. */
export async function factsForCitizen(
  { registry, accessPoints }: Pick<Container, 'registry' | 'accessPoints'>,
  notice: CitizenNotice,
): Promise<ToldFacts> {
  const [institution, { timeZone }] = await Promise.all([
    institutionNamedIn(registry, notice),
    registry.calendar(),
  ]);
  return { accessPoints, timeZone, ...(institution !== undefined && { institution }) };
}

/** The words of a notice, by its channel. Throws `MissingParameter`. */
export const wordsForCitizen = (notice: CitizenNotice, facts: ToldFacts): SaidToCitizen =>
  notice.channel === 'email'
    ? { channel: 'email', ...citizenEmailText(notice, noticeTexts, facts) }
    : { channel: 'sms', text: smsText(notice, noticeTexts, facts) };
