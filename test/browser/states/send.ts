import type { Text } from '../../../domain/foundation/vocabulary/language.ts';
import { failureTexts } from '../../../web/src/api/texts.ts';
import { receiptTexts } from '../../../web/src/citizen/receipt/texts.ts';
import { answerErrorTexts, receivedBy, sendTexts } from '../../../web/src/citizen/send/texts.ts';
import { fileTexts } from '../../../web/src/files/texts.ts';
import { ticketFormTexts } from '../../../web/src/ticket-form/texts.ts';
import { designTexts } from '../../../web/src/design/texts.ts';
import { leaveTexts } from '../../../web/src/leave/texts.ts';
import type { SendStep } from '../../../web/src/ticket-form/send-step.ts';
import type { PageState } from '../visits/page-state.ts';
import type { Visit } from '../visits/visit.ts';
import { aJpeg } from '../../builders/files.ts';
import { bribery, comesTo, goesOn, sends, violence } from '../visits/sending.ts';
import { ticketQuestionTexts } from '../../../web/src/ticket-form/question-texts.ts';

/** Of the sample: the only one that receives a matter of bribery. */
const bureau = {
  sw: 'Taasisi ya Kuzuia na Kupambana na Rushwa (TAKUKURU)',
  en: 'Prevention and Combating of Corruption Bureau (PCCB)',
};

/** A state of sending that somebody comes to by `last`, once they came before it. */
const thereafter = (
  name: string,
  shows: Text,
  before: (visit: Visit) => Promise<void>,
  last: (visit: Visit) => Promise<void>,
): PageState => ({
  page: 'send',
  name,
  shows,
  reach: async (visit) => {
    await before(visit);
    await last(visit);
  },
  onwards: last,
});

/** A question as whoever goes the whole way comes to it from the one before. */
const onTheWay = (step: SendStep, shows: Text, from: SendStep): PageState => ({
  page: 'send',
  name: step,
  shows,
  reach: (visit) => comesTo(visit, step),
  onwards: (visit) => goesOn(visit, from, step),
});

/** Every question, with what can go wrong at it, and what comes after the last. */
export const sendStates: readonly PageState[] = [
  {
    page: 'send',
    name: 'matter',
    shows: violence,
    reach: (visit) => comesTo(visit, 'matter'),
  },
  onTheWay('words', sendTexts.keepDraft, 'matter'),
  onTheWay('place', ticketFormTexts.region, 'words'),
  onTheWay('office', sendTexts.officeHint, 'place'),
  onTheWay('about', ticketQuestionTexts.about, 'office'),
  onTheWay('files', sendTexts.filesHint, 'about'),
  onTheWay('you', sendTexts.you, 'files'),
  onTheWay('contact', ticketQuestionTexts.contactHint, 'you'),
  thereafter(
    'contact-with-a-mistake',
    answerErrorTexts['no-contact'],
    (visit) => comesTo(visit, 'contact'),
    (visit) => visit.presses(sendTexts.next),
  ),
  thereafter(
    'contact-abroad',
    sendTexts.noSmsThere,
    (visit) => comesTo(visit, 'contact'),
    (visit) => visit.fills(ticketQuestionTexts.phone, '+254 712 345 678'),
  ),
  onTheWay('notices', ticketQuestionTexts.safe, 'contact'),
  onTheWay('check', sendTexts.howItGoes, 'notices'),
  thereafter(
    'receipt',
    receiptTexts.keepWhy,
    (visit) => comesTo(visit, 'check'),
    (visit) => visit.presses(sendTexts.send),
  ),
  thereafter(
    'receipt-held',
    receiptTexts.keepFirst,
    async (visit) => {
      await sends(visit);
      await visit.sees(receiptTexts.keepWhy);
    },
    async (visit) => {
      await visit.page.goBack();
    },
  ),
  { page: 'send', name: 'empty', shows: sendTexts.kind },
  {
    page: 'send',
    name: 'with-a-mistake',
    shows: answerErrorTexts['no-kind'],
    reach: async (visit) => {
      await visit.opens('send');
      await visit.presses(sendTexts.next);
    },
  },
  {
    page: 'send',
    name: 'draft-found',
    shows: sendTexts.draftFound,
    reach: async (visit) => {
      await comesTo(visit, 'place');
      await visit.page.goBack();
      await visit.presses(sendTexts.keepIt);
      await visit.sees(sendTexts.draftKept);
      await visit.page.waitForTimeout(1_000);
      await visit.opens('send');
    },
  },
  {
    page: 'send',
    name: 'matter-loading',
    shows: designTexts.waiting,
    reach: async (visit) => {
      visit.site.api.keepsWaiting('list-categories');
      await comesTo(visit, 'matter');
    },
  },
  {
    page: 'send',
    name: 'matter-error',
    shows: failureTexts.unavailable,
    reach: async (visit) => {
      visit.site.api.refuses('list-categories', 'store-unavailable');
      await comesTo(visit, 'matter');
    },
  },
  {
    page: 'send',
    name: 'danger',
    shows: leaveTexts.explained,
    reach: (visit) => comesTo(visit, 'danger', { matter: violence }),
  },
  {
    page: 'send',
    name: 'words-with-mistakes',
    shows: answerErrorTexts['no-description'],
    reach: async (visit) => {
      await comesTo(visit, 'words');
      await visit.unfolds(sendTexts.goesOn);
      await visit.fills(sendTexts.cites, '261112345672');
      await visit.presses(sendTexts.next);
    },
  },
  {
    page: 'send',
    name: 'words-kept',
    shows: sendTexts.draftKept,
    reach: async (visit) => {
      await comesTo(visit, 'words');
      await visit.presses(sendTexts.keepIt);
    },
  },
  {
    page: 'send',
    name: 'place-missing',
    shows: sendTexts.placesMissing,
    reach: async (visit) => {
      visit.site.api.refuses('list-places', 'store-unavailable');
      await comesTo(visit, 'place');
    },
  },
  {
    page: 'send',
    name: 'office-missing',
    shows: sendTexts.officesMissing,
    reach: async (visit) => {
      visit.site.api.refuses('suggest-institutions', 'store-unavailable');
      await comesTo(visit, 'office');
      await visit.sees(ticketFormTexts.searchHint);
    },
  },
  {
    page: 'send',
    name: 'office-searched',
    shows: { sw: 'Wizara ya Maji', en: 'Ministry of Water' },
    reach: async (visit) => {
      await comesTo(visit, 'office');
      await visit.presses(ticketFormTexts.searchOffice);
      await visit.fills(ticketFormTexts.searchOffice, 'wizara maji');
      await visit.page.getByRole('option').first().waitFor();
    },
  },
  {
    page: 'send',
    name: 'office-not-found',
    shows: ticketFormTexts.searchNothing,
    reach: async (visit) => {
      await comesTo(visit, 'office');
      await visit.presses(ticketFormTexts.searchOffice);
      await visit.fills(ticketFormTexts.searchOffice, 'qqqqqqqq');
    },
  },
  {
    page: 'send',
    name: 'office-tree',
    shows: sendTexts.chooseThis,
    reach: async (visit) => {
      await comesTo(visit, 'office');
      await visit.presses(sendTexts.browseOffices);
      await visit.page.locator('.tree summary').first().click();
    },
  },
  {
    page: 'send',
    name: 'files-chosen',
    shows: fileTexts.remove,
    reach: async (visit) => {
      await comesTo(visit, 'files');
      const picture = { name: 'IMG_0001.jpg', mimeType: 'image/jpeg', buffer: aJpeg() };
      await visit.field(fileTexts.chooseFile).setInputFiles(picture);
    },
  },
  {
    page: 'send',
    name: 'you-anonymous',
    shows: sendTexts.you,
    reach: async (visit) => {
      await comesTo(visit, 'check', { openness: 'anonymous' });
      await visit.page.goBack();
    },
  },
  {
    page: 'send',
    name: 'check-of-bribery',
    shows: receivedBy({ institution: bureau }),
    reach: (visit) => comesTo(visit, 'check', { matter: bribery }),
  },
  {
    page: 'send',
    name: 'refused',
    shows: sendTexts.contact,
    reach: async (visit) => {
      await sends(visit, { email: 'asha@' });
      await visit.page.locator('.mistakes').waitFor();
    },
  },
  {
    page: 'send',
    name: 'not-sent-yet',
    shows: receiptTexts.waitingLasts,
    reach: async (visit) => {
      visit.site.api.refuses('submit-ticket', 'store-unavailable');
      await sends(visit);
    },
  },
  {
    page: 'send',
    name: 'receipt-kept',
    shows: receiptTexts.kept,
    reach: async (visit) => {
      await sends(visit, { matter: violence, openness: 'anonymous' });
      await visit.presses(receiptTexts.picture);
      await visit.sees(receiptTexts.kept);
      await visit.presses(receiptTexts.showQr);
      await visit.page.locator('.qr').waitFor();
    },
  },
];
