import { expect, it } from 'vitest';
import { newTicketItem, readTicket } from '../../../adapters/dynamodb/items/ticket-item.ts';
import { aStoredTicket } from '../../builders/submission.ts';

it('a head that was stored with a nearer point is read with one that says a street, and written so again', () => {
  const before = aStoredTicket({
    place: { ward: 'kata', point: { latitude: -6.79235, longitude: 39.20833 } },
  });
  const read = readTicket({ ...newTicketItem(before) });
  const place = { ward: 'kata', point: { latitude: -6.792, longitude: 39.208 } };
  expect(read).toEqual({ ...before, place });
  expect(JSON.stringify(newTicketItem(read))).not.toMatch(/6\.7923|39\.2083/);
});
