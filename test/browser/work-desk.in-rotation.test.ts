import { expect, it } from 'vitest';
import {
  deskErrorTexts,
  deskTexts,
  entriesOfToday,
  secretComesBy,
} from '../../web/src/officer/desk/texts.ts';
import { deskWayWords } from '../../words/desk-ways.ts';
import {
  aboutChoices,
  kindChoices,
  opennessChoices,
  ticketFormTexts,
} from '../../web/src/ticket-form/texts.ts';
import { aVisit } from './visits/a-visit.ts';
import { Keyboard } from './visits/keyboard.ts';
import { inGroups } from '../../web/src/platform/digits.ts';
import { keptOn } from './looks/kept.ts';
import { sidewaysIn } from './looks/width.ts';
import { logsIn } from './visits/issuer-of-site.ts';
import { isToldNumber, missingNumber, sendsAtDesk, writesDown } from './states/work/desk.ts';
import { refusalTexts } from '../../words/refusals.ts';
import type { WatchedVisit } from './visits/visitors.ts';
import { ticketQuestionTexts } from '../../web/src/ticket-form/question-texts.ts';

const officer = 'anna-mushi';
const oldPc = { viewport: { width: 1280, height: 800 } } as const;

const atTheDesk = async (): Promise<WatchedVisit> => {
  const visit = await aVisit({ browser: { ...oldPc, serviceWorkers: 'allow' } });
  await logsIn(visit, officer);
  return visit;
};

/** The number and the secret on the slip, as digits. */
async function slipOn(visit: WatchedVisit): Promise<{ readonly number: string; readonly secret: string }> {
  const text = await visit.page.locator('pre.slip').innerText();
  const [, number = '', secret = ''] = /(\d{4} \d{4} \d{4})\n.*\n\s+(\d{4} \d{4})\n/.exec(text) ?? [];
  return { number: number.replaceAll(' ', ''), secret: secret.replaceAll(' ', '') };
}

const asWritten = (digits: string): RegExp => new RegExp(digits.split('').join('\\s?'));

/** Everything that the browser has of the visit: what it keeps, its history, what stands in the page. */
async function everythingOn({ page }: WatchedVisit): Promise<string> {
  const shown = await page.evaluate(() => [
    location.href,
    JSON.stringify(history.state),
    document.title,
    document.documentElement.outerHTML,
    ...Array.from(document.querySelectorAll('input, textarea, select'), (field) =>
      'value' in field ? String(field.value) : '',
    ),
  ]);
  return [await keptOn(page), ...shown].join('\n');
}

const writtenDown = (visit: WatchedVisit) =>
  visit.site.api.asked('submit-desk-ticket').map(({ body }) => JSON.parse(body) as Record<string, unknown>);

it('a ticket is written down by the keyboard alone, and its slip stands there', async () => {
  await using visit = await atTheDesk();
  const keys = new Keyboard(visit);
  await visit.opens('work-desk');
  await visit.sees(deskTexts.way);
  await keys.goesTo(deskTexts.details);
  await keys.types('We have had no water for ten days.');
  await keys.goesTo(ticketQuestionTexts.subject);
  await keys.types('No water in Mbezi');
  await keys.chooses(kindChoices.complaint);
  await keys.goesTo(deskTexts.matter);
  await keys.types('Maji');
  await keys.goesTo(ticketFormTexts.region);
  await keys.types('Mkoa Da');
  expect(await visit.page.locator('#region').inputValue()).not.toBe('');
  await visit.page.locator('#office').waitFor();
  await keys.goesTo(ticketFormTexts.searchOffice);
  await keys.types('dawasa');
  await visit.page.locator('#office-search-found [role=option]').first().waitFor();
  await keys.presses('ArrowDown');
  await keys.presses('Enter');
  await visit.page.locator('input[name=office]:checked:focus').waitFor();
  await keys.chooses(aboutChoices.nobody.name);
  await keys.chooses(deskWayWords['walk-in']);
  await keys.chooses('English');
  await keys.chooses(opennessChoices.confidential);
  await keys.goesTo(ticketQuestionTexts.phone);
  await keys.types('0712345678');
  await keys.chooses(ticketQuestionTexts.safeYes);
  await keys.presses('Control+Enter');
  await visit.sees(deskTexts.slipHint);
  await expect.poll(() => visit.page.evaluate(() => document.activeElement?.localName)).toBe('h1');
  expect(await visit.page.locator('pre.slip').getAttribute('lang')).toBe('en');
  expect(await visit.page.locator('pre.slip').innerText()).toContain('What happens next:');
  expect(writtenDown(visit)).toMatchObject([{ institution: 'dawasa', language: 'en', way: 'walk-in' }]);
});

it('nothing of the citizen and of the secret is left once the next one is called', async () => {
  await using visit = await atTheDesk();
  await sendsAtDesk(visit, { subject: 'Kanari wa manjano' });
  const { number, secret } = await slipOn(visit);
  expect(secret).toMatch(/^\d{8}$/);
  expect(await everythingOn(visit)).toMatch(asWritten(secret));
  const { keyboard } = visit.page;
  await keyboard.press('n');
  await visit.sees(deskTexts.hasSlip);
  await keyboard.press('n');
  await visit.sees(deskTexts.matterFirst);
  const left = await everythingOn(visit);
  for (const trace of [asWritten(number), asWritten(secret), /kanari/i, /Tuna siku kumi/, /712\s?345\s?678/])
    expect(left).not.toMatch(trace);
  expect(await visit.page.evaluate(() => document.activeElement?.id)).toBe('description');
});

it('the slip leaves the screen with its printing, and comes back the same while its citizen is there', async () => {
  await using visit = await atTheDesk();
  await sendsAtDesk(visit);
  const { secret } = await slipOn(visit);
  await visit.page.evaluate(() => dispatchEvent(new Event('afterprint')));
  await visit.sees(deskTexts.gone);
  expect(await everythingOn(visit)).not.toMatch(asWritten(secret));
  const { length } = writtenDown(visit);
  await visit.presses(deskTexts.showAgain);
  await visit.sees(deskTexts.slipHint);
  expect((await slipOn(visit)).secret).toBe(secret);
  expect(writtenDown(visit)).toHaveLength(length); // nothing is asked for a second time
});

it('the slip leaves the screen with the page, also where Back leads there again', async () => {
  await using visit = await atTheDesk();
  await sendsAtDesk(visit);
  const { secret } = await slipOn(visit);
  visit.page.on('dialog', (dialog) => void dialog.accept());
  await visit.opens('home');
  await visit.page.goBack();
  await visit.canUse();
  expect(await everythingOn(visit)).not.toMatch(asWritten(secret));
});

it.each([
  ['a roll of 80 mm', 302],
  ['a sheet', 794],
])('the slip is printed whole on %s', async (_, width) => {
  await using visit = await atTheDesk();
  await writesDown(visit);
  await visit.presses(deskTexts.send);
  await visit.sees(deskTexts.slipHint);
  await visit.page.setViewportSize({ width, height: 1100 });
  await visit.page.emulateMedia({ media: 'print' });
  const { wide, room, hidden } = await visit.page.locator('pre.slip').evaluate((slip) => ({
    wide: slip.scrollWidth,
    room: slip.clientWidth,
    hidden: document.documentElement.scrollWidth - innerWidth,
  }));
  expect(wide).toBeLessThanOrEqual(room);
  expect(hidden).toBeLessThanOrEqual(0);
});

it('what was written down today is unfolded by the keyboard, and a slip printed again without its secret', async () => {
  await using visit = await atTheDesk();
  await sendsAtDesk(visit, { subject: 'Kanari wa manjano' });
  const { number, secret } = await slipOn(visit);
  const { keyboard } = visit.page;
  await keyboard.press('n');
  await keyboard.press('n');
  await visit.sees(deskTexts.matterFirst);
  expect(visit.site.api.asked('list-desk-entries')).toHaveLength(0); // nobody wanted it
  const keys = new Keyboard(visit);
  await keys.goesTo(deskTexts.entries);
  await keys.presses('Enter');
  await visit.sees(entriesOfToday(1));
  const entry = visit.page.locator('.desk-entries > li');
  expect(await entry.innerText()).toContain('Kanari wa manjano');
  expect(await entry.innerText()).toMatch(asWritten(number));
  await keys.goesTo(`${visit.say(deskTexts.printAgain)} ${inGroups(number)}`);
  await keys.presses('Enter');
  await visit.sees(deskTexts.printAgainHint);
  await expect
    .poll(() => visit.page.evaluate(() => document.activeElement?.textContent))
    .toBe(visit.say(deskTexts.print));
  expect(await everythingOn(visit)).not.toMatch(asWritten(secret));
  await visit.page.emulateMedia({ media: 'print' });
  const printed = (await visit.page.locator('main').innerText()).trim();
  expect(printed).toBe((await visit.page.locator('pre.slip').innerText()).trim());
  expect(printed).toMatch(asWritten(number));
  await visit.page.setViewportSize({ width: 272, height: 800 }); // a roll of 72 mm
  expect(await sidewaysIn(visit.page)).toEqual([]);
  await visit.page.emulateMedia({ media: 'screen' });
  await visit.presses(deskTexts.printAgainClose);
  expect(await visit.page.locator('pre.slip').count()).toBe(0);
});

it('what is printed is the slip and nothing else', async () => {
  await using visit = await atTheDesk();
  await sendsAtDesk(visit);
  await visit.page.emulateMedia({ media: 'print' });
  const printed = await visit.page.locator('main').innerText();
  expect(printed.trim()).toBe((await visit.page.locator('pre.slip').innerText()).trim());
  await visit.page.setViewportSize({ width: 272, height: 800 }); // a roll of 72 mm
  expect(await sidewaysIn(visit.page)).toEqual([]);
});

it('an answer that is lost on the way costs no second ticket', async () => {
  await using visit = await atTheDesk();
  await writesDown(visit);
  visit.site.api.losesAnswers('submit-desk-ticket');
  await visit.presses(deskTexts.send);
  await visit.sees(deskTexts.uncertain);
  visit.site.api.answersAgain('submit-desk-ticket');
  await visit.presses(deskTexts.send);
  await visit.sees(deskTexts.slipLost);
  await visit.sees(secretComesBy(['sms']));
  expect(await visit.page.locator('pre.slip').count()).toBe(0);
  const keys = visit.site.api.asked('submit-desk-ticket').map(({ headers }) => headers['idempotency-key']);
  expect(new Set(keys).size).toBe(1);
  expect(await visit.page.getByText(visit.say(deskTexts.earlier)).count()).toBe(0);
});

it('what arrived without an answer is found, though its words were changed since', async () => {
  await using visit = await atTheDesk();
  await writesDown(visit, { subject: 'Kwanza' });
  visit.site.api.losesAnswers('submit-desk-ticket');
  await visit.presses(deskTexts.send);
  await visit.sees(deskTexts.uncertain);
  visit.site.api.answersAgain('submit-desk-ticket');
  await visit.fills(ticketQuestionTexts.subject, 'Baadaye');
  await visit.presses(deskTexts.send);
  await visit.sees(deskTexts.earlier);
  await visit.sees(deskTexts.slipLost);
});

it('who can be sent nothing, and whose slip never came, gets one with a second ticket that cites the first', async () => {
  await using visit = await atTheDesk();
  await writesDown(visit);
  await visit.chooses(opennessChoices.anonymous);
  visit.site.api.losesAnswers('submit-desk-ticket');
  await visit.presses(deskTexts.send);
  await visit.sees(deskTexts.uncertain);
  visit.site.api.answersAgain('submit-desk-ticket');
  await visit.presses(deskTexts.send);
  await visit.sees(deskTexts.noSecretComes);
  await visit.presses(deskTexts.writeAnew);
  await visit.sees(deskTexts.writeAnewMeans);
  await visit.presses(deskTexts.writeAnewYes);
  await visit.sees(deskTexts.way);
  expect(await visit.field(ticketQuestionTexts.subject).inputValue()).toBe('Hakuna maji Mbezi');
  await visit.presses(deskTexts.send);
  await visit.sees(deskTexts.slipHint);
  expect(await slipOn(visit)).toMatchObject({ secret: expect.stringMatching(/^\d{8}$/) as string });
  expect(writtenDown(visit).at(-1)).toMatchObject({ cites: expect.stringMatching(/^\d{12}$/) as string });
});

it('mistakes lead to their fields, and nothing that was written is lost', async () => {
  await using visit = await atTheDesk();
  await writesDown(visit);
  await visit.fills(ticketQuestionTexts.phone, '12');
  await visit.page.fill('#received', '2026-10-01');
  await visit.presses(deskTexts.send);
  const links = visit.page.locator('.mistakes a');
  await links.first().waitFor();
  expect(await links.evaluateAll((all) => all.map((link) => link.getAttribute('href')))).toEqual(['#phone']);
  await visit.fills(ticketQuestionTexts.phone, '0712345678');
  await visit.presses(deskTexts.send);
  await expect
    .poll(() => links.evaluateAll((all) => all.map((link) => link.getAttribute('href'))))
    .toEqual(['#received']);
  await links.first().click();
  expect(await visit.page.evaluate(() => document.activeElement?.id)).toBe('received');
  expect(await visit.field(ticketQuestionTexts.subject).inputValue()).toBe('Hakuna maji Mbezi');
});

it('hostile words are shown as words, and nothing leaves its place', async () => {
  await using visit = await atTheDesk();
  await writesDown(visit, {
    subject: `<img src=x onerror="alert(1)">${'𓀀'.repeat(20)}`,
    description: `${'W'.repeat(3800)} 👩‍👩‍👧‍👧 <script>document.title='x'</script>`,
  });
  await visit.presses(deskTexts.send);
  await visit.sees(deskTexts.slipHint);
  expect(await sidewaysIn(visit.page)).toEqual([]);
  expect(visit.noticed.violations).toEqual([]);
  expect(visit.noticed.errors).toEqual([]);
});

it('what the words tell is filled in once they are written, and what the officer chose stays', async () => {
  await using visit = await atTheDesk();
  await visit.opens('work-desk');
  await visit.sees(deskTexts.way);
  await visit.chooses(kindChoices.question);
  await visit.fills(
    deskTexts.details,
    'Nataka kulalamika: maji hayatoki Sinza siku kumi sasa. DAWASCO hawaji kutengeneza bomba.',
  );
  await visit.page.locator('#subject').focus();
  await visit.sees(deskTexts.filledIn);
  await expect.poll(() => visit.page.locator('#category').inputValue()).toBe('maji');
  await expect.poll(() => visit.page.locator('#region').inputValue()).toBe('mkoa-dar');
  expect(
    await visit.page.getByRole('radio', { name: visit.say(kindChoices.question), exact: true }).isChecked(),
  ).toBe(true);
  const asked = visit.site.api.asked('understand-words').map(({ body }) => JSON.parse(body) as object);
  expect(asked.at(-1)).toMatchObject({ kind: 'question' });
});

it('words that may tell of violence choose no matter: the officer is told to ask', async () => {
  await using visit = await atTheDesk();
  await visit.opens('work-desk');
  await visit.sees(deskTexts.way);
  await visit.fills(deskTexts.details, 'Mume wangu ananipiga kila siku na kutishia kuniua.');
  await visit.page.locator('#subject').focus();
  await visit.sees(deskTexts.askFirst);
  expect(await visit.page.locator('#category').inputValue()).toBe('');
});

const asksOfStanding = (visit: WatchedVisit): number => visit.site.api.asked('show-standing').length;

it('the number that a caller says tells status, office and date by the keyboard alone, and opens it', async () => {
  await using visit = await atTheDesk();
  const ticket = await visit.ticket();
  const keys = new Keyboard(visit);
  await visit.opens('work-desk');
  await keys.goesTo(deskTexts.numberTold);
  await keys.types(ticket.number.replaceAll('0', 'O').replace(/^(.{3})(.{5})/, '$1 $2-'));
  await keys.presses('Enter');
  await visit.sees(deskTexts.mayTell);
  expect(await everythingOn(visit)).not.toContain('Mtaa wetu hatujapata maji');
  expect(visit.site.api.asked('open-ticket')).toEqual([]);
  await keys.goesTo(deskTexts.openTicket);
  await keys.presses('Enter');
  await visit.sees('Mtaa wetu hatujapata maji kwa siku kumi. Tunaomba msaada.');
});

it('what is added goes on from the ticket of the number', async () => {
  await using visit = await atTheDesk();
  const { number } = await visit.ticket();
  await writesDown(visit);
  await visit.fills(deskTexts.numberTold, number);
  await visit.presses(deskTexts.showNumber);
  await visit.presses(deskTexts.addToTicket);
  expect(await visit.page.evaluate(() => document.activeElement?.id)).toBe('description');
  await visit.presses(deskTexts.send);
  await visit.sees(deskTexts.slipHint);
  expect(writtenDown(visit)).toMatchObject([{ cites: number, subject: 'Hakuna maji Mbezi' }]);
});

it('a phone number finds nothing and nobody is asked; a foreign number is answered like none', async () => {
  await using visit = await atTheDesk();
  const foreign = await visit.ticket({ institution: 'ruwasa' });
  await isToldNumber(visit, '+255 712 345 678');
  await visit.sees(deskTexts.numberIsContact);
  expect(asksOfStanding(visit)).toBe(0);
  const told = visit.page.locator('.number-told [role=status]');
  const saidOf = async (number: string): Promise<string> => {
    const before = asksOfStanding(visit);
    await visit.fills(deskTexts.numberTold, number);
    await visit.presses(deskTexts.showNumber);
    await expect.poll(() => asksOfStanding(visit)).toBe(before + 1);
    await visit.sees(refusalTexts['no-such-ticket'].detail);
    return told.innerHTML();
  };
  expect(await saidOf(foreign.number)).toBe(await saidOf(missingNumber));
});

it('a call to the citizen of a ticket is noted by the keyboard alone, and stands in its history', async () => {
  await using visit = await atTheDesk();
  const ticket = await visit.ticket();
  await visit.opens('work-desk');
  const keys = new Keyboard(visit);
  await keys.goesTo(deskTexts.numberTold);
  await keys.types(ticket.number);
  await keys.presses('Enter');
  await visit.sees(deskTexts.mayTell);
  await keys.enters(deskTexts.noteCall);
  await keys.goesTo(deskTexts.callAnswered);
  await keys.presses('End');
  // Of a call that nobody answered there is nothing to write.
  await visit.page.locator('#call-said').waitFor({ state: 'detached' });
  await keys.enters(deskTexts.noteCall);
  await visit.sees(deskTexts.callNoted);
  const history = await visit.site.system.tickets.history(ticket.number);
  expect(history?.events.at(-1)).toMatchObject({
    type: 'note',
    by: { officer },
    facts: { calledBackReached: false },
  });
  const file = await visit.site.system.tickets.open(ticket.number);
  expect(JSON.stringify([...(file?.page.written.values() ?? [])])).toContain(visit.say(deskTexts.callNobody));
});

it('a call back without a time is asked for and not dropped, nor anything sent', async () => {
  await using visit = await atTheDesk();
  await writesDown(visit);
  await visit.chooses(deskWayWords.email);
  await visit.page.selectOption('#called', 'reached');
  await visit.page.fill('#called-time', '');
  await visit.presses(deskTexts.send);
  await visit.sees(deskErrorTexts['no-call-time']);
  expect(writtenDown(visit)).toEqual([]);
});

it('what came in writing asks whether its citizen was called back, and what came by voice does not', async () => {
  await using visit = await atTheDesk();
  await writesDown(visit);
  expect(await visit.page.locator('#called').count()).toBe(0);
  await visit.chooses(deskWayWords.email);
  await visit.page.selectOption('#called', 'not-reached');
  await visit.presses(deskTexts.send);
  await visit.sees(deskTexts.slipHint);
  expect(writtenDown(visit)).toMatchObject([{ way: 'email', calledBack: { reached: false } }]);
  expect(await visit.page.locator('pre.slip').innerText()).toContain(`Ilivyofika: ${deskWayWords.email.sw}`);
});
