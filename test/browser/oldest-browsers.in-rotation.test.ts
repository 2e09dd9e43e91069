import { expect, it } from 'vitest';
import { ticketTexts } from '../../web/src/citizen/follow/ticket-texts.ts';
import { outboxTexts } from '../../web/src/citizen/outbox/texts.ts';
import { receiptTexts } from '../../web/src/citizen/receipt/texts.ts';
import { laterTexts } from '../../web/src/citizen/send/later-texts.ts';
import { sendTexts } from '../../web/src/citizen/send/texts.ts';
import { homeTexts } from '../../web/src/public/home/texts.ts';
import { aVisit } from './visits/a-visit.ts';
import { asksFor } from './states/follow.ts';
import { isPrepared, sends, water } from './visits/sending.ts';

/** Runs in the page before anything else: takes away what came after Chrome 95. */
function forgetWhatCameLater(): void {
  const later: readonly (readonly [object, readonly string[]])[] = [
    [globalThis, ['structuredClone', 'navigation', 'scheduler', 'Iterator']],
    [Array, ['fromAsync']],
    [Array.prototype, ['findLast', 'findLastIndex', 'toReversed', 'toSorted', 'toSpliced', 'with']],
    [AbortSignal, ['any', 'timeout']],
    [AbortSignal.prototype, ['throwIfAborted']],
    [Map, ['groupBy']],
    [Object, ['groupBy']],
    [Promise, ['try', 'withResolvers']],
    [Set.prototype, ['difference', 'intersection', 'isSubsetOf', 'isSupersetOf', 'union']],
    [String.prototype, ['isWellFormed', 'toWellFormed']],
    [URL, ['canParse', 'parse']],
  ];
  for (const [owner, names] of later) for (const name of names) Reflect.deleteProperty(owner, name);
}

it('in the oldest browsers a ticket is sent, lies in the outbox, and is followed up', async () => {
  await using visit = await aVisit();
  await visit.context.addInitScript(forgetWhatCameLater);
  await visit.opens('home');
  await visit.sees(homeTexts.wordsHint);
  await sends(visit);
  await visit.sees(receiptTexts.received);
  await visit.opens('outbox');
  await visit.sees(outboxTexts.showReceipt);
  const ticket = await visit.ticket();
  await ticket.citizen('reply', { message: 'Maji bado hayajarudi.' });
  await asksFor(visit, ticket);
  await visit.sees(ticketTexts.standing);
  await visit.sees('Maji bado hayajarudi.');
  expect(visit.noticed.errors).toEqual([]);
});

it.each([
  ['Maji hayatoki Sinza tangu Jumatatu. DAWASCO hawajaja kutengeneza bomba.', water.sw],
  ['Nipo Oman, tajiri amenichukulia pasipoti yangu na hanilipi.', 'Nje ya nchi'],
])('in the oldest browsers words are understood without a line: “%s”', async (words, understood) => {
  await using visit = await aVisit();
  await visit.context.addInitScript(forgetWhatCameLater);
  await visit.opens('send');
  await visit.fills(sendTexts.words, words);
  await isPrepared(visit);
  await visit.goesOffline();
  await visit.presses(sendTexts.next);
  await visit.sees(laterTexts.understood);
  await visit.page.getByText(understood, { exact: true }).first().waitFor();
  expect(visit.noticed.errors.filter((error) => !error.includes('ERR_INTERNET_DISCONNECTED'))).toEqual([]);
});
