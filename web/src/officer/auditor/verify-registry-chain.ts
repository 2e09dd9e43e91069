import { deferredHashing } from '../../../../adapters/web-crypto/deferred-hashing.ts';
import type { EntryFinding } from '../../../../domain/audit/finding.ts';
import { errorsOfTrail } from '../../../../domain/audit/verify-trail.ts';
import type { ReplyOf } from '../../api/routes.ts';

type Desk = ReplyOf<'show-audit'>;
/** An entry of the registry's chain as the desk reads it. */
export type LinkOfRegistry = NonNullable<Desk['links']>[number];
/** A change of the registry as the desk lists it. */
export type ChangeOfRegistry = NonNullable<Desk['changes']>[number];

const whose = { chain: 'registry', number: 'registry' } as const;

interface SealedOfLink {
  readonly entry: {
    readonly at?: unknown;
    readonly act?: unknown;
    readonly by?: { readonly id?: unknown };
  };
}

/** What the sealed text of an entry says; nothing where it cannot be read. */
function entryIn({ sealed }: LinkOfRegistry): SealedOfLink['entry'] {
  try {
    return (JSON.parse(sealed) as Partial<SealedOfLink>).entry ?? {};
  } catch {
    return {};
  }
}

/** Verifies a stretch of the registry's chain, newest entry first, in the browser. Rejects where it has no cryptography. */
export function errorsOfRegistry(links: readonly LinkOfRegistry[]): Promise<readonly EntryFinding[]> {
  const entries = links.toReversed().map((link) => {
    const { act, by } = entryIn(link);
    const officer = typeof by?.id === 'string' ? by.id : undefined;
    return { ...link, count: link.version, what: String(act), officer };
  });
  return errorsOfTrail(whose, entries, deferredHashing);
}

/** Whether a listed change says what the entry of its version has sealed, and histories say the same. Undefined: the entry is not read yet. */
export function isListedAsSealed(
  change: ChangeOfRegistry,
  links: readonly LinkOfRegistry[],
): boolean | undefined {
  if (change.isAsSealed === false) return false;
  const link = links.find(({ version }) => version === change.version);
  if (link === undefined) return undefined;
  const { at, act, by } = entryIn(link);
  return link.hash === change.hash && at === change.at && act === change.act && by?.id === change.by?.id;
}
