import * as z from 'zod';
import type { Route } from '../route.ts';
import { ticketParams } from '../requests/ticket-params.ts';

/** By what a browser is known again at a ticket that it opened. `__Secure-`: it was set over TLS. */
export const deviceCookie = '__Secure-mrejesho-device';

/** How long a browser keeps it, in seconds: a year. */
const keptSeconds = 31_536_000;

/** Sent at this ticket alone, by pages of this site alone, and read by no script. */
const cookieOf = (number: string, token: string, seconds: number): string =>
  `${deviceCookie}=${token}; Path=/v1/tickets/${number}; Secure; HttpOnly; SameSite=Strict; Max-Age=${seconds}`;

/** It is asked for beside the secret, not instead. */
export const keepingDevice = (number: string, token: string): string => cookieOf(number, token, keptSeconds);

export const forgettingDevice = (number: string): string => cookieOf(number, '', 0);

export const knownDevice = z.object({
  [deviceCookie]: z.string().max(200).exactOptional().meta({
    description: 'By what a device that opened the ticket is known again; beside the secret, not instead.',
  }),
});

export const forgetDeviceRoute = {
  method: 'DELETE',
  path: '/v1/tickets/{number}/device',
  name: 'forget-device',
  family: 'follow-ticket',
  for: 'everybody',
  summary: { sw: 'Sahau kifaa hiki', en: 'Forget this device' },
  params: ticketParams,
  replies: {
    200: {
      description: 'The device is known at this ticket no more, whether it was before or not.',
      body: z.object({}).meta({ id: 'DeviceForgotten' }),
      headers: { 'set-cookie': 'Takes the cookie back.' },
    },
  },
  problems: ['number-malformed', 'number-mistyped'],
} as const satisfies Route;
