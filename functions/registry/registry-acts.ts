import { documentClient } from '../../adapters/dynamodb/client.ts';
import { dynamoAdministration } from '../../adapters/dynamodb/registry/administration.ts';
import {
  calendarHistoryRoute,
  deadlinesHistoryRoute,
  institutionHistoryRoute,
  listOfficersRoute,
  officerHistoryRoute,
} from '../../contracts/http/registry-acts/history.ts';
import type { Route } from '../../contracts/http/route.ts';
import type { Answer } from '../shared/api.ts';
import { environment } from '../shared/environment.ts';
import { family } from '../shared/family.ts';
import { officersApi } from '../shared/officers-api.ts';
import { systemTime } from '../shared/system-time.ts';
import { registryActsAnswered } from './acts/all.ts';
import { administer, type DependenciesOfAdministration } from '../../application/registry/administer.ts';
import { inWords } from '../../application/registry/change-refusal.ts';
import { listOfficers } from '../../application/registry/list-officers.ts';
import {
  showCalendarHistory,
  showDeadlinesHistory,
  showInstitutionHistory,
  showOfficerHistory,
} from '../../application/registry/show-history.ts';

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

const answered = <R extends Route>(
  route: R,
  answer: (dependencies: DependenciesOfAdministration) => Answer<R>,
) => [route, officersApi(route, () => inWords(answer(dependencies())))] as const;

export const handler = family([
  ...registryActsAnswered.map((act) => answered(act.route, (given) => administer(act, given))),
  answered(institutionHistoryRoute, showInstitutionHistory),
  answered(officerHistoryRoute, showOfficerHistory),
  answered(deadlinesHistoryRoute, showDeadlinesHistory),
  answered(calendarHistoryRoute, showCalendarHistory),
  answered(listOfficersRoute, listOfficers),
]);
