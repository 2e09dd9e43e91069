import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { administrationTexts } from '../../web/src/officer/administration/texts.ts';
import { auditorTexts } from '../../web/src/officer/auditor/texts.ts';
import { changeTexts } from '../../web/src/officer/change/texts.ts';
import { kindChoices, ticketFormTexts } from '../../web/src/ticket-form/texts.ts';
import { deskTexts } from '../../web/src/officer/desk/texts.ts';
import { officeTemplateTexts } from '../../web/src/officer/office/template-texts.ts';
import { queueTexts } from '../../web/src/officer/queue/texts.ts';
import { ownRequestsTexts } from '../../web/src/officer/requests/texts.ts';
import { previewTexts } from '../../web/src/officer/ticket/preview-texts.ts';
import { ticketPageTexts } from '../../web/src/officer/ticket/texts.ts';
import { aVisit } from './visits/a-visit.ts';
import { everyHostileText, withHostileTexts } from './looks/hostile-texts.ts';
import { sidewaysIn, sidewaysOn } from './looks/width.ts';
import {
  answersForm,
  begins,
  looksForTemplates,
  officePc,
  opensTicket,
  sends,
} from './visits/officer-at-work.ts';
import { logsIn } from './visits/issuer-of-site.ts';
import { keepsTemplate } from './visits/keep-template.ts';
import type { RouteName } from '../../web/src/api/routes.ts';
import { asksForTrail } from './states/work/auditor.ts';
import { asksForIdentity, readsRequest } from './states/work/custodian.ts';
import { looksAtOtherNames } from './states/work/change.ts';
import { ticketDirected } from './states/work/directions.ts';
import { changes, national } from './states/work/registry-changes.ts';
import { requestsWereMade } from './states/work/requests.ts';
import { smallPhone, type WatchedVisit } from './visits/visitors.ts';

const head = 'anna-mushi';
const officer = 'musa-mollel';
const dawasa = { institution: 'dawasa' };
const ofDawasa = 'institution=dawasa';

let phones = 0;
const aTicket = (visit: WatchedVisit, changes: Readonly<Record<string, unknown>> = {}) =>
  visit.ticket({ contact: { phone: `07124${String((phones += 1)).padStart(5, '0')}` }, ...changes });
/** Of the same category, and likely not of the same incident. */
const anotherMatter = {
  subject: 'Bili kubwa',
  description: 'Bili ya mwezi huu ni mara tatu ya kawaida, ingawa dira haikusoma matumizi makubwa.',
};

/** A place where officers read what people wrote or named. */
interface Place {
  readonly officer: string;
  /** Whose answers are hostile: each is to be read on the page. */
  readonly routes: readonly RouteName[];
  /** What these call texts besides. */
  readonly besides?: readonly string[];
  /** What is so before any of them is asked. */
  readonly before?: (visit: WatchedVisit) => Promise<unknown>;
  readonly reach: (visit: WatchedVisit) => Promise<unknown>;
}

/** A change of the registry says what was so and what is, in words. */
const differences = ['from', 'to'];

const formOf =
  (act: Parameters<typeof begins>[1], typed: Parameters<typeof answersForm>[2] = {}) =>
  async (visit: WatchedVisit): Promise<void> => {
    await opensTicket(visit, await aTicket(visit));
    await begins(visit, act);
    await answersForm(visit, act, typed);
  };

const renamed = (visit: WatchedVisit) =>
  changes(visit, 'rename-institution', dawasa, {
    name: { sw: 'Mamlaka ya Maji Pwani', en: 'Water Authority of the Coast' },
    shortName: { sw: 'Maji', en: 'Water' },
  });

const places: Readonly<Record<string, Place>> = {
  'who reads it, and for which office': {
    officer: head,
    routes: ['show-me'],
    reach: (visit) => visit.opens('work-own'),
  },
  'a queue': {
    officer: head,
    routes: ['list-queue'],
    before: async (visit) => (await aTicket(visit)).listed(),
    reach: (visit) => visit.opens('work-queue'),
  },
  'the queues of units': {
    officer: head,
    routes: ['list-institutions'],
    reach: async (visit) => {
      await visit.opens('work-queue');
      await visit.unfolds(queueTexts.units);
    },
  },
  'the queue of a unit, below its offices': {
    officer: head,
    routes: ['show-institution'],
    reach: (visit) => visit.opens('work-queue', { query: 'institution=dawasa-kinondoni' }),
  },
  'what one has oneself': {
    officer,
    routes: ['list-own-tickets'],
    before: async (visit) => {
      const ticket = await aTicket(visit);
      await ticket.officer('assign', { officer });
      await ticket.listed();
    },
    reach: (visit) => visit.opens('work-own'),
  },
  'what was closed in a month': {
    officer,
    routes: ['list-institution-tickets'],
    before: async (visit) => {
      const ticket = await aTicket(visit);
      await ticket.citizen('withdraw', { pressure: false });
      await ticket.listed();
    },
    reach: (visit) => visit.opens('work-closed'),
  },
  'who opened a ticket': {
    officer: head,
    routes: ['list-reads'],
    reach: async (visit) => {
      await opensTicket(visit, await aTicket(visit));
      await visit.presses(ticketPageTexts.showReads);
      await visit.page.locator('#reads ~ .events li').first().waitFor();
    },
  },
  'the form that assigns: staff and units': {
    officer: head,
    routes: ['list-staff', 'list-institutions'],
    reach: formOf('assign'),
  },
  'the form that transfers: offices that are suggested and found': {
    officer: head,
    routes: ['suggest-institutions', 'list-institutions'],
    reach: async (visit) => {
      const ticket = await visit.ticket({ category: 'umeme', contact: { phone: '0712499999' } });
      await opensTicket(visit, ticket);
      await begins(visit, 'transfer');
      await visit.fills(ticketFormTexts.searchOffice, 'ruwasa');
      await visit.page.getByRole('option').first().waitFor();
    },
  },
  'the form that transfers, with an office chosen': {
    officer: head,
    routes: ['list-institutions'],
    reach: formOf('transfer', { to: 'ruwasa' }),
  },
  'the form that reclassifies: categories': {
    officer: head,
    routes: ['list-categories'],
    reach: formOf('reclassify'),
  },
  'tickets that are alike': {
    officer: head,
    routes: ['list-queue'],
    before: async (visit) => (await aTicket(visit, anotherMatter)).listed(),
    reach: async (visit) => {
      await formOf('merge')(visit);
      await visit.page.locator('.alike li').first().waitFor();
    },
  },
  'what somebody else did meanwhile': {
    officer: head,
    routes: ['note'],
    reach: async (visit) => {
      const ticket = await aTicket(visit);
      await opensTicket(visit, ticket);
      await begins(visit, 'note');
      await answersForm(visit, 'note', { message: 'Iliripotiwa jana pia.' });
      await ticket.by(officer, 'acknowledge');
      await sends(visit, 'note');
      await visit.page.locator('.meanwhile').waitFor();
    },
  },
  'who works at an office': {
    officer: head,
    routes: ['list-staff', 'show-me'],
    reach: (visit) => visit.opens('work-office'),
  },
  'what is administered': {
    officer: national,
    routes: ['show-registry'],
    reach: (visit) => visit.opens('work-registry'),
  },
  'an institution that is looked for': {
    officer: national,
    routes: ['list-institutions'],
    reach: async (visit) => {
      await visit.opens('work-registry');
      await visit.fills(administrationTexts.search, 'dawasa');
      await visit.page.locator('a[href*="institution=dawasa"]').first().waitFor();
    },
  },
  'an institution, who works there, and its history': {
    officer: national,
    routes: ['show-registry-institution', 'institution-history', 'list-officers'],
    besides: differences,
    before: renamed,
    reach: (visit) => visit.opens('work-institution', { query: ofDawasa }),
  },
  'an officer, and their history': {
    officer: national,
    routes: ['show-registry-officer', 'officer-history'],
    besides: differences,
    before: (visit) => changes(visit, 'change-officer', { officer }, { name: 'Musa Mollel Mdogo' }),
    reach: (visit) => visit.opens('work-person', { query: `officer=${officer}` }),
  },
  'what holds for everybody, and its history': {
    officer: national,
    routes: ['calendar-history'],
    besides: differences,
    before: (visit) => {
      const celebrations = [{ date: '2026-11-27', name: { sw: 'Siku ya mvua', en: 'Day of the flood' } }];
      return changes(visit, 'change-calendar', {}, { add: ['2026-11-27'], remove: [], celebrations });
    },
    reach: (visit) => visit.opens('work-rules'),
  },
  'a change before it is done': {
    officer: national,
    routes: ['preview-registry-act'],
    besides: differences,
    reach: looksAtOtherNames,
  },
  'what another changed meanwhile': {
    officer: national,
    routes: ['institution-history'],
    besides: differences,
    reach: async (visit) => {
      await looksAtOtherNames(visit);
      await changes(visit, 'rename-institution', dawasa, {
        name: { sw: `Mamlaka ${phones}`, en: `Authority ${phones}` },
        shortName: { sw: 'Maji', en: 'Water' },
      });
      await visit.presses(changeTexts.doIt);
      await visit.sees(changeTexts.meanwhileText);
    },
  },
  'the desk: categories, places and offices': {
    officer: head,
    routes: ['list-categories', 'list-places', 'suggest-institutions'],
    reach: async (visit) => {
      await visit.opens('work-desk');
      await visit.sees(deskTexts.way);
      await visit.chooses(kindChoices.complaint);
      await visit.page.selectOption('#category', 'maji');
      await visit.page.selectOption('#region', 'mkoa-dar');
      await visit.page.locator('#office').waitFor();
    },
  },
  'the requests for identities': {
    officer: 'baraka-mbwambo',
    routes: ['list-identity-requests'],
    before: (visit) => asksForIdentity(visit),
    reach: async (visit) => {
      await visit.opens('work-custodian');
      await visit.page.locator('.identity-requests button').first().waitFor();
    },
  },
  'why an identity is asked for': {
    officer: 'baraka-mbwambo',
    routes: ['open-identity-request'],
    reach: (visit) => readsRequest(visit),
  },
  'what an officer asked for of identities, and what was decided': {
    officer: head,
    routes: ['list-own-identity-requests'],
    before: requestsWereMade,
    reach: async (visit) => {
      await visit.opens('work-requests');
      await visit.sees(ownRequestsTexts.reason);
    },
  },
  'directions from above': {
    officer: head,
    routes: ['list-directions'],
    before: async (visit) => (await ticketDirected(visit, '2026-12-01')).listed(),
    reach: (visit) => visit.opens('work-directions'),
  },
  'the templates of an office, and their history': {
    officer: head,
    routes: ['list-templates', 'template-history'],
    besides: ['title'],
    before: (visit) => keepsTemplate(visit),
    reach: async (visit) => {
      await visit.opens('work-office');
      await visit.page.locator('.kept-templates summary').first().click();
      await visit.presses(officeTemplateTexts.showHistory);
      await visit.page.locator('.history-of-templates li').first().waitFor();
    },
  },
  'the templates for a ticket': {
    officer: head,
    routes: ['list-ticket-templates'],
    besides: ['title'],
    before: (visit) => keepsTemplate(visit),
    reach: async (visit) => {
      await formOf('reply')(visit);
      await looksForTemplates(visit);
      await visit.page.locator('.choice-of-templates li').first().waitFor();
    },
  },
  'what the citizen will read of an act': {
    officer: head,
    routes: ['preview-officer-act'],
    reach: async (visit) => {
      await formOf('reply', { message: 'Mafundi wako njiani.' })(visit);
      await visit.sees(previewTexts.shown);
    },
  },
  'the trail of a ticket': {
    officer: 'tumaini-lusinde',
    routes: ['show-trail'],
    reach: async (visit) => {
      const ticket = await aTicket(visit);
      await ticket.officer('acknowledge');
      await asksForTrail(visit, ticket.number);
      await visit.sees(auditorTexts.whole);
    },
  },
};

/** Runs in the page: what a text made of itself, where it is taken for markup. */
const madeOfTexts = (): readonly string[] =>
  Array.from(document.querySelectorAll('img[src="x"], b[style], main script'), (made) => made.outerHTML);

describe('hostile texts are shown as texts, and leave the page whole', () => {
  let visit: WatchedVisit;

  beforeAll(async () => {
    visit = await aVisit({ browser: { viewport: smallPhone } });
  });
  afterAll(() => visit[Symbol.asyncDispose]());

  it.each(Object.entries(places))('%s', async (_, { officer: who, routes, besides, before, reach }) => {
    const { page, site } = visit;
    await visit.beginsAnew();
    await page.setViewportSize(smallPhone);
    await logsIn(visit, who);
    await before?.(visit);
    for (const route of routes) withHostileTexts(site.api, route, `${route}: ${everyHostileText}`, besides);
    await reach(visit);
    for (const route of routes)
      await page.getByText(`${route}: <img src=x onerror="alert(1)">`).first().waitFor({ state: 'attached' });
    expect(await page.evaluate(madeOfTexts)).toEqual([]);
    expect(await sidewaysIn(page)).toEqual([]);
    await page.setViewportSize(officePc);
    expect([...(await sidewaysIn(page)), ...(await sidewaysOn(page))]).toEqual([]);
    const { violations, errors, foreign } = visit.noticed;
    expect({ violations, errors, foreign }).toEqual({ violations: [], errors: [], foreign: [] });
  });
});
