import type {
  CitizenEmail,
  DigestNotice,
  EmailNotice,
  OfficerSms,
  SmsNotice,
  SurgeNotice,
} from '../../domain/messaging/notices/notice.ts';
import { omit } from '../../domain/foundation/vocabulary/omit.ts';
import { aNumber } from './ticket-event.ts';

/** The first SMS about a complaint, unless the test says otherwise. */
export const anSms = (details: Partial<SmsNotice> = {}): SmsNotice => ({
  v: 1,
  about: `${aNumber}#000001`,
  recipient: 'citizen',
  channel: 'sms',
  template: 'received',
  number: aNumber,
  kind: 'complaint',
  urgent: false,
  at: '2026-11-24T09:00:00Z',
  language: 'sw',
  institution: 'kituo',
  date: '2026-12-15T12:30:00Z',
  secret: { generation: 0, key: '1' },
  ...details,
});

/** An e-mail about that complaint to the head of its institution, unless the test says otherwise. */
export const anEmail = (details: Partial<EmailNotice> = {}): EmailNotice => ({
  v: 1,
  about: `${aNumber}#000001`,
  recipient: 'officer:mkuu-kituo',
  channel: 'email',
  template: 'new-in-queue',
  number: aNumber,
  kind: 'complaint',
  urgent: false,
  at: '2026-11-24T09:00:00Z',
  institution: 'kituo',
  date: '2026-12-15T12:30:00Z',
  ...details,
});

/** The SMS to the officer on duty about that complaint, which is urgent, unless the test says otherwise. */
export const anOfficerSms = (details: Partial<OfficerSms> = {}): OfficerSms => ({
  v: 1,
  about: `${aNumber}#000001`,
  recipient: 'officer:zawadi',
  channel: 'sms',
  template: 'urgent-here',
  number: aNumber,
  kind: 'complaint',
  urgent: true,
  at: '2026-11-24T09:00:00Z',
  ...details,
});

/** The SMS about a surge to a head, unless the test says otherwise: seven tickets of Tuesday, 12 o'clock on the wall. */
export const aSurgeNotice = (details: Partial<SurgeNotice> = {}): SurgeNotice => ({
  v: 1,
  about: 'surge#water-supply#kyela#498756',
  recipient: 'officer:mkuu-kituo',
  channel: 'sms',
  template: 'surge',
  at: '2026-11-24T09:00:00Z',
  surge: {
    category: 'water-supply',
    place: 'kyela',
    since: 498_756,
    hours: 1,
    seen: 7,
    usual: 0.3,
    upTo: 6,
    weeks: 12,
  },
  ...details,
});

export const aDigest = (details: Partial<DigestNotice> = {}): DigestNotice => ({
  v: 1,
  about: 'digest#2026-12-14',
  recipient: 'officer:katibu',
  channel: 'email',
  template: 'root-digest',
  day: '2026-12-14',
  at: '2026-12-14T04:30:00Z',
  ...details,
});

/** The first e-mail about that complaint to its citizen, unless the test says otherwise. */
export const anEmailToCitizen = (details: Partial<CitizenEmail> = {}): CitizenEmail => ({
  ...omit(anSms(), 'institution'),
  channel: 'email',
  template: 'received',
  ...details,
});
