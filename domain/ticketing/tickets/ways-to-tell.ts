import type { NoticeChannel } from '../../foundation/vocabulary/notice-channels.ts';
import { goesBySms } from '../../foundation/vocabulary/phones.ts';
import type { Contact } from './contact.ts';

/** By what a citizen can be told who leaves this contact: e-mail goes anywhere, SMS only to the stage's prefixes. */
export const waysToTell = (
  { phone, email }: Pick<Contact, 'phone' | 'email'>,
  smsPrefixes: readonly string[],
): readonly NoticeChannel[] => [
  ...(phone !== undefined && goesBySms(phone, smsPrefixes) ? (['sms'] as const) : []),
  ...(email === undefined ? [] : (['email'] as const)),
];

/** Address of a contact in a channel; undefined where none was left. */
export const addressFor = (
  { phone, email }: Pick<Contact, 'phone' | 'email'>,
  channel: NoticeChannel,
): string | undefined => ({ sms: phone, email })[channel];
