import { plusSeconds } from '../../../../domain/foundation/time/instant.ts';
import { designTexts } from '../../../../web/src/design/texts.ts';
import type { Text } from '../../../../domain/foundation/vocabulary/language.ts';
import { lostTextWords } from '../../../../words/lost-texts.ts';
import type { ActOfOfficers } from '../../../../domain/foundation/vocabulary/acts.ts';
import type { Answers } from '../../../../web/src/forms/question.ts';
import { fileTexts } from '../../../../web/src/files/texts.ts';
import { letterTexts } from '../../../../web/src/letter/letter-of.ts';
import { directionsTexts } from '../../../../web/src/officer/directions/texts.ts';
import { mentionTexts } from '../../../../web/src/officer/ticket/mention-texts.ts';
import { officerActTexts, questionTexts } from '../../../../web/src/officer/ticket/officer-act-texts.ts';
import { previewTexts } from '../../../../web/src/officer/ticket/preview-texts.ts';
import { ticketPageTexts as texts } from '../../../../web/src/officer/ticket/texts.ts';
import { blanksLeft, templateTexts } from '../../../../web/src/officer/ticket/template-texts.ts';
import { aTemplate } from '../../../builders/template.ts';
import {
  answersForm,
  attaches,
  begins,
  does,
  looksForTemplates,
  opensTicket,
  sends,
  templateTitled,
} from '../../visits/officer-at-work.ts';
import type { PageState } from '../../visits/page-state.ts';
import { keepsTemplate } from '../../visits/keep-template.ts';
import { attachPicture } from '../../site/attach-picture.ts';
import type { TicketOnSite } from '../../site/ticket-on-site.ts';
import type { Visit } from '../../visits/visit.ts';

const page = 'work-ticket';
const head = 'anna-mushi';
const assistant = 'musa-mollel';
const words = 'Bomba kuu lilipasuka usiku wa jana, na mafundi wako njiani.';

type Bring = (ticket: TicketOnSite, visit: Visit) => Promise<unknown>;

let phones = 0;

/** A ticket of its own for each state: they share a site, and a phone sends ten a day. */
const ticketFor = (visit: Visit, changes: Readonly<Record<string, unknown>> = {}): Promise<TicketOnSite> =>
  visit.ticket({ contact: { phone: `07120${String((phones += 1)).padStart(5, '0')}` }, ...changes });

/** The ticket is opened once it was brought this far, and then this is done on its page. */
const opening =
  (goesOn: Bring = () => Promise.resolve(), then: Bring = goesOnWithNothing, changes = {}) =>
  async (visit: Visit): Promise<void> => {
    const ticket = await ticketFor(visit, changes);
    await goesOn(ticket, visit);
    await opensTicket(visit, ticket);
    await then(ticket, visit);
  };
const goesOnWithNothing: Bring = () => Promise.resolve();

const acknowledges: Bring = (ticket) => ticket.officer('acknowledge');

const asks: Bring = (ticket) =>
  ticket.officer('request-information', { message: 'Maji yalikatika lini hasa mtaani kwenu?' });

/** What was answered goes out: nobody undoes it any more. */
const goesOut = ({ site: { system } }: Visit): void => {
  system.now = plusSeconds(system.now, 60);
};

const answersNow: Bring = async (ticket) => {
  await ticket.officer('acknowledge');
  await ticket.officer('respond', { finding: 'partly-upheld', reason: words, remedy: words });
};

const answers: Bring = async (ticket, visit) => {
  await answersNow(ticket, visit);
  goesOut(visit);
};

const answersOnPage: Bring = async (_, visit) => {
  await begins(visit, 'respond');
  await answersForm(visit, 'respond', { finding: 'upheld', reason: words });
  await sends(visit, 'respond');
  await visit.page.locator('.held-answer').waitFor();
};

/** Somebody with the tables changes what was sent, and takes away what was answered. */
const tampers: Bring = async (ticket, visit) => {
  await answers(ticket, visit);
  const { system } = visit.site;
  system.tampersWithTexts(ticket.number, { subject: 'Asante', description: 'Kila kitu kiko sawa.' });
  system.tampersWithWritten(ticket.number, 3);
};

const transfers: Bring = async (ticket) => {
  await ticket.officer('transfer', { to: 'ruwasa', reason: words });
};

const objects: Bring = async (ticket, visit) => {
  await transfers(ticket, visit);
  await ticket.citizen('object', { reason: 'Si yao.' });
};

/** The level above directed something, by this date. */
const isDirected = (ticket: TicketOnSite, dueBy: string): Promise<unknown> =>
  ticket.by('latifa-sichone', 'direct', { dueBy, message: 'Andaeni taarifa ya bomba hili.' });

/** The head leaves a note for the officer to whom the ticket is given. */
const handsOver: Bring = async (ticket) => {
  await ticket.officer('note', {
    message: 'Cheti kimeombwa, kinakuja Alhamisi. Bado barua ya mahakama.',
    handOver: true,
  });
  await ticket.officer('assign', { officer: assistant });
};

const talks: Bring = async (ticket, visit) => {
  await acknowledges(ticket, visit);
  await ticket.by(assistant, 'note', { message: 'Iliripotiwa jana pia.' });
  await ticket.officer('assign', { officer: assistant });
  await ticket.by(assistant, 'request-information', { message: 'Namba ya mita yako ni ipi?' });
  await ticket.citizen('reply', { message: 'Namba ni 4471203.' });
  await attachPicture(visit.site.system, ticket);
};

const formOf =
  (act: ActOfOfficers, typed: Answers = {}, send = false): Bring =>
  async (_, visit) => {
    await begins(visit, act);
    await answersForm(visit, act, typed);
    if (send) await sends(visit, act);
  };

/** One that leaves something open, and one that does not, of the office and of the ministry above it. */
const keepsTemplates: Bring = async (_, visit) => {
  const whole = {
    ...aTemplate,
    title: { sw: 'Bila pengo', en: 'Bila pengo' },
    text: {
      sw: 'Kuhusu lalamiko {namba}: tumepokea ujumbe wako, na mafundi wako njiani.',
      en: 'About ticket {number}: we have your message, and the engineers are on their way.',
    },
  };
  const sameTitle = { ...aTemplate, title: { sw: aTemplate.title.sw, en: aTemplate.title.sw } };
  await keepsTemplate(visit, head, 'dawasa', sameTitle);
  await keepsTemplate(visit, head, 'dawasa', whole);
  await keepsTemplate(visit, 'latifa-sichone', 'maji', {
    ...whole,
    title: { sw: 'Kwa taasisi zote', en: 'For all institutions' },
  });
};

/** Writes to the citizen, and looks at the templates for it; takes the one of this title. */
const choosesTemplate =
  (title?: string): Bring =>
  async (_, visit) => {
    await begins(visit, 'reply');
    await looksForTemplates(visit);
    await templateTitled(visit, 'Bila pengo').waitFor();
    if (title !== undefined) await templateTitled(visit, title).click();
  };

const state = (
  name: string,
  shows: Text,
  reach: NonNullable<PageState['reach']>,
  officer: string = head,
): PageState => ({ page, name, officer, shows, reach });

/** The page of one ticket, in every state that its officers may find it in. */
export const ticketStates: readonly PageState[] = [
  state('new', officerActTexts.acknowledge.title, opening()),
  state('in-work', texts.amongOfficers, opening(talks), assistant),
  state('awaiting-citizen', officerActTexts.respond.title, opening(asks)),
  state('answered', officerActTexts.note.title, opening(answers)),
  state('undoable', officerActTexts['undo-response'].title, opening(answersNow)),
  state('answer-held', officerActTexts.respond.done, opening(acknowledges, answersOnPage)),
  state(
    'answer-undone',
    officerActTexts['undo-response'].done,
    opening(acknowledges, async (ticket, visit) => {
      await answersOnPage(ticket, visit);
      await visit.page.keyboard.press('z');
      await visit.sees(previewTexts.shown);
    }),
  ),
  state(
    'urgent-and-sensitive',
    texts.sensitive,
    opening(undefined, undefined, {
      category: 'ukatili',
      institution: 'polisi',
      subject: 'Kipigo sokoni',
      description: 'Mfanyabiashara amepigwa sokoni mbele ya watu. Tunaomba msaada.',
    }),
    'anna-nnko',
  ),
  state(
    'letter',
    letterTexts.print,
    opening(answers, async (_, visit) => {
      await visit.presses(letterTexts.show);
    }),
  ),
  state('words-changed', lostTextWords.forged.says, opening(tampers)),
  state('handed-on', texts.onlyHistory, opening(transfers)),
  state(
    'status-alone',
    texts.needsReasonMeans,
    async (visit) => {
      await visit.opens(page, { number: (await ticketFor(visit)).number });
    },
    'elia-mwakalinga',
  ),
  state('among-others', texts.before, async (visit) => {
    const three = [await ticketFor(visit), await ticketFor(visit), await ticketFor(visit)];
    for (const ticket of three) await ticket.listed();
    await visit.opens('work-queue');
    await visit.page.locator('.line .whole').nth(1).click();
    await visit.page.locator('.ticket-ways .before').waitFor();
  }),
  state(
    'not-now',
    texts.notNow,
    opening(undefined, async (_, visit) => {
      await visit.unfolds(texts.notNow);
    }),
  ),
  state(
    'who-opened',
    texts.reads,
    opening(undefined, async (_, visit) => {
      await visit.presses(texts.showReads);
      await visit.page.locator('#reads ~ .events li').first().waitFor();
    }),
  ),
  state(
    'alike-shown',
    texts.sameIncident,
    opening(
      async (_, visit) => {
        await ticketFor(visit);
      },
      async (_, visit) => {
        await visit.presses(texts.showAlike);
        await visit.page.locator('.alike-tickets li').first().waitFor();
      },
    ),
  ),
  state('acknowledging', officerActTexts.acknowledge.send, opening(undefined, formOf('acknowledge'))),
  state('assigning', questionTexts.officer, opening(undefined, formOf('assign', { officer: assistant }))),
  state(
    'asking',
    questionTexts.question,
    opening(undefined, formOf('request-information', { message: 'Tafadhali tutajie namba ya mita yako.' })),
  ),
  state(
    'responding',
    questionTexts.promisedFor,
    opening(
      undefined,
      formOf('respond', { finding: 'upheld', reason: words, remedy: words, promisedFor: '2026-12-10' }),
    ),
  ),
  state(
    'no-template',
    templateTexts.none,
    opening(acknowledges, async (ticket, visit) => {
      await formOf('escalate')(ticket, visit);
      await looksForTemplates(visit);
    }),
  ),
  state('choosing-template', templateTexts.choose, opening(keepsTemplates, choosesTemplate())),
  state('template-unread', templateTexts.haveRead, opening(keepsTemplates, choosesTemplate('Bila pengo'))),
  state(
    'template-with-blanks',
    blanksLeft(['tarehe ya maji kurudi']),
    opening(keepsTemplates, choosesTemplate(aTemplate.title.sw)),
  ),
  state(
    'template-over-words',
    templateTexts.somethingTyped,
    opening(keepsTemplates, async (ticket, visit) => {
      await choosesTemplate()(ticket, visit);
      await visit.field(questionTexts.message).fill(words);
      await templateTitled(visit, 'Bila pengo').click();
    }),
  ),
  state(
    'template-not-read',
    designTexts.mistakes,
    opening(keepsTemplates, async (ticket, visit) => {
      await choosesTemplate('Bila pengo')(ticket, visit);
      await sends(visit, 'reply');
    }),
  ),
  state('mistakes', designTexts.mistakes, opening(undefined, formOf('respond', { reason: 'Fupi' }, true))),
  state(
    'with-file',
    fileTexts.clean,
    opening(undefined, async (_, visit) => {
      await begins(visit, 'respond');
      await answersForm(visit, 'respond', { finding: 'upheld', reason: words });
      await attaches(visit);
      await visit.page.locator('.preview .files-with-it').waitFor();
    }),
  ),
  state('extending', questionTexts.workingDays, opening(acknowledges, formOf('extend'))),
  state(
    'transferring',
    texts.suggestedOffices,
    opening(undefined, formOf('transfer'), { category: 'umeme' }),
  ),
  state('office-chosen', texts.removeOffice, opening(undefined, formOf('transfer', { to: 'ruwasa' }))),
  state('deciding', questionTexts.otherTo, opening(objects, formOf('undo-transfer')), 'latifa-sichone'),
  state('directing', questionTexts.dueBy, opening(undefined, formOf('direct')), 'latifa-sichone'),
  state(
    'directed',
    directionsTexts.doneBy,
    opening(async (ticket) => {
      await isDirected(ticket, '2026-11-27');
      await ticket.by(head, 'report-direction', {});
      await isDirected(ticket, '2026-12-01');
    }),
  ),
  state(
    'reporting-a-direction',
    questionTexts.reported,
    opening((ticket) => isDirected(ticket, '2026-12-01'), formOf('report-direction', { message: 'Ipo.' })),
  ),
  state('reclassifying', questionTexts.category, opening(undefined, formOf('reclassify'))),
  state(
    'naming',
    questionTexts.named,
    opening(undefined, formOf('name-officer'), { officerName: 'Zebedayo Kitunguu' }),
  ),
  state(
    'setting-aside',
    questionTexts.answeredIn,
    opening(undefined, formOf('set-aside', { because: 'already-answered' })),
  ),
  state(
    'merging',
    texts.alike,
    opening(async (_, visit) => {
      await (await ticketFor(visit)).listed();
    }, formOf('merge')),
  ),
  state('handed-over', texts.handedOver, opening(handsOver), assistant),
  state(
    'mentioning',
    mentionTexts.onlyThose,
    opening(undefined, async (ticket, visit) => {
      await formOf('note', { message: 'Tunaweza kuahidi pampu? @' })(ticket, visit);
      await visit.page.locator('.mentions li').first().waitFor();
      await visit.sees(previewTexts.shown);
    }),
  ),
  state(
    'mentioned',
    mentionTexts.mentioned,
    opening(undefined, async (ticket, visit) => {
      await formOf('note', { message: 'Tunaweza kuahidi pampu? @' })(ticket, visit);
      await visit.page.locator('.mentions li .button', { hasText: 'Musa Mollel' }).click();
      await visit.sees(previewTexts.shown);
    }),
  ),
  state('asking-who', questionTexts.lifeAtRisk, opening(undefined, formOf('request-identity'))),
  state(
    'moved-on',
    texts.movedOn,
    opening(undefined, async (ticket, visit) => {
      await formOf('note', { message: words })(ticket, visit);
      await visit.sees(previewTexts.shown);
      await ticket.by(assistant, 'acknowledge');
      await sends(visit, 'note');
    }),
  ),
  state(
    'no-longer-offered',
    texts.notOffered,
    opening(undefined, async (ticket, visit) => {
      await formOf('respond', { finding: 'upheld', reason: words })(ticket, visit);
      await ticket.officer('set-aside', { because: 'advertisement', reason: words });
      goesOut(visit);
      await sends(visit, 'respond');
    }),
  ),
  state(
    'line-broken',
    texts.triesAgain,
    opening(undefined, async (ticket, visit) => {
      visit.site.api.losesAnswers('note');
      await formOf('note', { message: words }, true)(ticket, visit);
    }),
  ),
  state(
    'preview-shown',
    previewTexts.shown,
    opening(acknowledges, async (ticket, visit) => {
      await formOf('extend', { workingDays: '3', message: words })(ticket, visit);
      await visit.sees(previewTexts.shown);
    }),
  ),
  state(
    'preview-of-answer',
    previewTexts.shown,
    opening(undefined, async (ticket, visit) => {
      await formOf('respond', { finding: 'upheld', reason: words, remedy: words })(ticket, visit);
      await visit.sees(previewTexts.shown);
    }),
  ),
  state(
    'preview-with-file',
    fileTexts.clean,
    opening(undefined, async (ticket, visit) => {
      await formOf('respond', { finding: 'upheld', reason: words, remedy: words })(ticket, visit);
      await attaches(visit);
      await visit.page.locator('.preview .files-with-it').waitFor();
    }),
  ),
  state(
    'preview-refused',
    previewTexts.refused,
    opening(undefined, async (ticket, visit) => {
      await formOf('transfer', { to: 'dawasa', reason: words })(ticket, visit);
      await visit.sees(previewTexts.refused);
    }),
  ),
  state(
    'preview-failed',
    previewTexts.failed,
    opening(undefined, async (ticket, visit) => {
      visit.site.api.losesAnswers('preview-officer-act');
      await formOf('note', { message: words })(ticket, visit);
      await visit.sees(previewTexts.failed);
    }),
  ),
  state(
    'news',
    texts.newNotice,
    opening(undefined, async (ticket, visit) => {
      await ticket.by(assistant, 'note', { message: words });
      // It looks at once, as when the page is seen again.
      await visit.page.evaluate(() => document.dispatchEvent(new Event('visibilitychange')));
      await visit.sees(texts.newNotice);
    }),
  ),
  state(
    'done',
    officerActTexts.note.done,
    opening(undefined, async (_, visit) => {
      await does(visit, 'note', { message: words });
    }),
  ),
  state(
    'identity-granted',
    texts.hideIdentity,
    opening(
      (ticket) => ticket.identityGranted(head, 'benard-shija'),
      async (_, visit) => {
        await visit.presses(texts.showIdentity);
      },
    ),
  ),
  state('no-such-ticket', texts.notOpened, async (visit) => {
    await visit.opens(page, { number: '261112345671' });
  }),
  state('no-number', texts.noNumberMeans, async (visit) => {
    await visit.opens(page, { number: '123' });
  }),
  state('awaited', designTexts.waiting, async (visit) => {
    const { number } = await ticketFor(visit);
    visit.site.api.keepsWaiting('open-ticket');
    await visit.opens(page, { number });
  }),
  state('unavailable', texts.notOpened, async (visit) => {
    const { number } = await ticketFor(visit);
    visit.site.api.refuses('open-ticket', 'store-unavailable');
    await visit.opens(page, { number });
  }),
];
