import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Locator, Request } from 'playwright-core';
import { describe, expect, inject, it } from 'vitest';
import { failureTexts } from '../../web/src/api/texts.ts';
import { pageAddresses, pageNames, type PageName } from '../../web/src/platform/addresses.ts';
import { followTexts } from '../../web/src/citizen/follow/texts.ts';
import { ticketTexts } from '../../web/src/citizen/follow/ticket-texts.ts';
import { sendTexts } from '../../web/src/citizen/send/texts.ts';
import { verifyTexts } from '../../web/src/citizen/verify/texts.ts';
import { inGroups } from '../../web/src/platform/digits.ts';
import { homeTexts } from '../../web/src/public/home/texts.ts';
import { componentsTexts } from '../../web/src/public/components/texts.ts';
import { aVisit } from './visits/a-visit.ts';
import type { Visit } from './visits/visit.ts';

/** Which scripts the line holds back: all of them, or only the page's own, when the site's has come. */
const heldBack = { 'any script': () => '', "the page's own script": (page: PageName) => `${page}-` } as const;
type HeldBack = keyof typeof heldBack;

/** Opens a page as the build wrote it; its scripts come when what is returned is called. */
async function opensHeld(visit: Visit, page: PageName, held: HeldBack): Promise<() => Promise<void>> {
  const { promise, resolve } = Promise.withResolvers<undefined>();
  await visit.context.route(`**/assets/${heldBack[held](page)}*.js`, async (route) => {
    await promise;
    await route.continue();
  });
  await visit.page.goto(visit.addressOf(page), { waitUntil: 'commit' });
  await visit.page.getByRole('contentinfo').waitFor();
  return async () => {
    resolve(undefined);
    await visit.canUse();
    await visit.page.waitForLoadState('networkidle');
  };
}

/** Types letter by letter where the cursor is put. */
async function types(field: Locator, text: string): Promise<void> {
  await field.focus();
  await field.press('End');
  await field.page().keyboard.type(text);
}

/** What somebody does on each page that has something to be filled in, and what stands there afterwards. */
interface Done {
  readonly does: (visit: Visit) => Promise<void>;
  readonly stands: (visit: Visit) => Promise<void>;
}

const number = '261123456712';
const secret = '12345678';
const contact = '0754 321 987';

/** The fields hold this, in their order; the last of them has the cursor, so many characters before its end. */
const holds =
  (label: readonly Locator[], values: readonly string[], beforeEnd = 0) =>
  async (visit: Visit): Promise<void> => {
    const values_ = await Promise.all(label.map((field) => field.inputValue()));
    expect(values_).toEqual(values);
    const cursor = await visit.page.evaluate(() => {
      const field = document.activeElement;
      if (!(field instanceof HTMLInputElement || field instanceof HTMLTextAreaElement)) return 'elsewhere';
      return { value: field.value, beforeEnd: field.value.length - (field.selectionStart ?? 0) };
    });
    expect(cursor).toEqual({ value: values.at(-1), beforeEnd });
  };

const doneOn: Partial<Record<PageName, Done>> = {
  home: {
    does: (visit) => types(visit.field(homeTexts.words), 'Hakuna maji'),
    stands: async (visit) => {
      await holds([visit.field(homeTexts.words)], ['Hakuna maji'])(visit);
      await visit.presses(homeTexts.goOn);
      await visit.sees('Hakuna maji');
    },
  },
  follow: {
    does: async (visit) => {
      await types(visit.field(followTexts.number), number);
      await types(visit.field(followTexts.secret), secret);
      await visit.page.keyboard.press('ArrowLeft');
    },
    stands: async (visit) => {
      const fields = [visit.field(followTexts.number), visit.field(followTexts.secret)];
      const [, field] = fields;
      await holds(fields, [inGroups(number), inGroups(secret)], 1)(visit);
      await field?.press('Backspace');
      expect(await field?.inputValue()).toBe('1234 568');
    },
  },
  'new-secret': {
    does: async (visit) => {
      const [first, second] = [visit.page.locator('#number'), visit.page.locator('#contact')];
      await types(first, number);
      await types(second, contact);
    },
    stands: async (visit) => {
      const fields = [visit.page.locator('#number'), visit.page.locator('#contact')];
      await holds(fields, [inGroups(number), contact])(visit);
    },
  },
  send: {
    does: (visit) => types(visit.field(sendTexts.words), 'Hakuna maji'),
    stands: async (visit) => {
      await holds([visit.field(sendTexts.words)], ['Hakuna maji'])(visit);
      await visit.presses(sendTexts.next);
      await visit.sees('Hakuna maji');
    },
  },
  offices: {
    does: (visit) => types(visit.page.locator('#search'), 'DAWASA'),
    stands: async (visit) => {
      await holds([visit.page.locator('#search')], ['DAWASA'])(visit);
      await visit.page.locator('.found li').first().waitFor();
    },
  },
  'keypad-phone': {
    does: (visit) => types(visit.page.locator('.phone input'), '1'),
    stands: async (visit) => {
      await holds([visit.page.locator('.phone input')], ['*152*00#1'])(visit);
      await visit.page.getByRole('button', { name: '7', exact: true }).click();
      expect(await visit.page.locator('.phone input').inputValue()).toBe('*152*00#17');
    },
  },
  verify: {
    does: (visit) =>
      visit.field(verifyTexts.file).setInputFiles({
        name: 'proof.json',
        mimeType: 'application/json',
        buffer: Buffer.from('{"proof":1}'),
      }),
    stands: (visit) => visit.sees(verifyTexts.unreadable),
  },
  components: {
    does: async (visit) => {
      await visit.page.locator('#light-kind-1').check();
      await visit.page.locator('#light-remember').check();
      await types(visit.page.locator('#light-subject'), 'Maji');
      await types(visit.page.locator('#light-description'), 'Hakuna maji.');
    },
    stands: async (visit) => {
      const fields = [visit.page.locator('#light-subject'), visit.page.locator('#light-description')];
      await holds(fields, ['Maji', 'Hakuna maji.'])(visit);
      await visit.page.keyboard.type(' Tena.');
      expect(await visit.page.locator('#light-description').inputValue()).toBe('Hakuna maji. Tena.');
      expect(await visit.page.locator('#light-kind-1').isChecked()).toBe(true);
      expect(await visit.page.locator('#light-remember').isChecked()).toBe(true);
      await visit.sees(componentsTexts.title);
    },
  },
};

const pagesWithFields = Object.keys(doneOn) as readonly PageName[];
const site = inject('site');
const builtFile = (page: PageName): string =>
  readFileSync(
    page === 'not-found' ? join(site, '404.html') : join(site, pageAddresses[page].sw, 'index.html'),
    'utf8',
  );

it('this table has each page whose file has something to be filled in', () => {
  const filledIn = pageNames.filter((page) => /<(?:input|textarea|select)\b/.test(builtFile(page)));
  expect([...filledIn].sort()).toEqual([...pagesWithFields].sort());
});

describe.each(Object.keys(heldBack) as readonly HeldBack[])('before %s has come', (held) => {
  it.each(pagesWithFields)('what is done on %s is taken up, with the cursor where it was', async (page) => {
    await using visit = await aVisit();
    const come = await opensHeld(visit, page, held);
    await doneOn[page]?.does(visit);
    await come();
    await doneOn[page]?.stands(visit);
    expect(visit.noticed.errors).toEqual([]);
  });

  it('what is unfolded is filled when it has come', async () => {
    await using visit = await aVisit();
    const come = await opensHeld(visit, 'follow', held);
    await visit.unfolds(followTexts.kept);
    await come();
    await visit.sees(followTexts.noneKept);
  });

  it.each(pagesWithFields.filter((page) => builtFile(page).includes('<button')))(
    'no button of %s can be pressed, and all that can be pressed can be so afterwards',
    async (page) => {
      await using visit = await aVisit();
      const come = await opensHeld(visit, page, held);
      const buttons = visit.page.getByRole('button');
      expect(await buttons.count()).toBeGreaterThan(0);
      for (const button of await buttons.all()) expect(await button.isDisabled()).toBe(true);
      await come();
      expect(await visit.page.locator('button:disabled').count()).toBe(0);
    },
  );

  it.each(['follow', 'new-secret', 'send', 'keypad-phone'] as const)(
    'Enter on %s asks for nothing: no address and no server learns what was typed',
    async (page) => {
      await using visit = await aVisit();
      const come = await opensHeld(visit, page, held);
      const asked: Request[] = [];
      visit.page.on('request', (request) => asked.push(request));
      const before = visit.page.url();
      await doneOn[page]?.does(visit);
      await visit.page.keyboard.press('Enter');
      await visit.page.locator('main button').last().click({ force: true });
      await visit.page.waitForTimeout(200);
      expect(asked.filter((request) => request.isNavigationRequest()).map((one) => one.url())).toEqual([]);
      await come();
      expect(visit.page.url()).toBe(before);
      expect(await visit.page.evaluate(() => history.length)).toBe(2);
    },
  );
});

it('a ticket opens with what was typed before the script, at the first press of its button', async () => {
  await using visit = await aVisit();
  const ticket = await visit.ticket();
  const come = await opensHeld(visit, 'follow', 'any script');
  await types(visit.field(followTexts.number), ticket.number);
  await types(visit.field(followTexts.secret), ticket.secret);
  await come();
  await visit.presses(followTexts.open);
  await visit.sees(ticketTexts.standing);
  expect(await visit.page.getByText(visit.say(failureTexts.unreachable)).count()).toBe(0);
});

it('what is typed on a page that was shown by a link is written once', async () => {
  await using visit = await aVisit();
  await visit.opens('help');
  await visit.page.locator(`a[href="${pageAddresses.follow.sw}"]`).first().click();
  await visit.page
    .locator('h1:focus')
    .filter({ hasText: visit.say(followTexts.title) })
    .waitFor();
  await types(visit.field(followTexts.number), number);
  expect(await visit.field(followTexts.number).inputValue()).toBe(inGroups(number));
});
