import type { Replaced } from '../../domain/administration/change.ts';
import type { RegistryEvent, Subject } from '../../domain/administration/history.ts';
import { administered } from '../../domain/administration/subtree.ts';

import { type FieldDifference, fieldDifferences } from '../../domain/registry/registry-difference.ts';
import type { PresentOfficer } from '../../domain/officers/present-officer.ts';
import type { Container } from '../container.ts';
import { readByCursor } from '../listings/read-by-cursor.ts';
import { changeRefusal, refusingInWords } from './change-refusal.ts';

type Ports = Pick<Container, 'administration' | 'now'>;

/** Who changed what, when and why; each field before and after. */
interface ShownChange extends Pick<RegistryEvent, 'version' | 'act' | 'at' | 'by' | 'why'> {
  readonly fields: readonly FieldDifference[];
}

/** A page of changes, the newest first, and the cursor to the next one where there is more. */
interface HistoryPage {
  readonly changes: readonly ShownChange[];
  readonly next?: string;
}

/** Which page of a history; without a cursor the newest. */
interface PageAsked {
  readonly cursor?: string | undefined;
}

interface AskedBy extends PageAsked {
  /** Who asks. */
  readonly asking: PresentOfficer;
}

/** What of a subject was replaced by a change, whatever the subject is. */
const replacedIn = ({ institution, officer, versions }: RegistryEvent): Replaced<unknown> | undefined =>
  institution ?? officer ?? (versions && asVersions(versions));

const asVersions = ({ before, after }: Replaced<number>): Replaced<unknown> => ({
  ...(before !== undefined && { before: { version: before } }),
  after: { version: after },
});

function shown(event: RegistryEvent): ShownChange {
  const { version, act, at, by, why } = event;
  const replaced = replacedIn(event);
  const fields = replaced === undefined ? [] : fieldDifferences(replaced.before, replaced.after);
  return { version, act, at, by, why, fields };
}

async function pageOf(
  { administration }: Pick<Ports, 'administration'>,
  subject: Subject,
  cursor: string | undefined,
): Promise<HistoryPage> {
  const { items, next } = await readByCursor(() => administration.historyOf(subject, cursor));
  return { changes: items.map(shown), ...(next !== undefined && { next }) };
}

/** An administrator may read what they may change, an auditor everything. */
async function requireReadable(
  { administration, now }: Ports,
  { id, institution, roles }: PresentOfficer,
  asked: string,
): Promise<void> {
  if (roles.includes('auditor')) {
    const found = await administration.lineage(asked);
    if (found === undefined) throw changeRefusal('no-such-institution');
  } else {
    const doing = { by: { id, institution }, at: now(), why: '' };
    await refusingInWords(administered(administration, doing, asked));
  }
}

/** Shows what was changed of an institution, and by whom. */
export async function showInstitutionHistory(
  ports: Ports,
  { institution: id, asking, cursor }: AskedBy & { readonly institution: string },
): Promise<HistoryPage> {
  await requireReadable(ports, asking, id);
  return pageOf(ports, { part: 'institution', id }, cursor);
}

/** Shows what was changed of an officer, and by whom. */
export async function showOfficerHistory(
  ports: Ports,
  { officer: id, asking, cursor }: AskedBy & { readonly officer: string },
): Promise<HistoryPage> {
  const officer = await ports.administration.officer(id);
  if (officer === undefined) throw changeRefusal('no-such-officer');
  await requireReadable(ports, asking, officer.institution);
  return pageOf(ports, { part: 'officer', id }, cursor);
}

/** Shows the versions of the policy: who made each, and why. */
export const showDeadlinesHistory = (
  ports: Pick<Ports, 'administration'>,
  { cursor }: PageAsked,
): Promise<HistoryPage> => pageOf(ports, { part: 'policy' }, cursor);

/** Shows the versions of the calendar: who made each, and why. */
export const showCalendarHistory = (
  ports: Pick<Ports, 'administration'>,
  { cursor }: PageAsked,
): Promise<HistoryPage> => pageOf(ports, { part: 'calendar' }, cursor);
