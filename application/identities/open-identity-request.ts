import type { Language } from '../../domain/foundation/vocabulary/language.ts';
import type { PresentOfficer } from '../../domain/institutions/officers/present-officer.ts';
import { CorruptItem } from '../../domain/ticketing/tickets/ticket-store.ts';
import { isLost } from '../../domain/ticketing/tickets/lost-text.ts';
import { readerAs } from '../access/reading-role.ts';
import type { Container } from '../container.ts';
import type { Log } from '../log.ts';
import { institutionsById } from '../institutions-by-id.ts';
import { lostInWords } from '../tickets/lost-in-words.ts';
import { officersById, type OfficerReference } from '../officers-by-id.ts';
import { requireIdentityRequest, requireRequestByState } from './find-identity-request.ts';
import { listedIdentityRequest, type ListedIdentityRequest } from './shown-identity-request.ts';

interface Opening {
  readonly number: string;
  /** The version of the event that asked. */
  readonly asked: number;
  readonly officer: PresentOfficer;
  readonly language: Language;
  /** Names this opening, another one each time. */
  readonly request: string;
  readonly log: Log;
}

/** A request with what it says. */
export interface OpenedIdentityRequest extends ListedIdentityRequest {
  readonly asker: OfficerReference;
  readonly motivation: string;
}

/**
 * Shows a custodian why an identity is asked for. The read is recorded first: where that fails, nothing is
 * shown. Of the ticket itself a custodian sees no text.
 */
export async function openIdentityRequest(
  {
    tickets,
    identityRequests,
    registry,
    reads,
    now,
  }: Pick<Container, 'tickets' | 'identityRequests' | 'registry' | 'reads' | 'now'>,
  { number, asked, officer, language, request, log }: Opening,
): Promise<OpenedIdentityRequest> {
  const at = now();
  const custodian = { officer, now: at };
  await requireRequestByState({ tickets, identityRequests, registry }, { number, asked }, custodian);
  const history = await tickets.history(number);
  const found = await requireIdentityRequest(history, asked, custodian, registry);
  await reads.record({
    number,
    at,
    by: readerAs(officer, 'custodian'),
    opened: 'identity-request',
    request,
  });
  log.info('identity-request-opened', { number, version: asked });

  const { asker, institution } = found.request;
  const asking = history?.events.find(({ version }) => version === asked);
  const [words, { timeZone }, institutionOf, officerOf] = await Promise.all([
    asking && tickets.writtenWith(asking),
    registry.calendar(),
    institutionsById(registry, [institution]),
    officersById(registry, [asker]),
  ]);
  if (isLost(words)) log.error('text-not-as-written', { number, version: asked, outcome: words });
  const motivation = isLost(words) ? lostInWords(words, language).word : words?.reason;
  if (motivation === undefined) throw new CorruptItem('A request for an identity lacks its motivation.');
  const reader = { institution: institutionOf(institution), language, timeZone };
  return { ...listedIdentityRequest(found, reader, at), asker: officerOf(asker), motivation };
}
