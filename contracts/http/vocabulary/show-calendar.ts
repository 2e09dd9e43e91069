import * as z from 'zod';
import { contentVersion, dateReply, textReply } from '../replies/replies.ts';
import type { Route } from '../route.ts';

const time = z.string().meta({ description: 'Local time, HH:MM.', examples: ['07:30'] });

const holiday = z
  .object({
    date: dateReply,
    name: textReply.exactOptional().meta({ description: 'Absent: it was declared without one.' }),
    expected: z
      .literal(true)
      .exactOptional()
      .meta({ description: 'It may move by a day, as the moon is sighted.' }),
  })
  .meta({ id: 'Holiday' });

export const showCalendarRoute = {
  method: 'GET',
  path: '/v1/calendar',
  name: 'show-calendar',
  family: 'show-vocabulary',
  for: 'everybody',
  summary: { sw: 'Saa za kazi na sikukuu', en: 'Working hours and public holidays' },
  keepSeconds: 300,
  replies: {
    200: {
      description: 'When offices are open, and on which days they are not: as deadlines count them.',
      body: z
        .object({
          version: contentVersion,
          timeZone: z.string().meta({ examples: ['Africa/Dar_es_Salaam'] }),
          weekdays: z.array(z.int().min(1).max(7)).meta({ description: 'ISO 8601: Monday is 1.' }),
          opens: time,
          closes: time,
          holidays: z.array(holiday).meta({ description: 'In order.' }),
          knownUntil: dateReply
            .exactOptional()
            .meta({ description: 'Until when holidays are known, where that is less than a year ahead.' }),
        })
        .meta({ id: 'Calendar' }),
    },
  },
  problems: [],
} as const satisfies Route;
