import { documentClient } from '../../adapters/dynamodb/client.ts';
import { dynamoAdministration } from '../../adapters/dynamodb/registry/administration.ts';
import {
  calendarHistoryRoute,
  deadlinesHistoryRoute,
  institutionHistoryRoute,
  listOfficersRoute,
  officerHistoryRoute,
} from '../../contracts/http/registry-acts/history.ts';
import { environment } from '../shared/environment.ts';
import { family } from '../shared/family.ts';
import { officersApi } from '../shared/officers-api.ts';
import { systemTime } from '../shared/system-time.ts';
import { registryActsAnswered } from './acts/all.ts';
import { administer, type DependenciesOfAdministration } from './administer.ts';
import { listOfficers } from './list-officers.ts';
import {
  showCalendarHistory,
  showDeadlinesHistory,
  showInstitutionHistory,
  showOfficerHistory,
} from './show-history.ts';

let shared: DependenciesOfAdministration | undefined;

const dependencies = (): DependenciesOfAdministration => (shared ??= build());

function build(): DependenciesOfAdministration {
  const { registryTable: registry, identitiesTable: identities } = environment([
    'registryTable',
    'identitiesTable',
  ]);
  return {
    administration: dynamoAdministration({ client: documentClient(), tables: { registry, identities } }),
    now: systemTime,
  };
}

export const handler = family([
  ...registryActsAnswered.map(
    (act) => [act.route, officersApi(act.route, () => administer(act, dependencies()))] as const,
  ),
  [
    institutionHistoryRoute,
    officersApi(institutionHistoryRoute, () => showInstitutionHistory(dependencies())),
  ],
  [officerHistoryRoute, officersApi(officerHistoryRoute, () => showOfficerHistory(dependencies()))],
  [deadlinesHistoryRoute, officersApi(deadlinesHistoryRoute, () => showDeadlinesHistory(dependencies()))],
  [calendarHistoryRoute, officersApi(calendarHistoryRoute, () => showCalendarHistory(dependencies()))],
  [listOfficersRoute, officersApi(listOfficersRoute, () => listOfficers(dependencies()))],
]);
