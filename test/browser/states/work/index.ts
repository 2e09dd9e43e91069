import type { WorkPageName } from '../../../../web/src/officer/platform/addresses.ts';
import type { PageState } from '../../visits/page-state.ts';
import { changeStates } from './change.ts';
import { auditorStates } from './auditor.ts';
import { boardStates } from './board.ts';
import { closedStates } from './closed.ts';
import { custodianStates } from './custodian.ts';
import { directionsStates } from './directions.ts';
import { deskStates } from './desk.ts';
import { findStates } from './find.ts';
import { incidentStates } from './incident.ts';
import { institutionStates } from './institution.ts';
import { loginStates } from './login.ts';
import { newsStates } from './news.ts';
import { officeStates } from './office.ts';
import { oversightStates } from './oversight.ts';
import { ownStates } from './own.ts';
import { personStates } from './person.ts';
import { queueStates } from './queue.ts';
import { registryStates } from './registry.ts';
import { requestsStates } from './requests.ts';
import { rulesStates } from './rules.ts';
import { sheetStates } from './sheet.ts';
import { startStates } from './start.ts';
import { suggestionsStates } from './suggestions.ts';
import { ticketStates } from './ticket.ts';

/** Each page of officers in every state that somebody may find it in. A page without a row does not compile. */
const statesOfWorkPages: Readonly<Record<WorkPageName, readonly PageState[]>> = {
  start: startStates,
  login: loginStates,
  queue: queueStates,
  board: boardStates,
  find: findStates,
  own: ownStates,
  closed: closedStates,
  directions: directionsStates,
  oversight: oversightStates,
  ticket: ticketStates,
  incident: incidentStates,
  office: officeStates,
  registry: registryStates,
  sheet: sheetStates,
  institution: institutionStates,
  person: personStates,
  rules: rulesStates,
  suggestions: suggestionsStates,
  change: changeStates,
  auditor: auditorStates,
  custodian: custodianStates,
  requests: requestsStates,
  desk: deskStates,
  news: newsStates,
};

/** All of them. */
export const workStates: readonly PageState[] = Object.values(statesOfWorkPages).flat();
