import { describe, expect, it } from 'vitest';
import { sendDueNotices } from '../../application/notices/send-due-notices.ts';
import { plusSeconds } from '../../domain/foundation/time/instant.ts';
import type { Text } from '../../domain/foundation/vocabulary/language.ts';
import { dateInFull } from '../../web/src/platform/dates.ts';
import { inGroups } from '../../web/src/platform/digits.ts';
import { ticketFormTexts } from '../../web/src/ticket-form/texts.ts';
import { officerActTexts, questionTexts } from '../../web/src/officer/ticket/officer-act-texts.ts';
import { previewTexts } from '../../web/src/officer/ticket/preview-texts.ts';
import { nameOfFile, ticketPageTexts as texts } from '../../web/src/officer/ticket/texts.ts';
import { workNavigation } from '../../web/src/officer/frame/navigation.ts';
import { mentionTexts } from '../../web/src/officer/ticket/mention-texts.ts';
import { loadText } from '../../web/src/officer/platform/load-text.ts';
import { workFrameTexts } from '../../web/src/officer/frame/texts.ts';
import { upperFirst } from '../../web/src/platform/upper-first.ts';
import { outcomeWords } from '../../words/findings.ts';
import { anotherVisit, aVisit } from './visits/a-visit.ts';
import { Keyboard } from './visits/keyboard.ts';
import { hostileTexts, withHostileTexts } from './looks/hostile-texts.ts';
import { sidewaysOn } from './looks/width.ts';
import {
  answersForm,
  attaches,
  begins,
  does,
  officePc,
  opensTicket,
  sends,
} from './visits/officer-at-work.ts';
import { opens } from './states/following.ts';
import { attachPicture } from './site/attach-picture.ts';
import { logsIn } from './visits/issuer-of-site.ts';
import { smallPhone, type WatchedVisit } from './visits/visitors.ts';

const head = 'anna-mushi';
const officer = 'musa-mollel';
const note = 'Iliripotiwa jana pia, na mkazi mwingine.';
const words = 'Tafadhali tutajie namba ya mita yako.';

const wayToOwn = new Map(workNavigation).get('own') ?? '';

const atThePc = { browser: { viewport: officePc } } as const;

async function anOfficer(login: string): Promise<WatchedVisit> {
  const visit = await aVisit(atThePc);
  await logsIn(visit, login);
  return visit;
}

async function aColleague(visit: WatchedVisit, login: string): Promise<WatchedVisit> {
  const other = await anotherVisit(visit, atThePc);
  await logsIn(other, login);
  return other;
}

/** More than the page lets go by between two looks, in ms. */
const aWhile = 16_000;

const patient = { timeout: 15_000 } as const;

/** What the API said, with another end of each view that was granted. */
const endingAt = (body: unknown, viewUntil: string): unknown =>
  JSON.parse(JSON.stringify(body), (name, value: unknown) => (name === 'viewUntil' ? viewUntil : value));

/** What the API said, with another end of each answer. */
const endingOutside = (body: unknown, end: object): unknown =>
  JSON.parse(JSON.stringify(body), (_name, value: unknown) =>
    typeof value === 'object' && value !== null && 'outcome' in value ? { ...value, ...end } : value,
  );

/** From now on time goes by for the page only when the test says so. It looks at once, as when it is seen again. */
async function stopsTime({ page, site }: WatchedVisit): Promise<void> {
  await page.clock.install({ time: site.system.now });
  await page.evaluate(() => document.dispatchEvent(new Event('visibilitychange')));
}

/** The page looks where its ticket stands, as when it is seen again, and has drawn what it heard. */
async function looksWhereItStands({ page }: WatchedVisit): Promise<void> {
  const heard = page.waitForResponse('**/standing?page=open');
  await page.evaluate(() => document.dispatchEvent(new Event('visibilitychange')));
  await (await heard).finished();
  await page.evaluate(
    () => new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn))),
  );
}

it.each(['open-ticket', 'show-standing'] as const)(
  'what only who has read it may do is offered at once, also where %s takes longer',
  async (slower) => {
    await using anna = await anOfficer(head);
    const ticket = await anna.ticket();
    anna.site.api.takes(slower, 700);
    await opensTicket(anna, ticket);
    await expect.poll(() => anna.site.api.asked('show-standing').length).toBe(1);
    for (const act of ['respond', 'set-aside', 'refer'])
      await anna.page.locator(`[data-act="${act}"]`).waitFor({ timeout: 5_000 });
  },
);

it('whoever opens a ticket reads where it was said to be, and near what', async () => {
  await using anna = await anOfficer(head);
  const ticket = await anna.ticket({
    place: { whereabouts: 'on-the-road', region: 'mkoa-morogoro' },
    landmark: 'Karibu na mizani ya Mikese',
  });
  await opensTicket(anna, ticket);
  await anna.page.getByText('Karibu na mizani ya Mikese', { exact: true }).waitFor();
  await anna.page.getByText('Njiani, Sekretarieti ya Mkoa wa Morogoro', { exact: true }).waitFor();
});

it('whoever gives a ticket to somebody reads how much each has to do to whom it can be given', async () => {
  await using anna = await anOfficer(head);
  const ticket = await anna.ticket();
  await opensTicket(anna, ticket);
  await begins(anna, 'assign');
  await anna.page
    .locator('#officer option', { hasText: `Musa Mollel (${anna.say(loadText(0, 0))})` })
    .waitFor({ state: 'attached' });
  expect(anna.site.api.asked('list-staff').map(({ query }) => query)).toEqual([{ ticket: ticket.number }]);
});

describe('two officers with one ticket', () => {
  it('see each other, and what the other did, within 15 seconds', async () => {
    await using anna = await anOfficer(head);
    await using musa = await aColleague(anna, officer);
    const ticket = await anna.ticket();
    await opensTicket(anna, ticket);
    await stopsTime(anna);
    await opensTicket(musa, ticket);
    await anna.page.clock.runFor(aWhile);
    await anna.page.locator('.also-open').filter({ hasText: 'Musa Mollel' }).waitFor();
    await does(musa, 'acknowledge');
    await anna.page.clock.runFor(aWhile);
    await anna.sees(texts.newNotice);
    await anna.page.locator('.changed').filter({ hasText: 'Musa Mollel' }).waitFor();
    expect(await anna.page.locator('[data-act="acknowledge"]').count()).toBe(0);
    await anna.presses(texts.showNews);
    const between = anna.page.locator('.between').filter({ hasText: 'Musa Mollel' });
    await between.locator('summary').click();
    await between.locator('.events').filter({ hasText: 'Musa Mollel' }).waitFor();
  });

  it('call on each other in a note by keys alone: only who may open it is offered, and the other is told', async () => {
    await using anna = await anOfficer(head);
    const { system } = anna.site;
    const keys = new Keyboard(anna);
    const ticket = await anna.ticket();
    await opensTicket(anna, ticket);
    await keys.presses('d');
    await anna.page
      .getByRole('heading', { name: anna.say(officerActTexts.note.title), exact: true })
      .waitFor();
    await keys.goesTo(questionTexts.note);
    await keys.types('Tunaweza kuahidi pampu kesho? @');
    const offered = anna.page.getByRole('list', { name: anna.say(mentionTexts.mention) });
    await offered.waitFor();
    const names = await offered.getByRole('button').allTextContents();
    expect(names.map((name) => name.split(' ').slice(0, 2).join(' '))).toEqual(
      expect.arrayContaining(['@Musa Mollel', '@Latifa Sichone']),
    );
    expect(names.filter((name) => /Anna Mushi|Kassimu Haule|Gerald Mlay/u.test(name))).toEqual([]);
    await keys.types('mus');
    await keys.enters('@Musa Mollel');
    await anna.page.getByRole('button', { name: `${anna.say(mentionTexts.takeOut)}: Musa Mollel` }).waitFor();
    expect(await anna.field(questionTexts.note).inputValue()).toBe(
      'Tunaweza kuahidi pampu kesho? @Musa Mollel ',
    );
    expect(await anna.page.evaluate(() => document.activeElement?.localName)).toBe('textarea');
    await keys.types('Asante.');
    await keys.presses('Control+Enter');
    await anna.sees(officerActTexts.note.done);
    expect(anna.site.api.asked('note').map(({ body }): unknown => JSON.parse(body))).toEqual([
      {
        message: 'Tunaweza kuahidi pampu kesho? @Musa Mollel Asante.',
        handOver: false,
        mentions: ['musa-mollel'],
      },
    ]);

    await ticket.tellsOfTheNewest();
    system.now = plusSeconds(system.now, 2 * 3600);
    await sendDueNotices(system.ports, { log: system.captured.log, millisecondsLeft: () => 240_000 });
    const [mail, ...others] = system.email.taken;
    expect([mail?.to, others]).toEqual(['musa-mollel@example.org', []]);
    expect(mail?.text).toContain(ticket.number);
    expect(`${mail?.subject} ${mail?.text}`).not.toMatch(/pampu|Hakuna maji/u);
  });

  it('lose nothing that was typed where the other was quicker, and decide on it', async () => {
    await using anna = await anOfficer(head);
    const ticket = await anna.ticket();
    await opensTicket(anna, ticket);
    await begins(anna, 'request-information');
    await answersForm(anna, 'request-information', { message: words });
    await ticket.by(officer, 'note', { message: note });
    await sends(anna, 'request-information');
    await anna.sees(texts.movedOn);
    await anna.page.locator('.meanwhile').filter({ hasText: 'Musa Mollel' }).waitFor();
    await looksWhereItStands(anna);
    expect(await anna.button(texts.showNews).count()).toBe(1);
    expect(await anna.field(questionTexts.question).inputValue()).toBe(words);
    await anna.presses(texts.sendAnyway);
    await anna.sees(officerActTexts['request-information'].done);
    const keys = anna.site.api.asked('request-information').map(({ headers }) => headers['idempotency-key']);
    expect(keys).toHaveLength(2);
    expect(new Set(keys).size).toBe(1);
  });

  it('are given back what they typed where the other took the act away', async () => {
    await using anna = await anOfficer(head);
    const ticket = await anna.ticket();
    await opensTicket(anna, ticket);
    await begins(anna, 'respond');
    await answersForm(anna, 'respond', { finding: 'upheld', reason: words });
    await ticket.by(head, 'set-aside', { because: 'advertisement', reason: words });
    await sends(anna, 'respond');
    await anna.sees(texts.notOffered);
    const typed = anna.page.locator('.was-typed');
    await typed.filter({ hasText: words }).waitFor();
    await typed.filter({ hasText: upperFirst(anna.say(outcomeWords.upheld)) }).waitFor();
    expect(await typed.textContent()).not.toContain('upheld');
  });
});

describe('before an act is done', () => {
  it('what it does and what the citizen will read follows what is typed, in their language, and nothing is done', async () => {
    await using visit = await anOfficer(head);
    const ticket = await visit.ticket();
    await ticket.officer('acknowledge');
    await opensTicket(visit, ticket);
    const { version } = (await visit.site.system.tickets.history(ticket.number))?.ticket ?? {};
    await begins(visit, 'extend');
    const preview = visit.page.locator('.preview');
    await preview.getByText(visit.say(previewTexts.incomplete)).waitFor();
    await answersForm(visit, 'extend', { workingDays: '3', message: words });
    await visit.sees(previewTexts.shown);
    await preview.locator('[lang=sw]').filter({ hasText: words }).waitFor();
    await preview.locator('[lang=sw]').filter({ hasText: ticket.number }).first().waitFor();
    const moved = await preview.locator('.becoming').innerText();
    await answersForm(visit, 'extend', { workingDays: '5' });
    await preview.locator('.becoming').filter({ hasNotText: moved }).waitFor();
    expect(visit.site.api.asked('preview-officer-act')).toHaveLength(2);
    expect((await visit.site.system.tickets.history(ticket.number))?.ticket.version).toBe(version);
    await sends(visit, 'extend');
    await visit.sees(officerActTexts.extend.done);
  });

  it('an answer is read before it is sent as its citizen reads it after, each part under the same words', async () => {
    await using visit = await anOfficer(head);
    const ticket = await visit.ticket();
    const outside = { final: true, outsideBody: 'Tume ya Haki za Binadamu' };
    visit.site.api.answersBut('preview-officer-act', (body) => endingOutside(body, outside));
    visit.site.api.answersBut('follow-ticket', (body) => endingOutside(body, outside));
    await opensTicket(visit, ticket);
    await begins(visit, 'respond');
    await answersForm(visit, 'respond', { finding: 'upheld', reason: words, remedy: words });
    await visit.sees(previewTexts.shown);
    const partsIn = (reader: WatchedVisit, place: string) =>
      reader.page
        .locator(`${place} dl > div`)
        .evaluateAll((parts) =>
          parts.map((part) => [...part.children].map(({ textContent }) => textContent)),
        );
    const before = await partsIn(visit, '.preview .as-citizen');
    expect(before.at(-1)).toEqual(['Kama hukuridhika, nenda', outside.outsideBody]);
    expect(before).toHaveLength(4);
    await sends(visit, 'respond');
    await visit.sees(officerActTexts.respond.done);

    await using citizen = await anotherVisit(visit);
    await opens(citizen, ticket);
    expect(await partsIn(citizen, '.panel.answer')).toEqual(before);
  });

  it('the files that go with it are named as its citizen finds them, each with its kind, and none where none go', async () => {
    await using visit = await anOfficer(head);
    const ticket = await visit.ticket();
    await opensTicket(visit, ticket);
    await begins(visit, 'respond');
    await answersForm(visit, 'respond', { finding: 'upheld', reason: words });
    await visit.sees(previewTexts.shown);
    const files = visit.page.locator('.preview .files-with-it li');
    expect(await files.count()).toBe(0);
    await attaches(visit);
    await files.first().waitFor();
    const shown = await files.allTextContents();
    expect(shown).toEqual([expect.stringMatching(/^Faili \d+: PDF$/)]);
    await sends(visit, 'respond');
    await visit.sees(officerActTexts.respond.done);

    await using citizen = await anotherVisit(visit);
    await opens(citizen, ticket);
    const found = await citizen.page.locator('.panel.answer .attached strong').allTextContents();
    expect(found.map((name) => `${name}: PDF`)).toEqual(shown);
  });

  it('what would be refused is said at its field, before it is sent', async () => {
    await using visit = await anOfficer(head);
    await opensTicket(visit, await visit.ticket());
    await begins(visit, 'transfer');
    await answersForm(visit, 'transfer', { to: 'dawasa', reason: words });
    await visit.sees(previewTexts.refused);
    await visit.page.locator('.preview .refused').waitFor();
    expect(visit.site.api.asked('transfer')).toHaveLength(0);
  });

  it('an act can be done though nothing could be shown before', async () => {
    await using visit = await anOfficer(officer);
    await opensTicket(visit, await visit.ticket());
    visit.site.api.losesAnswers('preview-officer-act');
    await begins(visit, 'note');
    await answersForm(visit, 'note', { message: note });
    await visit.sees(previewTexts.failed);
    visit.site.api.answersAgain('preview-officer-act');
    await visit.presses(previewTexts.again);
    await visit.sees(previewTexts.shown);
    visit.site.api.losesAnswers('preview-officer-act');
    await answersForm(visit, 'note', { message: words });
    await sends(visit, 'note');
    await visit.sees(officerActTexts.note.done);
  });
});

describe('a form that was begun', () => {
  it('is sent by itself once the line is back, and done once', async () => {
    await using visit = await anOfficer(officer);
    const ticket = await visit.ticket();
    await opensTicket(visit, ticket);
    visit.site.api.losesAnswers('note');
    await begins(visit, 'note');
    await answersForm(visit, 'note', { message: note });
    await sends(visit, 'note');
    await visit.sees(texts.triesAgain);
    expect(await visit.field(questionTexts.note).inputValue()).toBe(note);
    visit.site.api.answersAgain('note');
    await visit.goesOffline();
    await visit.goesOnline();
    await visit.sees(officerActTexts.note.done);
    const asked = visit.site.api.asked('note').map(({ headers }) => headers['idempotency-key']);
    expect(new Set(asked).size).toBe(1);
    const history = await visit.site.system.tickets.history(ticket.number);
    expect(history?.events.filter(({ type }) => type === 'note')).toHaveLength(1);
  });

  it('says alone that no answer came, and no news that its own act may have arrived', async () => {
    await using visit = await anOfficer(officer);
    const ticket = await visit.ticket();
    await opensTicket(visit, ticket);
    visit.site.api.losesAnswers('note');
    await begins(visit, 'note');
    await answersForm(visit, 'note', { message: note });
    await sends(visit, 'note');
    await visit.sees(texts.triesAgain);
    await looksWhereItStands(visit);
    expect(await visit.page.locator('.changed').count()).toBe(0);
    await visit.page.keyboard.press('Escape');
    await visit.page.locator('.changed').waitFor();
  });

  it('says back in words what day was chosen', async () => {
    await using visit = await anOfficer(head);
    await opensTicket(visit, await visit.ticket());
    await begins(visit, 'respond');
    await answersForm(visit, 'respond', { remedy: words, promisedFor: '2026-12-10' });
    await visit.page
      .locator('.said-back')
      .filter({ hasText: dateInFull('2026-12-10', 'sw') })
      .waitFor();
  });

  it('stays where somebody looks elsewhere, and is marked as begun', async () => {
    await using visit = await anOfficer(officer);
    await opensTicket(visit, await visit.ticket());
    await begins(visit, 'note');
    await answersForm(visit, 'note', { message: note });
    await visit.page.keyboard.press('Escape');
    await visit.page
      .locator('[data-act="note"]')
      .filter({ hasText: visit.say(texts.begun) })
      .click();
    expect(await visit.field(questionTexts.note).inputValue()).toBe(note);
  });

  it('warns who closes the tab, and nobody who typed nothing', async () => {
    await using visit = await anOfficer(officer);
    const ticket = await visit.ticket();
    const asked: string[] = [];
    visit.page.on('dialog', (dialog) => {
      asked.push(dialog.type());
      void dialog.accept();
    });
    await opensTicket(visit, ticket);
    await begins(visit, 'note');
    await visit.page.reload();
    expect(asked).toEqual([]);
    await begins(visit, 'note');
    await visit.field(questionTexts.note).pressSequentially('Iliripotiwa');
    await visit.page.reload();
    expect(asked).toEqual(['beforeunload']);
  });

  it('stays where the login ends, and says so', async () => {
    await using visit = await anOfficer(officer);
    await opensTicket(visit, await visit.ticket());
    await begins(visit, 'note');
    await answersForm(visit, 'note', { message: note });
    visit.site.api.refuses('keep-session', 'session-ended');
    visit.site.api.refuses('note', 'login-required');
    await sends(visit, 'note');
    await visit.sees(texts.ended);
    expect(await visit.field(questionTexts.note).inputValue()).toBe(note);
  });
});

describe('opening', () => {
  it('a number of nobody says so, and offers no second try', async () => {
    await using visit = await anOfficer(head);
    await visit.opens('work-ticket', { number: '261112345671' });
    await visit.sees(texts.notOpened);
    expect(await visit.button(texts.retry).count()).toBe(0);
    await visit.page.locator('.ticket-ways .back').waitFor();
  });

  it('is one read, however long the page is looked at', async () => {
    await using visit = await anOfficer(officer);
    const ticket = await visit.ticket();
    await opensTicket(visit, ticket);
    await stopsTime(visit);
    const looks = async () => {
      await visit.page.clock.runFor(aWhile);
      return visit.site.api.asked('show-standing').length;
    };
    await expect.poll(looks, patient).toBeGreaterThan(4);
    expect(visit.site.api.asked('open-ticket')).toHaveLength(1);
    const tags = visit.site.api.asked('show-standing').map(({ headers }) => headers['if-none-match']);
    expect(tags[0]).toBeUndefined();
    expect(tags.at(-1)).toMatch(/"/);
  });

  it('leaves the focus where who goes by keys has it when the ticket comes', async () => {
    await using visit = await anOfficer(head);
    const ticket = await visit.ticket();
    visit.site.api.takes('open-ticket', 3_000);
    await visit.opens('work-ticket', ticket);
    await new Keyboard(visit).goesTo(wayToOwn);
    await visit.page.getByRole('heading', { name: visit.say(texts.acts) }).waitFor();
    expect(await visit.page.evaluate(() => document.activeElement?.textContent)).toBe(visit.say(wayToOwn));
  });

  it('needs a reason of oversight, which is recorded with it', async () => {
    await using visit = await anOfficer('elia-mwakalinga');
    const ticket = await visit.ticket();
    await visit.opens('work-ticket', { number: ticket.number });
    await visit.sees(texts.needsReasonMeans);
    expect(await visit.page.getByText('Hakuna maji Mbezi').count()).toBe(0);
    await visit.presses(texts.openWithReason);
    await visit.sees(texts.reasonMissing);
    await visit.fills(texts.reason, 'Hoja hii imepitiliza muda.');
    await visit.presses(texts.openWithReason);
    await visit.sees('Mtaa wetu hatujapata maji');
    await visit.presses(texts.showReads);
    await visit.sees('Hoja hii imepitiliza muda.');
  });

  it('an attachment is said to be recorded before it is opened, and shows a picture', async () => {
    await using visit = await anOfficer(head);
    const ticket = await visit.ticket();
    await attachPicture(visit.site.system, ticket);
    await opensTicket(visit, ticket);
    await visit.sees(texts.filesRecorded);
    await visit.page.getByRole('button', { name: visit.say(nameOfFile(1)) }).click();
    await visit.page.getByRole('img', { name: visit.say(nameOfFile(1)) }).waitFor();
    expect(visit.site.api.asked('open-attachment')).toHaveLength(1);
  });

  it('an identity that was granted runs out before one’s eyes', async () => {
    await using visit = await anOfficer(head);
    const ticket = await visit.ticket();
    await ticket.identityGranted(head, 'benard-shija');
    await opensTicket(visit, ticket);
    const soon = await visit.page.evaluate(() => Date.now() + 6_000);
    visit.site.api.answersBut('open-ticket', (body) => endingAt(body, new Date(soon).toISOString()));
    await opensTicket(visit, ticket);
    await visit.presses(texts.showIdentity);
    await visit.sees('+255712345678');
    await visit.sees(texts.identityOver);
    expect(await visit.page.getByText('+255712345678').count()).toBe(0);
  });
});

describe('by keys alone', () => {
  it('a ticket is acknowledged, assigned, asked about, answered and transferred', async () => {
    await using visit = await anOfficer(head);
    const keys = new Keyboard(visit);
    const isAsked = (title: Text) =>
      visit.page.getByRole('heading', { name: visit.say(title), exact: true }).waitFor();
    const [ticket, other] = [await visit.ticket(), await visit.ticket({ contact: { phone: '0712345679' } })];
    await opensTicket(visit, ticket);
    await keys.presses('?');
    await visit.sees(workFrameTexts.useKeys);
    await visit.sees(officerActTexts.transfer.title);
    await keys.presses('Escape');
    await visit.page.getByRole('dialog').waitFor({ state: 'hidden' });

    await keys.presses('k');
    await isAsked(officerActTexts.acknowledge.title);
    await keys.enters(officerActTexts.acknowledge.send);
    await visit.sees(officerActTexts.acknowledge.done);

    await keys.presses('p');
    await isAsked(officerActTexts.assign.title);
    await keys.goesTo(questionTexts.officer);
    await visit.page.locator('#officer option[value=musa-mollel]').waitFor({ state: 'attached' });
    await keys.types('Musa');
    await keys.presses('Control+Enter');
    await visit.sees(officerActTexts.assign.done);

    await keys.presses('u');
    await isAsked(officerActTexts['request-information'].title);
    await keys.goesTo(questionTexts.question);
    await keys.types(words);
    await keys.presses('Control+Enter');
    await visit.sees(officerActTexts['request-information'].done);

    await keys.presses('j');
    await isAsked(officerActTexts.respond.title);
    await keys.chooses('Imekubaliwa');
    await keys.goesTo(questionTexts.reason);
    await keys.types('Bomba kuu lilipasuka usiku wa jana.');
    await keys.presses('Control+Enter');
    await visit.sees(officerActTexts.respond.done);

    await opensTicket(visit, other);
    await keys.presses('h');
    await isAsked(officerActTexts.transfer.title);
    await keys.goesTo('Tafuta ofisi nyingine kwa jina');
    await keys.types('ruwasa');
    await visit.page.getByRole('option').first().waitFor();
    await keys.presses('ArrowDown');
    await keys.presses('Enter');
    await keys.goesTo(questionTexts.reason);
    await keys.types('Mtaa huu unahudumiwa na RUWASA.');
    await keys.presses('Control+Enter');
    await visit.sees(officerActTexts.transfer.done);
  });
});

/**
 * Runs in the page: presses ArrowDown and Enter the moment that an office is found. Whether what has the focus is on the
 * chosen one the moment that it stands there.
 */
function choosesTheMomentItIsFound(): Promise<boolean> {
  const whenThereIs = (selector: string): Promise<Element> =>
    new Promise((resolve) => {
      const looks = new MutationObserver(() => {
        const found = document.querySelector(selector);
        if (found === null) return;
        looks.disconnect();
        resolve(found);
      });
      looks.observe(document.body, { childList: true, subtree: true });
    });
  const isChosen = whenThereIs('.chosen-office').then((chosen) => chosen.contains(document.activeElement));
  void whenThereIs('[role="option"]').then(() => {
    for (const key of ['ArrowDown', 'Enter'])
      document.activeElement?.dispatchEvent(
        new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }),
      );
  });
  return isChosen;
}

it('what has the focus stays in sight when offices that are suggested come above it', async () => {
  await using visit = await anOfficer(head);
  await opensTicket(visit, await visit.ticket());
  visit.site.api.takes('suggest-institutions', 1_000);
  await begins(visit, 'transfer');
  const keys = new Keyboard(visit);
  await keys.goesTo(ticketFormTexts.searchOffice);
  await visit.page.locator('.suggested-offices').waitFor();
  await keys.seesWhereTheFocusIs();
});

it('an office is chosen by keys the moment that it is found, and the focus is on it at once', async () => {
  await using visit = await anOfficer(head);
  await opensTicket(visit, await visit.ticket());
  await begins(visit, 'transfer');
  const isThere = visit.page.evaluate(choosesTheMomentItIsFound);
  await new Keyboard(visit).goesTo(ticketFormTexts.searchOffice);
  await visit.page.keyboard.type('ruwasa');
  await visit.page.locator('.chosen-office').waitFor();
  expect(await isThere).toBe(true);
});

describe.each(Object.entries(hostileTexts))('whatever somebody wrote (%s)', (_, hostile) => {
  it('is shown as text in every field, and leaves the page whole', async () => {
    await using visit = await aVisit({ browser: { viewport: smallPhone } });
    await logsIn(visit, head);
    const ticket = await visit.ticket();
    await ticket.officer('acknowledge');
    await ticket.citizen('reply', { message: 'Na jirani yangu pia.' });
    await ticket.by(officer, 'note', { message: note });
    withHostileTexts(visit.site.api, 'open-ticket', hostile);
    withHostileTexts(visit.site.api, 'show-standing', hostile);
    await opensTicket(visit, ticket);
    expect(await visit.page.getByRole('heading', { level: 1 }).textContent()).toBe(hostile);
    expect(await visit.page.locator('.written').first().textContent()).toContain(hostile.trim());
    await visit.page.getByText(inGroups(ticket.number)).first().waitFor();
    expect(await sidewaysOn(visit.page)).toEqual([]);
    const { violations, errors, foreign } = visit.noticed;
    expect({ violations, errors, foreign }).toEqual({ violations: [], errors: [], foreign: [] });
  });
});
