import { acknowledging, starting } from './acknowledge.ts';
import { assigning, assigningToSelf } from './assign.ts';
import { directing } from './direct.ts';
import { extending } from './extend.ts';
import { carryingOn, merging, parting } from './merge.ts';
import { noting, requestingInformation, writingToCitizen } from './messages.ts';
import type { OfficerAct } from './officer-act.ts';
import { changingUrgency, namingOfficer, reclassifying } from './reclassify.ts';
import { responding } from './respond.ts';
import { referring, settingAside } from './set-aside.ts';
import { decidingTransfer, escalating, transferring } from './transfer.ts';

/** What is made of each act of officers, in the order of their routes. */
export const ofEachAct = <Made>(make: <Body>(act: OfficerAct<Body>) => Made): readonly Made[] => [
  make(acknowledging),
  make(assigning),
  make(assigningToSelf),
  make(starting),
  make(requestingInformation),
  make(writingToCitizen),
  make(noting),
  make(responding),
  make(extending),
  make(transferring),
  make(decidingTransfer),
  make(escalating),
  make(directing),
  make(reclassifying),
  make(changingUrgency),
  make(namingOfficer),
  make(referring),
  make(settingAside),
  make(merging),
  make(parting),
  make(carryingOn),
];
