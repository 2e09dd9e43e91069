import type { Text } from '../../../domain/foundation/vocabulary/language.ts';
import { aPdf } from '../../builders/files.ts';
import { aTemplate } from '../../builders/template.ts';
import { fileTexts } from '../../../web/src/files/texts.ts';
import { deskTexts } from '../../../web/src/officer/desk/texts.ts';
import { actsOn, outTexts } from '../../../web/src/officer/out/out-texts.ts';
import { severalTexts, tallyTexts } from '../../../web/src/officer/queue/several-texts.ts';
import { workFilterNames } from '../../../web/src/officer/queue/texts.ts';
import { foundSoFar } from '../../../web/src/officer/find/texts.ts';
import { officerActTexts, questionTexts } from '../../../web/src/officer/ticket/officer-act-texts.ts';
import { blanksLeft } from '../../../web/src/officer/ticket/template-texts.ts';
import { ticketPageTexts } from '../../../web/src/officer/ticket/texts.ts';
import { watchingTexts } from '../../../web/src/officer/ticket/watch-ticket.tsx';
import { ticketQuestionTexts } from '../../../web/src/ticket-form/question-texts.ts';
import { aboutChoices, opennessChoices } from '../../../web/src/ticket-form/texts.ts';
import { inGroups } from '../../../web/src/platform/digits.ts';
import type { TicketOnSite } from '../site/ticket-on-site.ts';
import { pumpIsReported } from '../states/work/incident.ts';
import { keepsTemplate } from '../visits/keep-template.ts';
import { opensTicket, templateTitled } from '../visits/officer-at-work.ts';
import type { WatchedVisit } from '../visits/visitors.ts';
import type { CountedHands } from './counted-hands.ts';

/** A ticket that a task is about. */
type TicketOfTask = Pick<TicketOnSite, 'number'>;

/** Somebody at a task: what they see, their hands, and the tickets that it is about. */
export interface AtTask {
  readonly visit: WatchedVisit;
  readonly hands: CountedHands;
  readonly tickets: readonly TicketOfTask[];
}

/** Something that an officer does on a working day, from the page where they are to the word that it is done. */
export interface OfficerTask {
  /** Who does it. */
  readonly officer: string;
  /** What waits before it begins: not counted. */
  readonly brings: (visit: WatchedVisit) => Promise<readonly TicketOfTask[]>;
  /** Where the officer is as it begins: not counted. */
  readonly begins: (visit: WatchedVisit, tickets: readonly TicketOfTask[]) => Promise<void>;
  readonly does: (at: AtTask) => Promise<void>;
}

const head = 'anna-mushi';
const headAbove = 'latifa-sichone';
const assistant = 'musa-mollel';
const words = 'Bomba kuu lilipasuka usiku wa jana; mafundi wamelirekebisha leo asubuhi.';

const aLetter = { name: 'barua.pdf', mimeType: 'application/pdf', buffer: aPdf({}) };

let phones = 0;
const ticketOf = async (visit: WatchedVisit, changes: Readonly<Record<string, unknown>> = {}) => {
  phones += 1;
  const ticket = await visit.ticket({
    contact: { phone: `07121${String(phones).padStart(5, '0')}` },
    ...changes,
  });
  return ticket.listed();
};

const assigned = async (visit: WatchedVisit): Promise<readonly TicketOnSite[]> => {
  const ticket = await ticketOf(visit);
  await ticket.officer('acknowledge');
  await ticket.officer('assign', { officer: assistant });
  await ticket.by(assistant, 'start');
  return [await ticket.listed()];
};

const several =
  (count: number, changes = {}) =>
  async (visit: WatchedVisit): Promise<readonly TicketOnSite[]> => {
    const tickets: TicketOnSite[] = [];
    while (tickets.length < count) tickets.push(await ticketOf(visit, changes));
    return tickets;
  };

const atTicket = (visit: WatchedVisit, [ticket]: readonly TicketOfTask[]): Promise<void> =>
  ticket === undefined ? Promise.reject(new Error('No ticket was brought.')) : opensTicket(visit, ticket);

const atQueue = async (visit: WatchedVisit): Promise<void> => {
  await visit.opens('work-queue');
  await visit.page.locator('.lines-of-tickets .line').first().waitFor();
};

const pumpTickets =
  (count: number) =>
  async (visit: WatchedVisit): Promise<readonly TicketOfTask[]> => {
    const numbers = await pumpIsReported(visit, count);
    return numbers.map((number) => ({ number }));
  };

const form = ({ page }: WatchedVisit) => page.locator('.form-of-act');

/** Tasks by what they are called in docs/design/officer-tasks.md. */
export const officerTasks: Readonly<Record<string, OfficerTask>> = {
  'open the ticket whose number a caller says': {
    ...{ officer: assistant, brings: assigned, begins: (visit) => visit.opens('work-own') },
    does: async ({ visit, hands, tickets: [ticket] }) => {
      await hands.presses('/');
      await hands.types(inGroups(ticket?.number ?? ''));
      await hands.presses('Enter');
      await visit.page.locator('.ticket-number', { hasText: inGroups(ticket?.number ?? '') }).waitFor();
    },
  },
  'answer, and the complaint is upheld': {
    ...{ officer: assistant, brings: assigned, begins: atTicket },
    does: async ({ visit, hands }) => {
      hands.thinks();
      await hands.presses('j');
      await form(visit).waitFor();
      await hands.presses('Space', 'Tab');
      await hands.types(words);
      await hands.presses('Control+Enter');
      await visit.sees(officerActTexts.respond.done);
    },
  },
  'answer with a letter that was scanned': {
    ...{ officer: assistant, brings: assigned, begins: atTicket },
    does: async ({ visit, hands }) => {
      hands.thinks();
      await hands.presses('j');
      await form(visit).waitFor();
      await hands.presses('Space', 'Tab');
      await hands.types(words);
      await hands.clicks(visit.button(ticketPageTexts.sendFiles));
      await hands.attaches(visit.field(ticketPageTexts.attachFile), aLetter);
      await visit.sees(fileTexts.clean);
      await hands.presses('Control+Enter');
      await visit.sees(officerActTexts.respond.done);
    },
  },
  'ask the citizen what is missing': {
    ...{ officer: assistant, brings: assigned, begins: atTicket },
    does: async ({ visit, hands }) => {
      hands.thinks();
      await hands.presses('u');
      await form(visit).waitFor();
      await hands.types('Maji yalikatika lini?');
      await hands.presses('Control+Enter');
      await visit.sees(officerActTexts['request-information'].done);
    },
  },
  'send a message with a file': {
    ...{ officer: assistant, brings: assigned, begins: atTicket },
    does: async ({ visit, hands }) => {
      hands.thinks();
      await hands.presses('m');
      await form(visit).waitFor();
      await hands.types('Fomu ya maombi imeambatishwa.');
      await hands.clicks(visit.button(ticketPageTexts.sendFiles));
      await hands.attaches(visit.field(ticketPageTexts.attachFile), aLetter);
      await visit.sees(fileTexts.clean);
      await hands.presses('Control+Enter');
      await visit.sees(officerActTexts.reply.done);
    },
  },
  'hand a ticket that went wrong to the office whose it is': {
    ...{ officer: head, brings: several(1), begins: atTicket },
    does: async ({ visit, hands }) => {
      hands.thinks();
      await hands.presses('h');
      await form(visit).waitFor();
      await hands.types('ruwasa');
      await visit.page.getByRole('option').first().waitFor();
      await hands.presses('ArrowDown', 'Enter');
      await visit.page.locator('.chosen-office').waitFor();
      await hands.presses('Tab');
      await hands.types('Mtaa huu unahudumiwa na RUWASA.');
      await hands.presses('Control+Enter');
      await visit.sees(officerActTexts.transfer.done);
    },
  },
  'ask for more time, with a reason': {
    ...{ officer: head, brings: assigned, begins: atTicket },
    does: async ({ visit, hands }) => {
      hands.thinks();
      await hands.presses('o');
      await form(visit).waitFor();
      await hands.types('5');
      await hands.presses('Tab');
      await hands.types('Vipuri vinasubiriwa kutoka bandarini.');
      await hands.presses('Control+Enter');
      await visit.sees(officerActTexts.extend.done);
    },
  },
  'acknowledge a new ticket, and give it to an officer': {
    ...{ officer: head, brings: several(1), begins: atTicket },
    does: async ({ visit, hands }) => {
      hands.thinks();
      await hands.presses('k');
      await form(visit).waitFor();
      await hands.presses('Control+Enter');
      await visit.sees(officerActTexts.acknowledge.done);
      await hands.presses('p');
      await visit.page.locator('#officer option').nth(1).waitFor({ state: 'attached' });
      await hands.types('Musa');
      await hands.presses('Control+Enter');
      await visit.sees(officerActTexts.assign.done);
    },
  },
  'find a ticket by what it tells': {
    ...{ officer: head, begins: atQueue },
    brings: async (visit) => {
      await several(4)(visit);
      const sought = await ticketOf(visit, { subject: 'Pampu ya kisima cha Azimio imeharibika' });
      await several(4)(visit);
      return [sought];
    },
    does: async ({ visit, hands, tickets: [ticket] }) => {
      await hands.presses('/');
      await hands.types('pampu azimio');
      await hands.presses('Enter');
      await visit.page.locator('.lines-of-tickets .line').first().waitFor();
      hands.thinks();
      await hands.presses('j', 'Enter');
      await visit.page.locator('.ticket-number', { hasText: inGroups(ticket?.number ?? '') }).waitFor();
    },
  },
  'give twenty tickets to an officer': {
    ...{ officer: head, brings: several(20), begins: atQueue },
    does: async ({ visit, hands }) => {
      hands.thinks();
      await hands.presses('j', 'x');
      await hands.clicks(visit.button(severalTexts.all));
      await hands.clicks(visit.page.locator('#chosen [data-act=assign]'));
      await hands.picks(visit.page.locator('#chosen select').first(), assistant);
      await hands.presses('Control+Enter');
      await visit.sees(tallyTexts.done(20));
    },
  },
  'see what a ticket of the list says, without leaving the list': {
    ...{ officer: head, brings: several(8), begins: atQueue },
    does: async ({ visit, hands }) => {
      hands.thinks();
      await hands.presses('j', 'j', 'j', 't');
      await visit.page.locator('.preview-beside .read-at').waitFor();
    },
  },
  'merge thirty tickets of one matter': {
    ...{ officer: head, brings: pumpTickets(30), begins: atTicket },
    does: async ({ visit, hands }) => {
      await hands.clicks(visit.button(ticketPageTexts.showAlike));
      hands.thinks();
      await hands.clicks(visit.link(ticketPageTexts.showIncident));
      await visit.page.locator('.ticket-of-incident').nth(29).waitFor();
      await hands.presses('s');
      await visit.page.locator('.words-of-opened').nth(28).waitFor();
      await hands.presses('*');
      await visit.page.locator('#chosen [data-act=merge]').waitFor();
      await hands.presses('w');
      await visit.page.locator('.form-for-chosen select[name=into]').waitFor();
      await hands.presses('Control+Enter');
      await visit.sees(tallyTexts.done(29));
    },
  },
  'answer ten tickets of one matter with one answer': {
    ...{ officer: head, brings: pumpTickets(10) },
    begins: async (visit, tickets) => {
      await visit.opens('work-incident', { number: tickets[0]?.number ?? '' });
      await visit.page.locator('.ticket-of-incident').nth(9).waitFor();
    },
    does: async ({ visit, hands }) => {
      hands.thinks();
      await hands.presses('s');
      await visit.page.locator('.words-of-opened').nth(8).waitFor();
      await hands.presses('*');
      await visit.page.locator('#chosen [data-act=respond]').waitFor();
      await hands.presses('J');
      await visit.page.locator('.form-for-chosen').waitFor();
      await hands.presses('Space', 'Tab');
      await hands.types('Pampu imetengenezwa, na maji yanatoka tangu jana jioni.');
      await hands.presses('Control+Enter');
      await visit.sees(tallyTexts.done(10));
    },
  },
  'be out for a week, and name a deputy': {
    ...{ officer: assistant, brings: assigned, begins: (visit) => visit.opens('work-own') },
    does: async ({ visit, hands }) => {
      await hands.clicks(visit.button(outTexts.beOut));
      await visit.page.locator('#deputy').waitFor();
      await hands.dates(visit.field(outTexts.from), '2026-11-30');
      await hands.dates(visit.field(outTexts.until), '2026-12-04');
      await hands.picks(visit.field(outTexts.deputy), 'pendo-hyera');
      await visit.sees(actsOn({ name: 'Pendo Hyera' }));
      hands.thinks();
      await hands.clicks(visit.field(outTexts.why));
      await hands.types('Likizo');
      await hands.presses('Enter');
      await visit.sees(outTexts.doneOfOfficer);
    },
  },
  'note that a citizen was called, and did not answer': {
    ...{ officer: head, brings: several(1), begins: (visit) => visit.opens('work-desk') },
    does: async ({ visit, hands, tickets: [ticket] }) => {
      await hands.clicks(visit.field(deskTexts.numberTold));
      await hands.types(ticket?.number ?? '');
      await hands.presses('Enter');
      await visit.sees(deskTexts.mayTell);
      await hands.clicks(visit.button(deskTexts.noteCall));
      await hands.picks(visit.field(deskTexts.callAnswered), 'not-reached');
      await hands.clicks(visit.button(deskTexts.noteCall));
      await visit.sees(deskTexts.callNoted);
    },
  },
  'write down what somebody says at the desk, and print the slip': {
    ...{ officer: head, brings: () => Promise.resolve([]), begins: (visit) => visit.opens('work-desk') },
    does: async ({ visit, hands }) => {
      await hands.clicks(visit.field(deskTexts.details));
      await hands.types('Maji hayatoki Sinza tangu Jumatatu. DAWASCO hawajaja.');
      hands.thinks();
      await hands.presses('Tab');
      await visit.page.locator('input[name=office]:checked').waitFor();
      const radio = (label: Text) => visit.page.getByRole('radio', { name: visit.say(label), exact: true });
      await hands.clicks(radio(aboutChoices.nobody.name));
      await hands.clicks(radio(opennessChoices.confidential));
      await hands.clicks(visit.field(ticketQuestionTexts.phone));
      await hands.types('0712345678');
      await hands.clicks(radio(ticketQuestionTexts.safeYes));
      await hands.presses('Control+Enter');
      await visit.sees(deskTexts.slipHint);
    },
  },
  'acknowledge all that is new, twenty tickets': {
    ...{ officer: head, brings: several(20), begins: atQueue },
    does: async ({ visit, hands }) => {
      hands.thinks();
      await hands.presses('j', 'x');
      await hands.clicks(visit.button(severalTexts.all));
      await hands.clicks(visit.page.locator('#chosen [data-act=acknowledge]'));
      await visit.sees(tallyTexts.done(20));
    },
  },
  'share a view of what is late with the office': {
    ...{
      officer: head,
      brings: several(1),
      begins: (visit) => visit.opens('work-queue', { query: 'overdue=true' }),
    },
    does: async ({ visit, hands }) => {
      await visit.page.locator('.views-bar').waitFor();
      await hands.presses('v');
      await visit.page.locator('#view-name').waitFor();
      await hands.types('Zilizochelewa');
      await hands.presses('Tab', 'ArrowDown', 'Enter');
      await visit.page.locator('.views-bar .shared-sign').waitFor();
    },
  },
  'give a ticket to another officer, seeing what each has': {
    ...{ officer: head, brings: several(3) },
    begins: async (visit) => {
      await visit.opens('work-board');
      await visit.page.locator('.board .card').first().waitFor();
    },
    does: async ({ visit, hands }) => {
      hands.thinks();
      await hands.presses('ArrowRight', 'p');
      await visit.page.locator('#give-to').waitFor();
      await hands.picks(visit.page.locator('#give-to'), assistant);
      await visit.page.locator('dialog[open] .becomes').waitFor();
      await hands.clicks(
        visit.page
          .locator('dialog[open]')
          .getByRole('button', { name: visit.say(officerActTexts.assign.send) }),
      );
      await visit.page.locator('dialog[open]').waitFor({ state: 'detached' });
    },
  },
  'find a ticket by the name of its sender': {
    ...{ officer: head, begins: atQueue },
    brings: async (visit) => {
      await several(4)(visit);
      const sought = await ticketOf(visit, {
        openness: 'identified',
        contact: { phone: '0712199001', name: 'Zawadi Komba' },
      });
      await several(4)(visit);
      return [sought];
    },
    does: async ({ visit, hands, tickets: [ticket] }) => {
      await hands.presses('/');
      await hands.types('zawadi komba');
      await hands.presses('Enter');
      await visit.page.locator('.lines-of-tickets .line').first().waitFor();
      hands.thinks();
      await hands.presses('j', 'Enter');
      await visit.page.locator('.ticket-number', { hasText: inGroups(ticket?.number ?? '') }).waitFor();
    },
  },
  'direct an office below to act by a date': {
    ...{ officer: headAbove, brings: several(1), begins: atTicket },
    does: async ({ visit, hands }) => {
      hands.thinks();
      await hands.clicks(visit.page.locator('[data-act=direct]'));
      await form(visit).waitFor();
      await hands.dates(visit.field(questionTexts.dueBy), '2026-12-21');
      await hands.clicks(form(visit).getByRole('textbox', { name: visit.say(questionTexts.direction) }));
      await hands.types('Jibuni wiki hii, na mjulishe wizara.');
      await hands.presses('Control+Enter');
      await visit.sees(officerActTexts.direct.done);
    },
  },
  'hand twenty tickets to the office whose they are, of which one was there before': {
    ...{ officer: head, begins: atQueue },
    brings: async (visit) => {
      const handedOn = await ticketOf(visit, { institution: 'ruwasa' });
      await handedOn.officer('transfer', { to: 'dawasa', reason: 'Mtaa huu unahudumiwa na DAWASA.' });
      return [await handedOn.listed(), ...(await several(19)(visit))];
    },
    does: async ({ visit, hands }) => {
      hands.thinks();
      await hands.presses('j', 'x');
      await hands.clicks(visit.button(severalTexts.all));
      await hands.clicks(visit.page.locator('#chosen [data-act=transfer]'));
      await visit.page.locator('.form-for-chosen').waitFor();
      await hands.types('ruwasa');
      await visit.page.locator('.form-for-chosen').getByRole('option').first().waitFor();
      await hands.presses('ArrowDown', 'Enter');
      await visit.page.locator('.chosen-office').waitFor();
      await hands.presses('Tab');
      await hands.types('Mtaa huu unahudumiwa na RUWASA.');
      await hands.presses('Control+Enter');
      await visit.sees(tallyTexts.done(19));
      await visit.sees(tallyTexts.refused(1));
    },
  },
  'find what was sent from a place since a day': {
    ...{ officer: head, begins: (visit) => visit.opens('work-find') },
    brings: async (visit) => {
      await several(4)(visit);
      visit.site.passes(2);
      await several(2)(visit);
      return [await ticketOf(visit, { place: { region: 'mkoa-dodoma' } })];
    },
    does: async ({ visit, hands }) => {
      hands.thinks();
      await hands.picks(visit.page.locator('.filters-of-find select[name=region]'), 'mkoa-dodoma');
      await hands.dates(visit.page.locator('.filters-of-find input[name=from]'), '2026-11-25');
      await visit.page.getByRole('heading', { name: visit.say(foundSoFar(1, false)) }).waitFor();
    },
  },
  'answer from a template of the office': {
    ...{ officer: assistant, begins: atTicket },
    brings: async (visit) => {
      await keepsTemplate(visit, head);
      return assigned(visit);
    },
    does: async ({ visit, hands }) => {
      hands.thinks();
      await hands.presses('j');
      await form(visit).waitFor();
      await hands.presses('Space');
      await hands.clicks(visit.page.locator('.templates-of-field > span > .button').first());
      await hands.clicks(templateTitled(visit, aTemplate.title.sw));
      await visit.sees(blanksLeft(['tarehe ya maji kurudi']));
      await hands.types('kesho');
      await hands.presses('Control+Enter');
      await visit.sees(officerActTexts.respond.done);
    },
  },
  'ask for more time for ten tickets, with one reason': {
    ...{ officer: head, begins: atQueue },
    brings: async (visit) => {
      const tickets = await several(10)(visit);
      for (const ticket of tickets) {
        await ticket.officer('acknowledge');
        await ticket.listed();
      }
      return tickets;
    },
    does: async ({ visit, hands }) => {
      hands.thinks();
      await hands.presses('j', 'x');
      await hands.clicks(visit.button(severalTexts.all));
      await hands.clicks(visit.page.locator('#chosen [data-act=extend]'));
      await visit.page.locator('.form-for-chosen').waitFor();
      await hands.types('5');
      await hands.presses('Tab');
      await hands.types('Vipuri vinasubiriwa kutoka bandarini.');
      await hands.presses('Control+Enter');
      await visit.sees(tallyTexts.done(10));
    },
  },
  'take a ticket out of the incident that it was merged into': {
    ...{ officer: head, begins: atTicket },
    brings: async (visit) => {
      const [main, joined] = await several(2, { subject: 'Pampu ya kisima cha Azimio imeharibika' })(visit);
      await main?.officer('acknowledge');
      await joined?.officer('merge', { into: main?.number });
      return joined === undefined ? [] : [await joined.listed()];
    },
    does: async ({ visit, hands }) => {
      hands.thinks();
      await hands.clicks(visit.page.locator('[data-act=part]'));
      await form(visit).waitFor();
      await hands.presses('Control+Enter');
      await visit.sees(officerActTexts.part.done);
    },
  },
  'decide on an appeal, for good': {
    ...{ officer: headAbove, begins: atTicket },
    brings: async (visit) => {
      const [ticket] = await assigned(visit);
      await ticket?.by(assistant, 'respond', { finding: 'not-upheld', reason: words });
      await ticket?.citizen('appeal', { grounds: 'Maji hayajarudi mpaka leo.' });
      return ticket === undefined ? [] : [await ticket.listed()];
    },
    does: async ({ visit, hands }) => {
      hands.thinks();
      await hands.presses('j');
      await form(visit).waitFor();
      await hands.presses('Space', 'Tab');
      await hands.types(words);
      await hands.presses('Control+Enter');
      await visit.sees(officerActTexts.respond.done);
    },
  },
  'call on a colleague in a note': {
    ...{ officer: head, brings: assigned, begins: atTicket },
    does: async ({ visit, hands }) => {
      hands.thinks();
      await hands.presses('d');
      await form(visit).waitFor();
      await hands.types('Tunaweza kuahidi pampu kesho? @mus');
      await hands.clicks(visit.page.getByRole('button', { name: '@Musa Mollel' }));
      await hands.types('Asante.');
      await hands.presses('Control+Enter');
      await visit.sees(officerActTexts.note.done);
    },
  },
  'undo an answer before it goes out': {
    ...{ officer: assistant, brings: assigned },
    begins: async (visit, tickets) => {
      await atTicket(visit, tickets);
      const { keyboard } = visit.page;
      await keyboard.press('j');
      await form(visit).waitFor();
      await keyboard.press('Space');
      await keyboard.press('Tab');
      await keyboard.type(words);
      await keyboard.press('Control+Enter');
      await visit.page.locator('.held-answer').waitFor();
    },
    does: async ({ visit, hands }) => {
      hands.thinks();
      await hands.presses('z');
      await visit.sees(officerActTexts['undo-response'].done);
      await form(visit).waitFor();
    },
  },
  'watch what others do with a ticket': {
    ...{ officer: head, brings: assigned, begins: atTicket },
    does: async ({ visit, hands }) => {
      hands.thinks();
      await hands.clicks(visit.button(watchingTexts.watch));
      await visit.sees(watchingTexts.isWatched);
    },
  },
  'filter what is overdue and of one category': {
    ...{ officer: head, begins: atQueue },
    brings: async (visit) => {
      const late = [...(await several(2)(visit)), await ticketOf(visit, { category: 'barabara' })];
      visit.site.passes(5);
      for (const ticket of late) {
        await ticket.isSwept();
        await ticket.listed();
      }
      await several(4)(visit);
      return late;
    },
    does: async ({ visit, hands }) => {
      hands.thinks();
      await hands.clicks(visit.page.locator('#filters a', { hasText: visit.say(workFilterNames.overdue) }));
      await hands.clicks(visit.page.locator('.more-filters summary'));
      await hands.picks(visit.page.locator('.more-filters select[name=category]'), 'barabara');
      await visit.page.waitForURL(/overdue=true&category=barabara|category=barabara&overdue=true/);
      await visit.page.locator('.lines-of-tickets:not(:has(.line ~ .line)) .line').waitFor();
    },
  },
};
