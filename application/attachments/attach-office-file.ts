import { uploadsNamed } from '../../domain/ticketing/tickets/files-named.ts';
import { actsNamingFiles } from '../../domain/casework/officer-acts/acts-naming-files.ts';
import { actorFor } from '../../domain/casework/acts/acting.ts';
import type { MediaType } from '../../domain/ticketing/attachments/formats.ts';
import type { AttachmentSlot } from '../../domain/ticketing/attachments/attachment.ts';
import type { Instant } from '../../domain/foundation/time/instant.ts';
import type { Language } from '../../domain/foundation/vocabulary/language.ts';
import type { PresentOfficer } from '../../domain/institutions/officers/present-officer.ts';
import { readVisibleTicket } from '../access/seen-by-state.ts';
import type { SeenTicket } from '../access/view-ticket.ts';
import type { Container } from '../container.ts';
import { RequestRefused } from '../request-refused.ts';
import { seedOf } from '../tickets/request-hashes.ts';
import { rulesFor } from '../tickets/rules-for.ts';
import { formFor, placeIn, type PlaceTaken } from './place-file.ts';
import { requireRemovable } from './remove-attachment.ts';
import { shownAttachment, type ShownAttachment } from './shown-attachment.ts';

type Ports = Pick<Container, 'tickets' | 'registry' | 'attachments' | 'now'>;

interface Asked {
  readonly number: string;
  readonly officer: PresentOfficer;
  readonly language: Language;
}

interface NewOfficeFile extends Asked {
  readonly idempotencyKey: string;
  readonly type: MediaType;
}

/**
 * Promises an officer a place for a file to send with what they write, with a form that takes it into quarantine. Whoever can
 * write nothing on the ticket with which files go is refused. Throws the problems `no-such-ticket`, `not-allowed` and
 * `too-many-attachments`.
 */
export async function attachOfficeFile(
  ports: Ports & Pick<Container, 'forms' | 'hashing'>,
  { number, officer, language, idempotencyKey, type }: NewOfficeFile,
): Promise<PlaceTaken> {
  const { tickets, registry, attachments, forms, hashing, now } = ports;
  const at = now();
  const seen = await readVisibleTicket({ tickets, registry }, number, { officer, now: at });
  requireWriting(seen);
  const { policy } = await rulesFor(seen.history.ticket, registry);
  const upload = seedOf(hashing, `officer:${officer.id} ${idempotencyKey}`);
  const named = uploadsNamed(seen.history);
  const { attachment, isNew } = await placeIn(
    attachments,
    { number, upload, at },
    {
      by: { officer: officer.id, institution: officer.institution },
      count: policy.limits.officeFiles.perTicket,
      isNamed: (file) => named.has(file.upload),
    },
  );
  const taken = { attachment: shownAttachment(attachment, language), isNew };
  return attachment.state === 'awaited'
    ? { ...taken, form: formFor(forms, attachment, { type, at }) }
    : taken;
}

/** Some act with which files go is theirs, in whatever status. */
function requireWriting({ actors, history }: SeenTicket): void {
  const { status } = history.ticket;
  if (!actsNamingFiles.some((act) => actorFor(act, actors, status) !== undefined))
    throw new RequestRefused({ code: 'not-allowed' });
}

interface OfficeFileRemoval extends Asked, AttachmentSlot {
  /** When its place was asked for: which of the files that were ever there. */
  readonly askedAt: Instant;
}

/**
 * Takes away a file that its sender has not sent with anything, as often as it is asked: it is deleted. Throws the problems
 * `no-such-ticket`, `attachment-not-found`, `attachment-not-checked`, `attachment-refused` and `attachment-named-before`.
 */
export async function removeOfficeFile(
  { tickets, registry, attachments, now }: Ports,
  { number, place, askedAt, officer, language }: OfficeFileRemoval,
): Promise<ShownAttachment> {
  const at = now();
  const seen = await readVisibleTicket({ tickets, registry }, number, { officer, now: at });
  const asked = async () => {
    const found = await attachments.find({ number, place });
    if (found?.by?.officer !== officer.id || found.askedAt !== askedAt)
      throw new RequestRefused({ code: 'attachment-not-found' });
    return found;
  };
  const found = await asked();
  if (uploadsNamed(seen.history).has(found.upload))
    throw new RequestRefused({ code: 'attachment-named-before', parameters: { place } });
  await attachments.remove(found, at);
  return shownAttachment(requireRemovable(await asked()), language);
}
