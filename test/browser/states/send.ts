import type { Text } from '../../../domain/foundation/vocabulary/language.ts';
import { failureTexts } from '../../../web/src/api/texts.ts';
import { receiptTexts } from '../../../web/src/citizen/receipt/texts.ts';
import { answerErrorTexts, laterTexts, receivedBy } from '../../../web/src/citizen/send/later-texts.ts';
import { usualWaitSentences } from '../../../web/src/citizen/send/usual-wait.ts';
import { sendTexts } from '../../../web/src/citizen/send/texts.ts';
import { fileTexts } from '../../../web/src/files/texts.ts';
import { textErrors } from '../../../web/src/ticket-form/text-question.ts';
import { officeSearchTexts, officeUnknown } from '../../../web/src/ticket-form/office-search-texts.ts';
import { opennessChoices, ticketFormTexts } from '../../../web/src/ticket-form/texts.ts';
import type { ReplyOf } from '../../../web/src/api/routes.ts';
import type { SendStep } from '../../../web/src/ticket-form/send-step.ts';
import type { PageState } from '../visits/page-state.ts';
import type { Visit } from '../visits/visit.ts';
import { aJpeg } from '../../builders/files.ts';
import { publishOnSite } from '../site/publish-on-site.ts';
import {
  bribery,
  changes,
  comesTo,
  goesOn,
  pressesOn,
  seesWhatIsUnderstood,
  sends,
  violence,
} from '../visits/sending.ts';
import { ticketQuestionTexts } from '../../../web/src/ticket-form/question-texts.ts';

/** What is said of an office of the sample, of what `publishOnSite` counts there. */
const [halfAnswered = laterTexts.check] = usualWaitSentences({
  month: '2026-09',
  institution: {
    id: 'dawasa',
    name: {
      sw: 'Mamlaka ya Majisafi na Usafi wa Mazingira Dar es Salaam (DAWASA)',
      en: 'Dar es Salaam Water Supply and Sanitation Authority (DAWASA)',
    },
  },
  days: { median: 17 },
});

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

type Understood = ReplyOf<'understand-words'>;

const named = (id: string, sw: string, en = sw) => ({ id, name: { sw, en } });
const certain = { probability: 0.95, reason: 'Umeandika "maji".' };

/** Words that were understood, whatever lexicon reads them now: how pages look hangs on the answer alone. */
const water: Understood = {
  kinds: [{ kind: 'complaint', ...certain }],
  categories: [{ category: named('maji', 'Maji na majitaka', 'Water and sewerage'), ...certain }],
  places: [
    {
      region: named('mkoa-dar', 'Mkoa Dar es Salaam', 'Dar es Salaam Region'),
      council: named('ubungo-mc', 'Manispaa Ubungo', 'Ubungo Municipal'),
      ...certain,
    },
  ],
  offices: [
    {
      ...named('dawasa', 'Mamlaka ya Majisafi (DAWASA)', 'Water Authority (DAWASA)'),
      shortName: { sw: 'DAWASA', en: 'DAWASA' },
      kind: 'agency',
      ...certain,
    },
  ],
  signals: [],
  model: '3f9c02ab',
};
const unsure: Understood = {
  ...water,
  categories: [
    { category: named('huduma-duni', 'Huduma mbovu'), probability: 0.7, reason: 'Umeandika "njoo kesho".' },
    {
      category: named('utovu-nidhamu', 'Utovu wa nidhamu'),
      probability: 0.2,
      reason: 'Umeandika "ofisini".',
    },
  ],
  places: [],
  offices: [],
  asks: 'place',
};
const unknown: Understood = {
  ...unsure,
  kinds: [{ kind: 'complaint', probability: 0.5, reason: '' }],
  categories: [],
};
const danger: Understood = {
  ...water,
  categories: [
    {
      category: named('ukatili-kijinsia', 'Ukatili wa kijinsia'),
      probability: 0.6,
      reason: 'Umeandika "ananipiga".',
    },
    { category: named('ukatili', 'Ukatili'), probability: 0.3, reason: 'Umeandika "ananipiga".' },
  ],
  signals: ['danger'],
};
const corruption: Understood = {
  ...water,
  categories: [{ category: named('rushwa', 'Rushwa'), probability: 0.9, reason: 'Umeandika "rushwa".' }],
  signals: ['corruption', 'person'],
};

/** Whoever writes these words stands before what was understood of them. */
const understands = (details: string, understood?: Understood) => async (visit: Visit) => {
  if (understood !== undefined)
    await visit.context.route('**/v1/understandings', (route) => route.fulfill({ json: understood }));
  await visit.opens('send');
  await visit.fills(sendTexts.words, details);
  await visit.presses(sendTexts.next);
  await seesWhatIsUnderstood(visit);
};

/** The line of the office is open. */
async function opensOffice(visit: Visit): Promise<void> {
  await understands('Hakuna maji Sinza. Tuna siku kumi bila maji.', water)(visit);
  await changes(visit, laterTexts.officeLabel);
}

/** Every page, with what can go wrong at it, and what comes after the last. */
export const sendStates: readonly PageState[] = [
  { page: 'send', name: 'empty', shows: sendTexts.keepDraft },
  onTheWay('you', laterTexts.you, 'words'),
  onTheWay('check', laterTexts.howItGoes, 'you'),
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
  {
    page: 'send',
    name: 'with-a-mistake',
    shows: sendTexts.noWords,
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
      await comesTo(visit, 'understood');
      await visit.page.goBack();
      await visit.presses(sendTexts.keepIt);
      await visit.sees(sendTexts.draftKept);
      await visit.page.waitForTimeout(1_000);
      await visit.page.goto('about:blank'); // who opens a page anew begins at its top; one loaded again scrolls to where it was
      await visit.opens('send');
    },
  },
  {
    page: 'send',
    name: 'words-kept',
    shows: sendTexts.draftKept,
    reach: async (visit) => {
      await visit.opens('send');
      await visit.fills(sendTexts.words, 'Hakuna maji Mbezi.');
      await visit.presses(sendTexts.keepIt);
    },
  },
  {
    page: 'send',
    name: 'understood',
    shows: laterTexts.understood,
    reach: understands('Nataka kulalamika: maji hayatoki Sinza siku kumi sasa.', water),
  },
  {
    page: 'send',
    name: 'understood-unsure',
    shows: laterTexts.notKnown,
    reach: understands('Nimefika ofisini mara tatu naambiwa njoo kesho. Nimechoka.', unsure),
  },
  {
    page: 'send',
    name: 'understood-danger',
    shows: laterTexts.sorry,
    reach: understands('Mume wangu ananipiga kila siku na kutishia kuniua.', danger),
  },
  {
    page: 'send',
    name: 'understood-corruption',
    shows: laterTexts.want,
    reach: understands('Mtumishi wa ardhi alitaka rushwa ya laki mbili ili anipe hati yangu.', corruption),
  },
  {
    page: 'send',
    name: 'understood-everything-open',
    shows: ticketFormTexts.region,
    reach: async (visit) => {
      await understands('Nimechoka kabisa.', unknown)(visit);
      for (const label of [
        laterTexts.kindLabel,
        laterTexts.matterLabel,
        laterTexts.placeLabel,
        laterTexts.officeLabel,
      ])
        await changes(visit, label);
    },
  },
  {
    page: 'send',
    name: 'understood-with-mistakes',
    shows: answerErrorTexts['no-matter'],
    reach: async (visit) => {
      await understands('Nimechoka kabisa.', unknown)(visit);
      await pressesOn(visit, 'understood');
    },
  },
  {
    page: 'send',
    name: 'understood-loading',
    shows: laterTexts.ownWay,
    reach: async (visit) => {
      for (const route of ['understand-words', 'show-routing'] as const) visit.site.api.keepsWaiting(route);
      await visit.opens('send');
      await visit.fills(sendTexts.words, 'Hakuna maji Mbezi.');
      await visit.presses(sendTexts.next);
    },
  },
  {
    page: 'send',
    name: 'not-understood',
    shows: laterTexts.notRead,
    reach: async (visit) => {
      for (const route of ['understand-words', 'show-routing'] as const)
        visit.site.api.refuses(route, 'store-unavailable');
      await understands('Hakuna maji Mbezi.')(visit);
    },
  },
  {
    page: 'send',
    name: 'lists-missing',
    shows: failureTexts.unavailable,
    reach: async (visit) => {
      for (const list of ['understand-words', 'list-categories', 'list-places'] as const)
        visit.site.api.refuses(list, 'store-unavailable');
      await understands('Hakuna maji Mbezi.')(visit);
    },
  },
  {
    page: 'send',
    name: 'office-searched',
    shows: { sw: 'Wizara ya Maji', en: 'Ministry of Water' },
    reach: async (visit) => {
      await opensOffice(visit);
      await visit.presses(ticketFormTexts.searchOffice);
      await visit.fills(ticketFormTexts.searchOffice, 'wizara maji');
      await visit.page.locator('#office-search-found [role=option]').first().waitFor();
    },
  },
  {
    page: 'send',
    name: 'office-not-found',
    shows: officeUnknown({ words: 'qqqqqqqq' }),
    reach: async (visit) => {
      await opensOffice(visit);
      await visit.presses(ticketFormTexts.searchOffice);
      await visit.fills(ticketFormTexts.searchOffice, 'qqqqqqqq');
    },
  },
  {
    page: 'send',
    name: 'office-unknown-elsewhere',
    shows: officeSearchTexts.elsewhere,
    reach: async (visit) => {
      await opensOffice(visit);
      await visit.presses(ticketFormTexts.searchOffice);
      await visit.fills(ticketFormTexts.searchOffice, 'hospitali ya amana mwanza');
      await visit.page.locator('#office-search-found [role=option]').first().waitFor();
    },
  },
  {
    page: 'send',
    name: 'office-tree',
    shows: laterTexts.chooseThis,
    reach: async (visit) => {
      await opensOffice(visit);
      await visit.presses(laterTexts.browseOffices);
      await visit.page.locator('.tree summary').first().click();
    },
  },
  {
    page: 'send',
    name: 'you-with-a-mistake',
    shows: answerErrorTexts['no-contact'],
    reach: async (visit) => {
      await comesTo(visit, 'you');
      await visit.chooses(opennessChoices.identified);
      await visit.presses(sendTexts.next);
    },
  },
  {
    page: 'send',
    name: 'you-abroad',
    shows: laterTexts.noSmsThere,
    reach: async (visit) => {
      await comesTo(visit, 'you');
      await visit.chooses(opennessChoices.confidential);
      await visit.fills(ticketQuestionTexts.phone, '+254 712 345 678');
    },
  },
  {
    page: 'send',
    name: 'check-unfolded',
    shows: fileTexts.remove,
    reach: async (visit) => {
      await comesTo(visit, 'check');
      await visit.unfolds(laterTexts.more);
      await visit.presses(laterTexts.files);
      const picture = { name: 'IMG_0001.jpg', mimeType: 'image/jpeg', buffer: aJpeg() };
      await visit.field(fileTexts.chooseFile).setInputFiles(picture);
    },
  },
  {
    page: 'send',
    name: 'check-with-mistakes',
    shows: textErrors['not-a-ticket-number'],
    reach: async (visit) => {
      await comesTo(visit, 'check', { openness: 'anonymous' });
      await visit.unfolds(laterTexts.more);
      await visit.fills(laterTexts.cites, '261112345672');
      await visit.presses(sendTexts.send);
    },
  },
  {
    page: 'send',
    name: 'check-with-usual-wait',
    shows: halfAnswered,
    reach: async (visit) => {
      await publishOnSite(visit.site.system, ['2026-09'], '2026-11-01T01:30:00Z');
      await comesTo(visit, 'check');
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
    shows: laterTexts.you,
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
