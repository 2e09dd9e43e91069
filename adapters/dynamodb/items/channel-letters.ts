import * as z from 'zod';
import type { Ticket } from '../../../domain/ticketing/tickets/ticket.ts';
import { noticeChannels, type NoticeChannel } from '../../../domain/foundation/vocabulary/notice-channels.ts';
import type { Item } from '../engine/read-item.ts';

/** What stands for a channel in a stored head: their names as a list would take the longest heads past 1 KB. */
const letters: Readonly<Record<NoticeChannel, string>> = { sms: 's', email: 'e' };

const channelsByLetter = new Map<string, NoticeChannel>(
  noticeChannels.map((channel) => [letters[channel], channel]),
);

/** Channels as they are stored: `se` for both. */
export const storedChannels = z
  .string()
  .transform((stored) => Array.from(stored, (letter) => channelsByLetter.get(letter)))
  .pipe(z.array(z.enum(noticeChannels)));

/** A head with the channels that its citizen is told by as they are stored. */
export const withChannelLetters = <Head extends Pick<Ticket, 'toldBy'>>(head: Head): Head | Item =>
  head.toldBy === undefined
    ? head
    : { ...head, toldBy: head.toldBy.map((channel) => letters[channel]).join('') };
