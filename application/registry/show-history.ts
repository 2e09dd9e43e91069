import type {
  calendarHistoryRoute,
  deadlinesHistoryRoute,
  institutionHistoryRoute,
  officerHistoryRoute,
} from '../../contracts/http/registry-acts/history.ts';
import type { Replaced } from '../../domain/administration/change.ts';
import type { RegistryEvent, Subject } from '../../domain/administration/history.ts';
import type { Administration } from '../../domain/administration/records.ts';
import { ChangeRefused } from '../../domain/administration/refusals.ts';
import { administered } from '../../domain/administration/subtree.ts';
import { fieldDifferences } from '../../domain/institutions/registry-difference.ts';
import type { PresentOfficer } from '../../domain/officers/present-officer.ts';
import type { Answer } from '../../functions/shared/api.ts';
import { readPage } from '../../functions/officers/demand-listing.ts';
import type { DependenciesOfAdministration } from './administer.ts';

/** What of a subject was replaced by a change, whatever the subject is. */
const replacedIn = ({ institution, officer, versions }: RegistryEvent): Replaced<unknown> | undefined =>
  institution ?? officer ?? (versions && asVersions(versions));

const asVersions = ({ before, after }: Replaced<number>): Replaced<unknown> => ({
  ...(before !== undefined && { before: { version: before } }),
  after: { version: after },
});

function shown(event: RegistryEvent) {
  const { version, act, at, by, why } = event;
  const replaced = replacedIn(event);
  const fields = replaced === undefined ? [] : fieldDifferences(replaced.before, replaced.after);
  return { version, act, at, by, why, fields: [...fields] };
}

async function pageOf(administration: Administration, subject: Subject, cursor: string | undefined) {
  const { items, next } = await readPage(() => administration.historyOf(subject, cursor));
  return { status: 200, body: { changes: items.map(shown), ...(next !== undefined && { next }) } } as const;
}

/** An administrator may read what they may change, an auditor everything. Throws ChangeRefused. */
async function demandReadable(
  { administration, now }: DependenciesOfAdministration,
  { id, institution, roles }: PresentOfficer,
  asked: string,
): Promise<void> {
  if (roles.includes('auditor')) {
    const found = await administration.lineage(asked);
    if (found === undefined) throw new ChangeRefused('no-such-institution');
  } else {
    await administered(administration, { by: { id, institution }, at: now(), why: '' }, asked);
  }
}

/** Shows what was changed of an institution, and by whom. */
export const showInstitutionHistory =
  (dependencies: DependenciesOfAdministration): Answer<typeof institutionHistoryRoute> =>
  async ({ params: { institution: id }, query: { cursor }, officer }) => {
    await demandReadable(dependencies, officer, id);
    return pageOf(dependencies.administration, { part: 'institution', id }, cursor);
  };

/** Shows what was changed of an officer, and by whom. */
export const showOfficerHistory =
  (dependencies: DependenciesOfAdministration): Answer<typeof officerHistoryRoute> =>
  async ({ params: { officer: id }, query: { cursor }, officer: asking }) => {
    const officer = await dependencies.administration.officer(id);
    if (officer === undefined) throw new ChangeRefused('no-such-officer');
    await demandReadable(dependencies, asking, officer.institution);
    return pageOf(dependencies.administration, { part: 'officer', id }, cursor);
  };

/** Shows the versions of the policy: who made each, and why. */
export const showDeadlinesHistory =
  ({ administration }: DependenciesOfAdministration): Answer<typeof deadlinesHistoryRoute> =>
  ({ query: { cursor } }) =>
    pageOf(administration, { part: 'policy' }, cursor);

/** Shows the versions of the calendar: who made each, and why. */
export const showCalendarHistory =
  ({ administration }: DependenciesOfAdministration): Answer<typeof calendarHistoryRoute> =>
  ({ query: { cursor } }) =>
    pageOf(administration, { part: 'calendar' }, cursor);
