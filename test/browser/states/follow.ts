import { failureTexts } from '../../../web/src/api/texts.ts';
import { actTexts, textsOfActs } from '../../../web/src/citizen/follow/act-texts.ts';
import { dialWithoutSecret, followTexts } from '../../../web/src/citizen/follow/texts.ts';
import { lateTexts, ticketTexts } from '../../../web/src/citizen/follow/ticket-texts.ts';
import { lostTextWords } from '../../../words/lost-texts.ts';
import { refusalTexts } from '../../../words/refusals.ts';
import { proofTexts } from '../../../web/src/proof/texts.ts';
import { leaveTexts } from '../../../web/src/leave/texts.ts';
import type { Text } from '../../../domain/foundation/vocabulary/language.ts';
import { offeredActWords } from '../../../words/offered-acts.ts';
import type { OfferedAct } from '../../../domain/foundation/vocabulary/acts.ts';
import type { PageState } from '../visits/page-state.ts';
import type { Reader } from '../visits/reader.ts';
import { aChallenge } from '../../builders/a-challenge.ts';
import { attachPicture } from '../site/attach-picture.ts';
import { dialledCode } from '../site/dialled-code.ts';
import type { TicketOnSite } from '../site/ticket-on-site.ts';
import type { Visit } from '../visits/visit.ts';

/** Types a ticket's number and its secret, and asks for it. */
export async function asksFor(visit: Reader, { number, secret }: Pick<TicketOnSite, 'number' | 'secret'>) {
  await visit.opens('follow');
  await visit.fills(followTexts.number, number);
  await visit.fills(followTexts.secret, secret);
  await visit.presses(followTexts.open);
}

/** Asks for a ticket whose number is closed for the day. */
async function meetsClosedNumber(visit: Visit): Promise<void> {
  visit.site.api.refuses('follow-ticket', 'guesses-closed');
  await asksFor(visit, await visit.ticket());
}

type Bring = (ticket: TicketOnSite) => Promise<unknown>;

/** Opens a ticket that was sent to this site, once it was brought this far. */
async function opensOne(
  visit: Visit,
  goesOn: Bring = () => Promise.resolve(),
  changes: Readonly<Record<string, unknown>> = {},
): Promise<TicketOnSite> {
  const ticket = await visit.ticket(changes);
  await goesOn(ticket);
  await asksFor(visit, ticket);
  await visit.sees(ticketTexts.standing);
  return ticket;
}

const opening =
  (goesOn?: Bring, changes?: Readonly<Record<string, unknown>>) =>
  async (visit: Visit): Promise<void> => {
    await opensOne(visit, goesOn, changes);
  };

const asks = async (ticket: TicketOnSite): Promise<void> => {
  await ticket.officer('request-information', {
    message: 'Maji yalikatika lini hasa, na je, majirani wote hawana maji?',
  });
};

const answers = async (ticket: TicketOnSite, promise: object = {}): Promise<void> => {
  await ticket.officer('acknowledge');
  await ticket.officer('respond', {
    finding: 'partly-upheld',
    reason: 'Bomba kuu lilipasuka, na vipuri vilichelewa kufika.',
    ...promise,
  });
};

const promises = (ticket: TicketOnSite): Promise<void> =>
  answers(ticket, { remedy: 'Bomba litabadilishwa lote, na mtaa utajulishwa.', promisedFor: '2026-12-01' });

const holderOf = async (visit: Visit, { number }: TicketOnSite): Promise<string | undefined> =>
  (await visit.site.system.tickets.load(number))?.holder;

/** Until nobody answered in time, and it went up by itself. */
const climbs =
  (visit: Visit): Bring =>
  async (ticket) => {
    const first = await holderOf(visit, ticket);
    while ((await holderOf(visit, ticket)) === first) await ticket.wakes();
  };

/** Above it nobody is left who could decide an appeal. */
const top = 'kmk';

const isAnsweredForGood =
  (visit: Visit): Bring =>
  async (ticket) => {
    while ((await holderOf(visit, ticket)) !== top) await climbs(visit)(ticket);
    await answers(ticket);
    await ticket.wakes();
  };

/** Nobody answered in time, and above its holder is nobody to whom it could go. */
const isLateAtTop =
  (visit: Visit): Bring =>
  async (ticket) => {
    while ((await holderOf(visit, ticket)) !== top) await climbs(visit)(ticket);
    await ticket.officer('acknowledge');
    const isFlagged = async (): Promise<boolean> =>
      (await visit.site.system.tickets.load(ticket.number))?.cycle.steps.includes('flagged') === true;
    while (!(await isFlagged())) await ticket.wakes();
  };

/** A message with a picture, both by the API. */
const hasPicture =
  (visit: Visit): Bring =>
  async (ticket) => {
    await attachPicture(visit.site.system, ticket);
    await ticket.citizen('reply', { message: 'Hii ni picha ya bomba lililopasuka.', attachments: [1] });
  };

const isWithdrawn = (ticket: TicketOnSite) => ticket.citizen('withdraw', { pressure: false });
const isTransferred = (ticket: TicketOnSite) =>
  ticket.officer('transfer', {
    to: 'ruwasa',
    reason: 'Mtaa huu huhudumiwa na wakala wa maji vijijini.',
  });

/** The page of an act, of a ticket where it is offered. */
const onPageOf = (
  act: OfferedAct,
  shows: Text,
  goesOn?: Bring,
  changes?: Readonly<Record<string, unknown>>,
): PageState => ({
  page: 'follow',
  name: act,
  shows,
  reach: async (visit) => {
    await opensOne(visit, goesOn, changes);
    await visit.link(offeredActWords[act]).last().click();
  },
});

const anonymous = { openness: 'anonymous' } as const;
const ofViolence = { category: 'ukatili', institution: 'polisi' } as const;

/** How many tries it says that are needed: seconds of work, minutes, and days. */
const tries = { few: 40_000, many: 1_000_000, hopeless: 2_000_000_000 } as const;

/** The work goes on as long as somebody looks at it. */
const neverSolved = (derivations: number) => aChallenge({ counter: 4_000_000_000, cost: 1_000, derivations });

/** Runs in the page before anything else: a browser, or an address, that has none. */
const forgetCryptography = (): boolean => Reflect.deleteProperty(Crypto.prototype, 'subtle');

export const followStates: readonly PageState[] = [
  { page: 'follow', name: 'empty', shows: followTexts.lead },
  {
    page: 'follow',
    name: 'mistyped',
    shows: followTexts.numberMistyped,
    reach: async (visit) => {
      const { number } = await visit.ticket();
      await visit.opens('follow');
      const mistyped = `${number.slice(0, -1)}${(Number(number.at(-1)) + 1) % 10}`;
      await visit.field(followTexts.number).pressSequentially(mistyped);
    },
  },
  {
    page: 'follow',
    name: 'nothing-typed',
    shows: followTexts.secretShort,
    reach: async (visit) => {
      await visit.opens('follow');
      await visit.presses(followTexts.open);
    },
  },
  {
    page: 'follow',
    name: 'wrong-secret',
    shows: followTexts.wrongAdvice,
    reach: async (visit) => {
      const { number } = await visit.ticket();
      await asksFor(visit, { number, secret: '00000000' });
    },
  },
  {
    page: 'follow',
    name: 'guesses-closed',
    shows: dialWithoutSecret({ sw: dialledCode, en: dialledCode }),
    reach: async (visit) => {
      await meetsClosedNumber(visit);
      await visit.presses(proofTexts.close);
    },
  },
  {
    page: 'follow',
    name: 'number-closed',
    shows: proofTexts.closed,
    reach: meetsClosedNumber,
  },
  {
    page: 'follow',
    name: 'code-asked',
    shows: proofTexts.codeAsked,
    reach: async (visit) => {
      await meetsClosedNumber(visit);
      await visit.presses(proofTexts.codeAsk);
    },
  },
  {
    page: 'follow',
    name: 'code-wrong',
    shows: proofTexts.codeWrong,
    reach: async (visit) => {
      const ticket = await visit.ticket();
      visit.site.api.wantsProof('follow-ticket', await neverSolved(tries.many));
      await asksFor(visit, ticket);
      await visit.fills(proofTexts.codeField, '000000');
      await visit.presses(proofTexts.codeOpen);
    },
  },
  {
    page: 'follow',
    name: 'proving',
    byMachine: true,
    shows: proofTexts.free,
    reach: async (visit) => {
      const ticket = await visit.ticket();
      visit.site.api.wantsProof('follow-ticket', await neverSolved(tries.few));
      await asksFor(visit, ticket);
    },
  },
  {
    page: 'follow',
    name: 'proving-for-long',
    shows: proofTexts.tomorrow,
    reach: async (visit) => {
      const ticket = await visit.ticket();
      visit.site.api.wantsProof('follow-ticket', await neverSolved(tries.many));
      await asksFor(visit, ticket);
    },
  },
  {
    page: 'follow',
    name: 'proof-hopeless',
    shows: proofTexts.hopeless,
    reach: async (visit) => {
      const ticket = await visit.ticket();
      visit.site.api.wantsProof('follow-ticket', await neverSolved(tries.hopeless));
      await asksFor(visit, ticket);
    },
  },
  {
    page: 'follow',
    name: 'proof-not-sent',
    shows: proofTexts.unreachable,
    reach: async (visit) => {
      const ticket = await visit.ticket();
      const challenge = await aChallenge({ counter: 300 });
      visit.site.api.wantsProof('follow-ticket', challenge);
      await visit.page.route('**/v1/tickets/*', async (route) => {
        await (route.request().headers()['mrejesho-proof'] === undefined ? route.continue() : route.abort());
      });
      await asksFor(visit, ticket);
    },
  },
  {
    page: 'follow',
    name: 'cannot-prove',
    shows: proofTexts.impossible,
    reach: async (visit) => {
      const ticket = await visit.ticket();
      await visit.context.addInitScript(forgetCryptography);
      visit.site.api.wantsProof('follow-ticket', await aChallenge({ counter: 300 }));
      await asksFor(visit, ticket);
    },
  },
  {
    page: 'follow',
    name: 'proof-stopped',
    byMachine: true,
    shows: followTexts.proveAgain,
    reach: async (visit) => {
      const ticket = await visit.ticket();
      visit.site.api.wantsProof('follow-ticket', await neverSolved(tries.few));
      await asksFor(visit, ticket);
      await visit.presses(proofTexts.stop);
    },
  },
  {
    page: 'follow',
    name: 'reply-proving-unseen',
    byMachine: true,
    shows: proofTexts.free,
    reach: async (visit) => {
      await opensOne(visit, undefined, anonymous);
      await visit.presses(offeredActWords.reply);
      await visit.fills(actTexts.replyMessage, 'Maji bado hayajarudi.');
      visit.site.api.wantsProof('reply', await neverSolved(tries.few));
      await visit.presses(textsOfActs.reply.send);
    },
  },
  {
    page: 'follow',
    name: 'opening',
    shows: followTexts.opening,
    reach: async (visit) => {
      const ticket = await visit.ticket();
      visit.site.api.keepsWaiting('follow-ticket');
      await asksFor(visit, ticket);
    },
  },
  {
    page: 'follow',
    name: 'service-down',
    shows: failureTexts.unavailable,
    reach: async (visit) => {
      const ticket = await visit.ticket();
      visit.site.api.refuses('follow-ticket', 'store-unavailable');
      await asksFor(visit, ticket);
    },
  },
  {
    page: 'follow',
    name: 'kept',
    shows: followTexts.openKept,
    reach: async (visit) => {
      await opensOne(visit);
      await visit.presses(ticketTexts.keep);
      await visit.sees(ticketTexts.kept);
      await visit.presses(ticketTexts.close);
      await visit.page.locator('summary').click();
    },
  },
  {
    page: 'follow',
    name: 'submitted',
    shows: ticketTexts.answerBy,
    reach: opening(),
  },
  {
    page: 'follow',
    name: 'in-progress',
    shows: ticketTexts.you,
    reach: async (visit) => {
      await opensOne(visit, async (ticket) => {
        await ticket.officer('acknowledge');
        await ticket.officer('start');
        await ticket.officer('write-to-citizen', { message: 'Mafundi wetu wapo njiani kuja mtaani kwenu.' });
        await ticket.citizen('reply', { message: 'Asante. Namba ya mita ni 4471203.' });
      });
    },
  },
  {
    page: 'follow',
    name: 'words-changed',
    shows: lostTextWords.missing.says,
    reach: async (visit) => {
      await opensOne(visit, async (ticket) => {
        await answers(ticket);
        const { system } = visit.site;
        system.tampersWithTexts(ticket.number, { subject: 'Asante', description: 'Kila kitu kiko sawa.' });
        system.tampersWithWritten(ticket.number, 3);
      });
    },
  },
  {
    page: 'follow',
    name: 'awaiting-citizen',
    shows: ticketTexts.answerQuestion,
    reach: opening(asks),
  },
  {
    page: 'follow',
    name: 'responded',
    shows: ticketTexts.answer,
    reach: opening(promises),
  },
  {
    page: 'follow',
    name: 'unacknowledged',
    shows: lateTexts.acknowledgement('2026-11-26'),
    reach: opening((ticket) => ticket.wakes()),
  },
  {
    page: 'follow',
    name: 'answer-late',
    shows: ticketTexts.answerTime,
    reach: async (visit) => {
      await opensOne(visit, isLateAtTop(visit));
    },
  },
  {
    page: 'follow',
    name: 'closed',
    shows: ticketTexts.answer,
    reach: async (visit) => {
      await opensOne(visit, async (ticket) => {
        await answers(ticket);
        await ticket.citizen('accept');
      });
    },
  },
  {
    page: 'follow',
    name: 'escalated',
    shows: ticketTexts.sentTo,
    reach: async (visit) => {
      await opensOne(visit, climbs(visit));
    },
  },
  {
    page: 'follow',
    name: 'final',
    shows: ticketTexts.finalAnswer,
    reach: async (visit) => {
      await opensOne(visit, isAnsweredForGood(visit));
    },
  },
  {
    page: 'follow',
    name: 'with-files',
    shows: ticketTexts.download,
    reach: async (visit) => {
      await opensOne(visit, hasPicture(visit));
    },
  },
  {
    page: 'follow',
    name: 'file-taken-away',
    shows: ticketTexts.takeAwayNow,
    reach: async (visit) => {
      await opensOne(visit, hasPicture(visit));
      await visit.page.getByRole('button', { name: visit.say(ticketTexts.takeAway) }).click();
    },
  },
  {
    page: 'follow',
    name: 'proof-not-yet',
    shows: refusalTexts['not-yet-anchored'].detail,
    reach: async (visit) => {
      await opensOne(visit);
      await visit.presses(ticketTexts.proofDownload);
    },
  },
  {
    page: 'follow',
    name: 'service-down-meanwhile',
    shows: failureTexts.unavailable,
    reach: async (visit) => {
      await opensOne(visit);
      visit.site.api.refuses('follow-ticket', 'store-unavailable');
      await visit.presses(ticketTexts.refresh);
    },
  },
  {
    page: 'follow',
    name: 'sensitive',
    shows: leaveTexts.leave,
    reach: opening(undefined, ofViolence),
  },
  {
    page: 'follow',
    name: 'reply-sensitive',
    shows: actTexts.replyMessage,
    reach: async (visit) => {
      await opensOne(visit, undefined, ofViolence);
      await visit.presses(offeredActWords.reply);
    },
  },
  {
    page: 'follow',
    name: 'anonymous',
    shows: ticketTexts.standing,
    reach: opening(undefined, anonymous),
  },
  {
    page: 'follow',
    name: 'offline',
    shows: ticketTexts.offlineNow,
    reach: async (visit) => {
      await opensOne(visit);
      await visit.goesOffline();
      await visit.presses(ticketTexts.refresh);
    },
  },
  {
    page: 'follow',
    name: 'device-still-known',
    shows: ticketTexts.stillKnown,
    reach: async (visit) => {
      await opensOne(visit);
      await visit.goesOffline();
      await visit.presses(ticketTexts.leaveForgotten);
    },
  },
  {
    page: 'follow',
    name: 'not-allowed',
    shows: ticketTexts.notYours,
    reach: async (visit) => {
      await opensOne(visit);
      visit.site.api.refuses('follow-ticket', 'ticket-not-found');
      await visit.presses(ticketTexts.refresh);
    },
  },
  onPageOf('reply', actTexts.replyMessage, asks),
  onPageOf('accept', textsOfActs.accept.lead, answers),
  onPageOf('confirm-remedy', actTexts.remedyNo, promises),
  onPageOf('appeal', actTexts.appealGrounds, answers),
  onPageOf('rate', actTexts.rateQuestion, answers),
  onPageOf('withdraw', actTexts.withdrawPressure),
  onPageOf('undo-withdrawal', textsOfActs['undo-withdrawal'].lead, isWithdrawn),
  onPageOf('undo-acceptance', textsOfActs['undo-acceptance'].lead, async (ticket) => {
    await answers(ticket);
    await ticket.citizen('accept');
  }),
  onPageOf('object', actTexts.objectReason, isTransferred),
  onPageOf('open-up', actTexts.openUpPhone, undefined, anonymous),
  onPageOf('change-preferences', actTexts.preferencesSafe),
  onPageOf('hide-again', textsOfActs['hide-again'].lead, undefined, {
    openness: 'identified',
    contact: { phone: '0712345678', name: 'Asha Juma' },
  }),
  {
    page: 'follow',
    name: 'appeal-without-grounds',
    shows: actTexts.appealMissing,
    reach: async (visit) => {
      await opensOne(visit, answers);
      await visit.link(offeredActWords.appeal).last().click();
      await visit.presses(textsOfActs.appeal.send);
    },
  },
  {
    page: 'follow',
    name: 'reply-not-sent',
    shows: ticketTexts.notSent,
    reach: async (visit) => {
      await opensOne(visit);
      await visit.presses(offeredActWords.reply);
      await visit.fills(actTexts.replyMessage, 'Maji bado hayajarudi.');
      visit.site.api.losesAnswers('reply');
      await visit.presses(textsOfActs.reply.send);
    },
  },
  {
    page: 'follow',
    name: 'rated-poor',
    shows: textsOfActs.rate.isDone,
    reach: async (visit) => {
      await opensOne(visit, answers);
      await visit.link(offeredActWords.rate).last().click();
      await visit.page.getByLabel(visit.say(actTexts.rate2), { exact: true }).check();
      await visit.presses(textsOfActs.rate.send);
    },
  },
];
