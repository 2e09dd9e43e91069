import { newSecretTexts } from '../../../web/src/citizen/new-secret/texts.ts';
import { followTexts } from '../../../web/src/citizen/follow/texts.ts';
import type { PageState } from '../visits/page-state.ts';

export const newSecretStates: readonly PageState[] = [
  { page: 'new-secret', name: 'empty', shows: newSecretTexts.lead },
  {
    page: 'new-secret',
    name: 'with-mistakes',
    shows: newSecretTexts.contactMissing,
    reach: async (visit) => {
      await visit.opens('new-secret');
      await visit.presses(newSecretTexts.send);
    },
  },
  {
    page: 'new-secret',
    name: 'asked',
    shows: newSecretTexts.sameForAll,
    reach: async (visit) => {
      const { number } = await visit.ticket();
      await visit.opens('new-secret');
      await visit.fills(followTexts.number, number);
      await visit.fills(newSecretTexts.contact, '0712345678');
      await visit.presses(newSecretTexts.send);
    },
  },
];
