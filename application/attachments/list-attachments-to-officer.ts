import { isShownTo } from '../../domain/casework/visibility/shown-to.ts';
import type { Language } from '../../domain/foundation/vocabulary/language.ts';
import type { PresentOfficer } from '../../domain/institutions/officers/present-officer.ts';
import { readVisibleTicket } from '../access/seen-by-state.ts';
import type { Container } from '../container.ts';
import { shownAttachment, type ShownAttachment } from './shown-attachment.ts';

interface Asked {
  readonly number: string;
  readonly officer: PresentOfficer;
  readonly language: Language;
}

/**
 * Shows an officer which attachments a ticket has and how far they are. It says nothing of what is in them,
 * so it is no read. A foreign ticket and a missing one are one answer after the same calls.
 */
export async function listAttachmentsToOfficer(
  { tickets, registry, attachments, now }: Pick<Container, 'tickets' | 'registry' | 'attachments' | 'now'>,
  { number, officer, language }: Asked,
): Promise<readonly ShownAttachment[]> {
  const seen = await readVisibleTicket({ tickets, registry }, number, { officer, now: now() });
  const found = await attachments.of(number);
  return found
    .filter((attachment) => isShownTo({ sight: seen.sight, reader: officer.id }, attachment, seen.history))
    .map((attachment) => shownAttachment(attachment, language));
}
