import { expect, it } from 'vitest';
import { openChannels } from '../../contracts/http/intake/submit-ticket.ts';
import { channels } from '../../domain/foundation/vocabulary/kinds.ts';

it('the channels are those that a route of its own serves: citizens, the simple phone and the desk', () => {
  expect(channels.toSorted()).toEqual([...openChannels, 'ussd', 'desk'].toSorted());
});
