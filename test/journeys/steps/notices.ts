import { loadRegistry } from '../../../adapters/registry-files/load-registry.ts';
import type { Citizen } from '../../../local/demo/citizen.ts';
import { cloud } from './under-test.ts';

const textsBy = (channel: 'sms' | 'email', isFor: (to: string) => boolean): readonly string[] =>
  cloud
    .sent()
    .filter((message) => message.channel === channel && isFor(message.to))
    .map(({ text, subject }) => (subject === undefined ? text : `${subject}\n${text}`));

/** Every SMS to a citizen, oldest first. */
export const smsTo = ({ phone }: Pick<Citizen, 'phone'>): readonly string[] =>
  textsBy('sms', (to) => to.endsWith(phone.slice(1)));

/** Every e-mail to a citizen with its subject, oldest first. */
export const emailsToCitizen = (address: string): readonly string[] =>
  textsBy('email', (to) => to === address);

const sample = await loadRegistry('registry');
const contacts = sample.outcome === 'loaded' ? sample.content.contacts : [];

/** Every SMS to an officer of the sample, oldest first. */
export const smsToOfficer = (id: string): readonly string[] =>
  textsBy('sms', (to) => contacts.some(({ officer, phone }) => officer === id && phone === to));

/** Every e-mail to an officer of the sample with its subject, oldest first. */
export const emailsTo = (officer: string): readonly string[] =>
  textsBy('email', (to) => to === `${officer}@example.org`);

/** The officers of the sample who got an SMS about this ticket. */
export const officersReached = (number: string): readonly string[] =>
  contacts
    .map(({ officer }) => officer)
    .filter((id) => smsToOfficer(id).some((text) => text.includes(number)));
