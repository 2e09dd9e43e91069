import { withHeadings } from '../../domain/institutions/registry/headings.ts';
import type { Institution } from '../../domain/institutions/registry/institution.ts';
import { growTree } from '../../domain/institutions/registry/tree.ts';
import type { Instant } from '../../domain/foundation/time/instant.ts';
import type { Officer } from '../../domain/institutions/registry/officer.ts';
import { presentOfficer } from '../../domain/institutions/officers/present-officer.ts';
import type { AccessContext, Path } from '../../domain/casework/visibility/access-request.ts';
import type { AccessedTicket } from '../../domain/casework/visibility/accessed-ticket.ts';
import { noPast } from '../../domain/casework/visibility/past.ts';
import { viewerOf, type Viewer } from '../../domain/casework/visibility/viewer.ts';
import { anInstitution } from './lineage.ts';
import { anOfficer } from './officer.ts';
import { aTuesdayNoon } from './ticket.ts';

type Node = Partial<Institution> & { readonly id: string };

/** Institutions in which officers look at tickets: `aCountry([{ id: 'kmk' }, { id: 'wizara', parent: 'kmk' }])`. */
export class Country {
  readonly #nodes: readonly Institution[];
  readonly now: Instant;

  constructor(nodes: readonly Node[], now: Instant) {
    const { ancestorsOf } = growTree(nodes);
    this.#nodes = nodes.map((node) => anInstitution({ ...node, ancestors: ancestorsOf.get(node.id) ?? [] }));
    this.now = now;
  }

  /** The same country where some institutions differ. */
  with(...changes: readonly Node[]): Country {
    const changed = this.#nodes.map((node) => ({ ...node, ...changes.find(({ id }) => id === node.id) }));
    return new Country(changed, this.now);
  }

  path(id: string): Path {
    const node = this.#nodes.find((candidate) => candidate.id === id);
    if (node === undefined) throw new Error(`The country has no ${id}.`);
    return [node, ...(node.parent === undefined ? [] : this.path(node.parent))];
  }

  /** The officer as visibility sees one, with what the institutions say is headed now. */
  viewer(officer: Partial<Officer>): Viewer {
    const whole = anOfficer({ id: 'mtazamaji', ...officer });
    const [withHeads = whole] = withHeadings([whole], this.#nodes);
    return viewerOf(presentOfficer(withHeads, this.now));
  }

  /** What there is to know when the viewer looks at the ticket. */
  context(viewer: Viewer, ticket: AccessedTicket, details: Partial<AccessContext> = {}): AccessContext {
    return {
      now: this.now,
      posts: viewer.places.map(({ institution, ...dates }) => ({ ...dates, path: this.path(institution) })),
      holder: this.path(ticket.holder),
      sentTo: this.path(ticket.sentTo),
      past: noPast,
      ...details,
    };
  }
}

export const aCountry = (nodes: readonly Node[], now: Instant = aTuesdayNoon): Country =>
  new Country(nodes, now);

/**
 * Two ministries under the top, in one an agency with two units beside another agency; a court apart. The
 * agency, the ministries and the top have heads, and the first unit.
 */
export const aSmallTree = (): Country =>
  aCountry([
    { id: 'kmk', kind: 'national-office', head: { officer: 'katibu-kiongozi' }, aboutHeadTo: 'utumishi' },
    { id: 'utumishi', kind: 'ministry', parent: 'kmk', head: { officer: 'katibu-utumishi' } },
    { id: 'takukuru', parent: 'utumishi', head: { officer: 'mkurugenzi' } },
    { id: 'wizara', kind: 'ministry', parent: 'kmk', head: { officer: 'katibu' } },
    { id: 'wakala', parent: 'wizara', head: { officer: 'mkuu' } },
    { id: 'idara-a', kind: 'unit', parent: 'wakala', head: { officer: 'mkuu-a' } },
    { id: 'idara-b', kind: 'unit', parent: 'wakala' },
    { id: 'wakala-2', parent: 'wizara' },
    { id: 'mahakama', kind: 'independent', head: { officer: 'msajili' } },
  ]);
