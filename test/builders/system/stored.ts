import type { Stores } from './stores.ts';

const always = ['0000-01-01T00:00:00Z', '9999-12-31T23:59:59Z'] as const;

/** What another salt makes of the same. */
const salted: ReadonlySet<string> = new Set(['salt', 'commitment', 'gives', 'lastHash', 'hash', 'previous']);

/** The same without what a salt makes. */
export function comparable(stored: unknown): unknown {
  if (stored instanceof Map) return comparable([...stored]);
  if (Array.isArray(stored)) return stored.map(comparable);
  if (typeof stored !== 'object' || stored === null) return stored;
  const entries = Object.entries(stored).filter(([name, value]) => !salted.has(name) && value !== undefined);
  return Object.fromEntries(
    entries.map(([name, value]: [string, unknown]) => {
      if (name === 'contactLeft') return [name, Object.keys(value as object)];
      // In a head; beside one it is the contact itself.
      if (name === 'contact' && typeof value === 'string') return [name, 'digest'];
      return [name, comparable(value)];
    }),
  );
}

const moment = /"(\d{4}-\d\d-\d\d)T\d\d:\d\d:\d\dZ"/g;

/** The same with days in place of moments. */
export const byTheDay = (stored: unknown): unknown =>
  JSON.parse(JSON.stringify(stored).replaceAll(moment, '"$1"')) as unknown;

/** Everything that is stored of tickets and of the registry, to be compared. */
export async function everythingIn(stores: Stores): Promise<unknown> {
  const { numbers, tickets, vault, identityRequests, reads, attachments } = stores;
  const { registry, administration, templates, views } = stores;
  const opened = [];
  for (const number of numbers.toSorted()) {
    opened.push({
      file: await tickets.open(number),
      contact: await vault.contactOf(number),
      reads: await reads.readsOf(number),
      attachments: await attachments.of(number),
    });
  }
  return comparable({
    opened,
    requests: await identityRequests.open(1_000),
    registry: await registry.read(),
    jobs: await administration.unfinished(),
    proposals: (await administration.openProposals(always[0])).items,
    templates: await templates.of('wakala'),
    changedTemplates: (await templates.historyOf('wakala')).items,
    ownViews: await views.of({ officer: 'asha' }),
    sharedViews: await views.of({ office: 'wakala' }),
    changedViews: await views.changesOf('wakala'),
  });
}
