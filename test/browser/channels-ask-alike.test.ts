import { expect, it } from 'vitest';
import { understandWords } from '../../application/offices/understand-words.ts';
import { chosenBeforehand } from '../../domain/institutions/understanding/confidence.ts';
import { deskTexts } from '../../web/src/officer/desk/texts.ts';
import { laterTexts } from '../../web/src/citizen/send/later-texts.ts';
import { sendTexts } from '../../web/src/citizen/send/texts.ts';
import { aLine, theSampleRegistry } from '../application/ussd/a-line.ts';
import { understoodOn } from '../application/ussd/understood-on.ts';
import { askedOf, tunedSentences } from '../registry/understanding/labelled-sentences.ts';
import { aVisit } from './visits/a-visit.ts';
import { logsIn } from './visits/issuer-of-site.ts';
import { changes, seesWhatIsUnderstood } from './visits/sending.ts';
import type { WatchedVisit } from './visits/visitors.ts';

const { institutions } = await theSampleRegistry();
const kindOf = (id: string): string | undefined => institutions.find((one) => one.id === id)?.kind;

/** A sentence of each register, about nothing that is asked first. */
const sentences = [
  ...Map.groupBy(
    tunedSentences.filter(({ signals }) => signals.length === 0),
    ({ register }) => register,
  ).values(),
].flatMap(([first]) => first ?? []);

/** A sentence with a region beside it. */
const located = tunedSentences.find(
  ({ signals, location }) => signals.length === 0 && kindOf(location) === 'region',
);

/** What the browser really sent to be understood. */
const asked = ({ site }: WatchedVisit): readonly unknown[] =>
  site.api.asked('understand-words').map(({ body }) => JSON.parse(body) as unknown);

it('citizens on the web ask as the labelled set does: their words alone, and the place once it is chosen', async () => {
  for (const sentence of sentences) {
    await using visit = await aVisit();
    await visit.opens('send');
    await visit.fills(sendTexts.words, sentence.text);
    await visit.presses(sendTexts.next);
    await seesWhatIsUnderstood(visit);
    expect(asked(visit)).toEqual([askedOf(sentence, kindOf, false)]);
  }
  if (located === undefined) throw new Error('No sentence has a region beside it.');
  await using visit = await aVisit();
  await visit.opens('send');
  await visit.fills(sendTexts.words, located.text);
  await visit.presses(sendTexts.next);
  await seesWhatIsUnderstood(visit);
  await changes(visit, laterTexts.placeLabel);
  await visit.page.selectOption('#region', located.location);
  await expect.poll(() => asked(visit).at(-1)).toEqual(askedOf(located, kindOf, true));
});

it('officers at a desk ask so too', async () => {
  for (const sentence of sentences) {
    await using visit = await aVisit();
    await logsIn(visit, 'anna-mushi');
    await visit.opens('work-desk');
    await visit.sees(deskTexts.way);
    await visit.fills(deskTexts.details, sentence.text);
    await visit.page.locator('#subject').focus();
    await expect.poll(() => asked(visit)).toEqual([askedOf(sentence, kindOf, false)]);
  }
});

it('simple phones show what the same question answers', async () => {
  const entry = aLine();
  const shown = await Promise.all(
    sentences.map(async (sentence, at) => {
      const { text } = askedOf(sentence, kindOf, false);
      const { kinds, categories } = await understandWords(entry.ports, { text });
      const phone = await understoodOn(entry, text, entry.phone(`+25571230000${at}`));
      return { phone, kind: chosenBeforehand(kinds)?.of, category: chosenBeforehand(categories)?.of };
    }),
  );
  const understood = shown.filter(({ phone }) => phone.asks === 'understood');
  expect(understood.length).toBeGreaterThan(0);
  expect(understood.map(({ phone }) => [phone.kind, phone.category])).toEqual(
    understood.map(({ kind, category }) => [kind, category]),
  );
});
