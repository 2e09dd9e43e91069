import * as z from 'zod';
import type { Ticket } from '../../../domain/ticketing/tickets/ticket.ts';
import { noticeChannels, type NoticeChannel } from '../../../domain/foundation/vocabulary/notice-channels.ts';
import type { Item } from '../engine/read-item.ts';

/** Letters of channels in stored ticket state: a list of names would take the largest past 1 KB. */
const letters: Readonly<Record<NoticeChannel, string>> = { sms: 's', email: 'e' };

const channelsByLetter = new Map<string, NoticeChannel>(
  noticeChannels.map((channel) => [letters[channel], channel]),
);

/** Channels as they are stored: `se` for both. */
export const storedChannels = z
  .string()
  .transform((stored) => Array.from(stored, (letter) => channelsByLetter.get(letter)))
  .pipe(z.array(z.enum(noticeChannels)));

/** Ticket state with the citizen's channels as they are stored. */
export const withChannelLetters = <Head extends Pick<Ticket, 'toldBy'>>(head: Head): Head | Item =>
  head.toldBy === undefined
    ? head
    : { ...head, toldBy: head.toldBy.map((channel) => letters[channel]).join('') };
