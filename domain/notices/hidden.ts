import type { Instant } from '../deadlines/instant.ts';
import { headsOf } from '../institutions/head-of.ts';
import type { Lineage } from '../institutions/institution.ts';
import { pathOf } from '../institutions/levels.ts';

/** An officer who would be told, with the institution where the officer works. */
export interface Reader {
  readonly officer: string;
  readonly lineage: Lineage;
}

/**
 * Whether the ticket must stay unknown to the reader: one of those it complains about, or somebody under
 * one of them now. Source: domain.md, "Complaint about an officer", which names notices.
 */
export const isHiddenFrom = ({ officer, lineage }: Reader, named: readonly string[], at: Instant): boolean =>
  named.includes(officer) ||
  pathOf(lineage).some((node) => headsOf(node, at).some((head) => named.includes(head)));
