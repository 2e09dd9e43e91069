import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import * as z from 'zod';
import type { Kind } from '../../../domain/foundation/vocabulary/kinds.ts';
import type { Language } from '../../../domain/foundation/vocabulary/language.ts';
import type { SeededChance } from './seeded-chance.ts';

const Row = z.object({ text: z.string(), kind: z.string(), category: z.string(), register: z.string() });

const file = join(import.meta.dirname, '../../../registry/understanding/matters.csv');

/** What citizens of the made nation write: the invented sentences by which words are understood. */
export class TextsOfNation {
  readonly #sentences: ReadonlyMap<string, readonly string[]>;

  constructor() {
    const rows = z
      .array(Row)
      .parse(parse(readFileSync(file, 'utf8'), { columns: true, comment: '#', comment_no_infix: true }));
    const languageOf = (register: string): Language => (register === 'english' ? 'en' : 'sw');
    this.#sentences = new Map(
      [
        ...Map.groupBy(rows, ({ category, kind, register }) =>
          [category, kind, languageOf(register)].join(' '),
        ),
      ].map(([name, group]) => [name, group.map(({ text }) => text)]),
    );
  }

  /** Draws what somebody writes; where nothing of this kind is there, a complaint of the category. */
  of(
    {
      category,
      kind,
      language,
    }: { readonly category: string; readonly kind: Kind; readonly language: Language },
    chance: SeededChance,
  ): { readonly subject: string; readonly description: string; readonly language: Language } {
    const [found, written] = this.#found(category, kind, language);
    const first = chance.of(found);
    const second = chance.isWithin(0.3) ? ` ${chance.of(found)}` : '';
    const subject =
      first.length <= 80 ? first.replace(/[.!]$/, '') : `${first.slice(0, first.lastIndexOf(' ', 76))} …`;
    return { subject, description: `${first}${second}`, language: written };
  }

  #found(category: string, kind: Kind, language: Language): readonly [readonly string[], Language] {
    const exact = this.#sentences.get([category, kind, language].join(' '));
    if (exact !== undefined) return [exact, language];
    const like =
      this.#sentences.get([category, kind, 'sw'].join(' ')) ??
      this.#sentences.get([category, 'complaint', 'sw'].join(' '));
    if (like === undefined) throw new RangeError(`No sentence is about ${category}.`);
    return [like, 'sw'];
  }
}

const both = (
  sw: readonly string[],
  en: readonly string[],
): Readonly<Record<Language, readonly string[]>> => ({ sw, en });

/** What officers and citizens write as a ticket goes on. */
export const phrases = {
  reason: both(
    [
      'Tulifuatilia suala hili na kukuta ulichoeleza ni kweli.',
      'Tumekagua kumbukumbu zetu na kuzungumza na watumishi waliohusika.',
      'Timu yetu ilifika eneo la tukio na kuthibitisha tatizo.',
      'Kumbukumbu zinaonyesha huduma ilitolewa, ila kwa kuchelewa.',
      'Hatukupata uthibitisho wa jambo hili katika kumbukumbu zetu.',
      'Suala hili limeshughulikiwa na idara husika wiki hii.',
    ],
    [
      'We looked into it and found that it was as you say.',
      'We checked our records and spoke with the staff concerned.',
      'Our team went to the place and confirmed the fault.',
      'The records show that the service was given, but late.',
      'We found nothing in our records that confirms it.',
    ],
  ),
  remedy: both(
    [
      'Marekebisho yamefanyika na huduma imerejea.',
      'Utapigiwa simu na afisa wetu ndani ya siku tatu.',
      'Mafundi watafika mtaani kwenu wiki ijayo.',
      'Bili yako imesahihishwa.',
      'Mtumishi husika amepewa onyo.',
      'Fika ofisini na kitambulisho chako, utahudumiwa siku hiyo hiyo.',
    ],
    [
      'It has been repaired and the service is back.',
      'An officer will call you within three days.',
      'Technicians will come to your street next week.',
      'Your bill has been corrected.',
      'Come to the office with your identity card and you will be served the same day.',
    ],
  ),
  asks: both(
    [
      'Tafadhali tutajie namba ya mita au akaunti yako.',
      'Tukio lilitokea tarehe gani na saa ngapi?',
      'Tafadhali eleza mtaa na nyumba iliyo karibu.',
    ],
    [
      'Please tell us your meter or account number.',
      'On which day and at what time did it happen?',
      'Please name the street and a house nearby.',
    ],
  ),
  replies: both(
    [
      'Namba ni 0432, ilikuwa asubuhi saa tatu.',
      'Ni karibu na shule ya msingi, upande wa kulia.',
      'Ilikuwa Jumatatu ya wiki iliyopita.',
      'Bado hali ni ile ile, naomba msaada.',
    ],
    [
      'The number is 0432; it was at nine in the morning.',
      'It is near the primary school, on the right.',
      'It was Monday of last week.',
      'It is still the same; please help.',
    ],
  ),
  interim: both(
    [
      'Tunasubiri vipuri; jibu kamili litatolewa kufikia tarehe mpya.',
      'Uchunguzi unaendelea, tunaomba muda zaidi.',
    ],
    [
      'We are waiting for parts; a full answer will come by the new date.',
      'The inquiry goes on; we ask for more time.',
    ],
  ),
  notes: both(
    [
      'Nimewasiliana na idara ya ufundi, wanajibu kesho.',
      'Tatizo hili limeripotiwa mara kadhaa mwezi huu.',
      'Faili limeombwa kutoka masijala.',
    ],
    ['I asked the technical department; they reply tomorrow.', 'This was reported several times this month.'],
  ),
  transfers: both(
    [
      'Suala hili liko chini ya ofisi nyingine, ambayo ndiyo inayohusika.',
      'Si eneo letu; tumelipeleka kwa ofisi inayohudumia eneo hilo.',
    ],
    [
      'This belongs to another office, which is the one in charge.',
      'It is not our area; we sent it to the office that serves it.',
    ],
  ),
  grounds: both(
    [
      'Jibu halikugusa nilicholalamikia.',
      'Waliahidi kuja lakini hakuna aliyefika.',
      'Tatizo bado lipo kama mwanzo.',
      'Sikubaliani na matokeo, naomba ngazi ya juu iangalie.',
    ],
    [
      'The answer does not speak of what I complained about.',
      'They promised to come and nobody did.',
      'The problem is as it was.',
    ],
  ),
  withdrawals: both(
    ['Tatizo limetatuliwa, asanteni.', 'Nimepata huduma niliyohitaji.'],
    ['It was solved, thank you.', 'I got the service that I needed.'],
  ),
  ratings: both(
    ['Asante kwa huduma.', 'Imechukua muda mrefu.', 'Nimeridhika.', 'Sikuridhika na majibu.'],
    ['Thank you.', 'It took long.', 'I am content.'],
  ),
  directions: both(
    ['Ijibiwe haraka na niletewe taarifa.', 'Chukueni hatua wiki hii na mnijulishe.'],
    ['Answer this without delay and report to me.', 'Act this week and tell me.'],
  ),
  reports: both(
    ['Imeshughulikiwa; mwananchi amejulishwa.', 'Hatua zimechukuliwa kama ulivyoelekeza.'],
    ['It was dealt with and the citizen was told.'],
  ),
  motivations: both(['Tunahitaji kumtembelea ili kukagua mita.'], ['We need to visit to check the meter.']),
  grants: both(['Ukaguzi hauwezekani bila kumtembelea.'], ['It cannot be checked without a visit.']),
  urgencies: both(['Maisha ya watu yako hatarini.'], ['People are in danger.']),
} as const;
export type PhraseName = keyof typeof phrases;
