import { expect, it } from 'vitest';
import { languages } from '../../domain/foundation/vocabulary/language.ts';
import { actTexts } from '../../web/src/citizen/follow/act-texts.ts';
import { ticketTexts } from '../../web/src/citizen/follow/ticket-texts.ts';
import { laterTexts } from '../../web/src/citizen/send/later-texts.ts';
import { offeredActWords } from '../../words/offered-acts.ts';
import { aVisit } from './visits/a-visit.ts';
import { underLeaveQuicklyOn } from './looks/leave-quickly.ts';
import { asksFor } from './states/follow.ts';
import { comesTo, violence } from './visits/sending.ts';

it.each(languages)(
  'on a small phone the way out covers nothing of a sensitive matter (%s)',
  async (language) => {
    await using visit = await aVisit({ language });
    await comesTo(visit, 'you', { matter: violence });
    await visit.sees(laterTexts.you);
    const whileSent = await underLeaveQuicklyOn(visit.page);
    await asksFor(visit, await visit.ticket({ category: 'ukatili', institution: 'polisi' }));
    await visit.sees(ticketTexts.standing);
    const onTicket = await underLeaveQuicklyOn(visit.page);
    await visit.presses(offeredActWords.reply);
    await visit.sees(actTexts.replyMessage);
    const onAct = await underLeaveQuicklyOn(visit.page);
    expect({ whileSent, onTicket, onAct }).toEqual({ whileSent: [], onTicket: [], onAct: [] });
  },
);
