import { describe, expect, it } from 'vitest';
import { laterTexts } from '../../web/src/citizen/send/later-texts.ts';
import { sendTexts, stepOf } from '../../web/src/citizen/send/texts.ts';
import { receiptTexts } from '../../web/src/citizen/receipt/texts.ts';
import { databaseName } from '../../web/src/phone/stores.ts';
import { designTexts } from '../../web/src/design/texts.ts';
import { homeTexts } from '../../web/src/public/home/texts.ts';
import { opennessChoices } from '../../web/src/ticket-form/texts.ts';
import { aVisit } from './visits/a-visit.ts';
import { answersWhatIsUnderstood, changes, seesWhatIsUnderstood } from './visits/sending.ts';
import type { WatchedVisit } from './visits/visitors.ts';

const words = 'Nataka kulalamika: maji hayatoki Sinza siku kumi sasa. DAWASCO hawaji kutengeneza bomba.';

const roads = { sw: 'Barabara na madaraja', en: 'Roads and bridges' };

/** Bodies of what the browser really sent to a route. */
const sentTo = (visit: WatchedVisit, route: 'understand-words' | 'submit-ticket') =>
  visit.site.api.asked(route).map(({ body }) => JSON.parse(body) as Record<string, unknown>);

/** Neither the service understands words, nor the page without it. */
function understandsNothing({ site }: WatchedVisit): void {
  for (const route of ['understand-words', 'show-routing'] as const)
    site.api.refuses(route, 'store-unavailable');
}

const titleOf = ({ page }: WatchedVisit): Promise<string> => page.title();

describe('words first', () => {
  it('who says what happened agrees to what was understood, and sends it in six screens', async () => {
    await using visit = await aVisit();
    const addresses: string[] = [];
    visit.page.on('framenavigated', (frame) => addresses.push(frame.url()));
    await visit.opens('home');
    await visit.fills(homeTexts.words, words);
    const titles = [await titleOf(visit)];
    await visit.presses(homeTexts.goOn);
    await seesWhatIsUnderstood(visit);
    titles.push(await titleOf(visit));
    await visit.presses(laterTexts.agree);
    await visit.sees(laterTexts.you);
    titles.push(await titleOf(visit));
    await visit.chooses(opennessChoices.anonymous);
    await visit.presses(sendTexts.next);
    await visit.sees(laterTexts.howItGoes);
    titles.push(await titleOf(visit));
    await visit.presses(sendTexts.send);
    await visit.sees(receiptTexts.received);
    titles.push(await titleOf(visit));

    expect(new Set(titles).size).toBe(5);
    expect(titles.slice(1, 4).map((title) => /(\d) kati ya (\d)/.exec(title)?.slice(1))).toEqual([
      ['2', '4'],
      ['3', '4'],
      ['4', '4'],
    ]);
    expect(sentTo(visit, 'understand-words')).toEqual([{ text: words }]);
    expect(sentTo(visit, 'submit-ticket')).toMatchObject([
      {
        kind: 'complaint',
        category: 'maji',
        institution: 'dawasa',
        description: words,
        subject: 'Nataka kulalamika: maji hayatoki Sinza siku kumi sasa. DAWASCO hawaji',

        aboutHead: false,
      },
    ]);
    const [ticket] = sentTo(visit, 'submit-ticket');
    expect(JSON.stringify(ticket?.['understood'])).toMatch(/"kinds":\["complaint".*"categories":\["maji"/);
    for (const address of [...addresses, visit.page.url()]) expect(address).not.toMatch(/maji|Sinza/);
  });

  it('a line that is changed is certain, and the office changes before the eyes', async () => {
    await using visit = await aVisit();
    await visit.opens('send');
    await visit.fills(sendTexts.words, words);
    await visit.presses(sendTexts.next);
    await seesWhatIsUnderstood(visit);
    await answersWhatIsUnderstood(visit, { matter: roads });
    expect(sentTo(visit, 'understand-words').at(-1)).toMatchObject({ text: words, category: 'barabara' });
  });

  it('an answer that comes while a finger is down moves nothing before it is lifted', async () => {
    await using visit = await aVisit();
    const { page, site } = visit;
    await visit.opens('send');
    await visit.fills(sendTexts.words, words);
    await visit.presses(sendTexts.next);
    await seesWhatIsUnderstood(visit);
    let mayAnswer: () => void = () => undefined;
    const held = new Promise<void>((done) => (mayAnswer = done));
    await visit.context.route('**/v1/understandings', async (route) => {
      const response = await route.fetch();
      const understood = (await response.json()) as Readonly<Record<string, unknown>>;
      await held;
      await route.fulfill({ response, json: { ...understood, offices: [], asks: 'office' } });
    });
    await changes(visit, laterTexts.matterLabel);
    await visit.chooses(roads);
    const change = visit.button(`${visit.say(designTexts.change)} ${visit.say(laterTexts.aboutLabel)}`);
    await change.scrollIntoViewIfNeeded();
    const under = await change.boundingBox();
    await page.mouse.move((under?.x ?? 0) + 10, (under?.y ?? 0) + 10);
    await page.mouse.down();
    const answered = page.waitForResponse('**/v1/understandings');
    mayAnswer();
    await (await answered).finished();
    await page.waitForTimeout(500);
    expect(await change.boundingBox()).toEqual(under);
    await page.mouse.up();
    await visit.sees(laterTexts.notKnown);
    expect(await change.isVisible()).toBe(false);
    expect(site.api.asked('understand-words')).toHaveLength(2);
  });

  it('Back leads from what was understood to the words, which are still there', async () => {
    await using visit = await aVisit();
    await visit.opens('home');
    await visit.fills(homeTexts.words, words);
    await visit.presses(homeTexts.goOn);
    await seesWhatIsUnderstood(visit);
    await visit.page.goBack();
    await visit.sees(sendTexts.wordsHint);
    expect(await visit.field(sendTexts.words).inputValue()).toBe(words);
  });

  it('words of violence choose nothing and send nothing, and leave the phone', async () => {
    await using visit = await aVisit();
    await visit.opens('send');
    await visit.fills(sendTexts.words, 'Mume wangu ananipiga kila siku na kutishia kuniua.');
    await visit.presses(sendTexts.keepIt);
    await visit.sees(sendTexts.draftKept);
    await visit.presses(sendTexts.next);
    await visit.sees(laterTexts.sorry);
    await visit.sees('112');
    expect(await visit.page.locator('input[type=radio]:checked').count()).toBe(0);
    expect(await titleOf(visit)).toBe(`${visit.say(stepOf({ step: 2, of: 4 }))} – Mrejesho`);
    await visit.presses(sendTexts.next);
    await visit.page.locator('.mistakes').waitFor();
    await visit.opens('send');
    await visit.page.waitForTimeout(500);
    expect(await visit.button(sendTexts.takeUp).count()).toBe(0);
    expect(sentTo(visit, 'submit-ticket')).toEqual([]);
  });

  it('who thanks a nurse is asked for no place, and told of no police', async () => {
    await using visit = await aVisit();
    await visit.opens('send');
    await visit.fills(
      sendTexts.words,
      'Nampongeza nesi wa zamu ya usiku hospitali ya Amana, alimsaidia sana mama mjamzito.',
    );
    await visit.presses(sendTexts.next);
    await seesWhatIsUnderstood(visit);
    await visit.sees({ sw: 'Huduma za afya na matibabu', en: 'Health care and treatment' });
    expect(await visit.page.locator('select#region, a[href="tel:112"]').count()).toBe(0);
    await visit.presses(laterTexts.agree);
    await visit.sees(laterTexts.you);
  });

  it('who tells of corruption is asked once whether it is that', async () => {
    await using visit = await aVisit();
    await visit.opens('send');
    await visit.fills(sendTexts.words, 'Trafiki wa mizani Kibaha wananiomba elfu hamsini kila nikipita.');
    await visit.presses(sendTexts.next);
    await seesWhatIsUnderstood(visit);
    const name = visit.say({ sw: 'Rushwa', en: 'Corruption' });
    const bribery = visit.page.getByRole('radio', { name, exact: true });
    await visit.sees(laterTexts.want);
    expect(await bribery.count()).toBe(1);
    await visit.chooses(name);
    await visit.sees(laterTexts.matterLabel);
  });

  it('whoever is not understood chooses, and what was written is still there', async () => {
    await using visit = await aVisit();
    understandsNothing(visit);
    await visit.opens('send');
    await visit.fills(sendTexts.words, words);
    await visit.presses(sendTexts.next);
    await visit.sees(laterTexts.notRead);
    await answersWhatIsUnderstood(visit);
    await visit.presses(sendTexts.next);
    await visit.sees(laterTexts.you);
  });

  it('a matter is found by a part of its name among all', async () => {
    await using visit = await aVisit();
    understandsNothing(visit);
    await visit.opens('send');
    await visit.fills(sendTexts.words, words);
    await visit.presses(sendTexts.next);
    await visit.fills(laterTexts.findMatter, 'MADARAJA');
    await expect.poll(() => visit.page.locator('input[name=category]').count()).toBe(1);
    await visit.chooses(roads);
    await visit.fills(laterTexts.findMatter, 'qqqq');
    await visit.sees(laterTexts.noMatter);
    expect(await visit.page.locator('input[name=category]:checked').count()).toBe(1);
  });

  it('matters stand under the names of their groups, each of which it says, and are found by these', async () => {
    await using visit = await aVisit();
    understandsNothing(visit);
    await visit.opens('send');
    await visit.fills(sendTexts.words, words);
    await visit.presses(sendTexts.next);
    await visit.sees(laterTexts.notRead);
    const matter = (name: string, description: string) =>
      visit.page.getByRole('radio', { name, exact: true, description, includeHidden: false });
    await matter('Mikopo ya wanafunzi', 'Elimu').waitFor();
    expect(await visit.page.locator('.matters svg').count()).toBe(
      await visit.page.locator('.matters').count(),
    );

    await visit.fills(laterTexts.findMatter, 'elimu');
    expect(await visit.page.locator('input[name=category]').count()).toBe(3);
    await matter('Mitihani na vyeti vya shule', 'Elimu').waitFor();
  });

  it('a draft that an earlier release stored opens, and its answers are kept as they were', async () => {
    await using visit = await aVisit();
    await visit.opens('send');
    await visit.fills(sendTexts.words, 'Rasimu');
    await visit.presses(sendTexts.keepIt);
    await visit.sees(sendTexts.draftKept);
    await visit.page.waitForTimeout(800);
    const category = await visit.page.evaluate(async () => {
      const reply = await fetch('/v1/categories');
      const { categories } = (await reply.json()) as {
        categories: readonly { readonly id: string; readonly name: { readonly sw: string } }[];
      };
      return categories.find(({ id }) => id === 'umeme');
    });
    await visit.page.evaluate(
      ([name, chosen]) =>
        new Promise<void>((done, failed) => {
          const opening = indexedDB.open(name);
          opening.onsuccess = () => {
            const transaction = opening.result.transaction('drafts', 'readwrite');
            transaction.objectStore('drafts').put(
              {
                key: 'b1c9a4de-3c52-4f3e-9a64-0d7b9a1c2e3f',
                answers: {
                  kind: 'question',
                  category: chosen,
                  subject: 'Umeme',
                  description: 'Kwa nini umeme hukatika kila jioni?',
                  remedySought: '',
                  officerName: '',
                  phone: '',
                  email: '',
                  name: '',
                },
                files: [],
                passed: ['kind', 'matter', 'words'],
                tried: [],
              },
              'draft',
            );
            transaction.oncomplete = () => {
              opening.result.close();
              done();
            };
            transaction.onerror = () => failed(new Error('Nothing was kept.'));
          };
        }),
      [databaseName, category] as const,
    );
    await visit.page.goto('about:blank');
    await visit.opens('send');
    await visit.presses(sendTexts.takeUp);
    await seesWhatIsUnderstood(visit);
    await visit.sees(category?.name.sw ?? 'Umeme');
    expect(sentTo(visit, 'understand-words').at(-1)).toMatchObject({ kind: 'question', category: 'umeme' });
    await changes(visit, laterTexts.officeLabel);
    await visit.page.locator('#office').check();
    await visit.presses(laterTexts.agree);
    await visit.chooses(opennessChoices.anonymous);
    await visit.presses(sendTexts.next);
    await visit.presses(sendTexts.send);
    await visit.sees(receiptTexts.received);
    expect(sentTo(visit, 'submit-ticket')).toMatchObject([
      { kind: 'question', category: 'umeme', subject: 'Umeme' },
    ]);
  });
});
