import { walkRecord } from '../../application/record/walk-record.ts';
import * as ports from '../ports.ts';
import { scheduled } from '../lambda/scheduled.ts';

export const handler = scheduled(walkRecord, () => ({
  walk: ports.walk(),
  hashing: ports.hashing,
  now: ports.now,
}));
