import {
  noteRoute,
  requestInformationRoute,
  writeToCitizenRoute,
} from '../../contracts/http/officer-acts/messages.ts';
import { note } from '../../domain/tickets/handling/note.ts';
import { replyOfOfficer } from '../../domain/tickets/handling/reply.ts';
import { requestInformation } from '../../domain/tickets/handling/request-information.ts';
import type { BodyOf, OfficerAct } from './officer-act.ts';

export const requestingInformation: OfficerAct<BodyOf<typeof requestInformationRoute>> = {
  route: requestInformationRoute,
  act: () => 'request-information',
  writes: ({ message }) => ({ message }),
  decide: ({ history, deed, rules }) => requestInformation(history, deed, rules),
};

export const writingToCitizen: OfficerAct<BodyOf<typeof writeToCitizenRoute>> = {
  route: writeToCitizenRoute,
  act: () => 'reply',
  writes: ({ message }) => ({ message }),
  decide: ({ history, deed }) => replyOfOfficer(history, deed),
};

export const noting: OfficerAct<BodyOf<typeof noteRoute>> = {
  route: noteRoute,
  act: () => 'note',
  writes: ({ message }) => ({ message }),
  decide: ({ history, deed }) => note(history, deed),
};
