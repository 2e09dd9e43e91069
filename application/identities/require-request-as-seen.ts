import type { Registry } from '../../domain/institutions/registry/registry.ts';
import type { Language } from '../../domain/foundation/vocabulary/language.ts';
import type { VersionsSeen } from '../record/require-not-moved-on.ts';
import { historyEntryOf, officersWhoActed } from '../history-entry.ts';
import { RequestRefused } from '../request-refused.ts';
import { institutionsById } from '../institutions-by-id.ts';
import { officersById } from '../officers-by-id.ts';
import type { FoundIdentityRequest } from './find-identity-request.ts';

interface Reading {
  readonly registry: Pick<Registry, 'institution' | 'officer'>;
  readonly language: Language;
}

/**
 * Lets a decision go on that says no version of the request, or the one that it has. Throws the problem
 * `ticket-moved-on` with what came of the request since: who did what and when. What happened to its ticket
 * besides is nothing to a custodian.
 */
export async function requireRequestAsSeen(
  { history, request }: FoundIdentityRequest,
  versionsSeen: VersionsSeen | undefined,
  { registry, language }: Reading,
): Promise<void> {
  const { version, asked } = request;
  if (versionsSeen === undefined || versionsSeen === 'any' || versionsSeen.includes(version)) return;
  const since = Math.max(0, ...versionsSeen.filter((one) => one < version));
  const events = history.events.filter(
    (event) => event.version > since && 'asked' in event.facts && event.facts.asked === asked,
  );
  const [institutionOf, officerOf] = await Promise.all([
    institutionsById(
      registry,
      events.flatMap(({ after, by }) => [after.holder, by.institution ?? after.holder]),
    ),
    officersById(registry, officersWhoActed(events)),
  ]);
  const meanwhile = events.map((event) => historyEntryOf(event, { institutionOf, officerOf, language }));
  throw new RequestRefused({ code: 'ticket-moved-on', movedOn: { version, meanwhile } });
}
