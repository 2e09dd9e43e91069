import { allTells, type Tells } from '../vocabulary/said.ts';
import { stemOf } from './stem.ts';

/**
 * What a matter is about in general. Everybody who writes to the office has these words, so they tell little of one
 * incident from another. Each row is one thing, in the words in which people say it.
 */
const subjects: readonly string[] = [
  'maji water',
  'umeme power electricity',
  'barabara road roads njia street',
  'taka takataka garbage rubbish waste trash',
  'shule school schools sekondari secondary msingi primary',
  'mwanafunzi student pupil mtoto watoto children child',
  'mwalimu teacher',
  'hospitali hospital zahanati dispensary kliniki clinic',
  'mgonjwa wagonjwa patient patients',
  'basi mabasi bus buses daladala gari magari car vehicle',
  'soko sokoni market',
  'cheti certificate hati title',
  'ofisi office',
  'mfanyabiashara wafanyabiashara biashara business duka shop',
  'nyumba house home',
  'halmashauri council',
  'mwendokasi rapid',
  'ardhi kiwanja viwanja land plot plots',
  'polisi police askari',
  'mahakama court',
  'kodi tax taxes',
  'leseni licence license',
  'dereva udereva madereva driver driving',
  'pikipiki bodaboda motorcycle bajaji',
  'kivuko pantoni ferry',
  'treni train reli railway',
  'mkulima wakulima farmer kilimo',
  'mifugo ngombe cattle livestock',
  'mazao mahindi maize crops',
  'chakula food uji porridge',
  'simu phone',
  'benki bank',
  'ziwa bahari lake shore ufukwe ufukweni mwalo mwaloni',
];

/**
 * What is the matter: each row is one thing that happens, in the words in which people of Tanzania tell of it, in
 * Swahili and English. A word stands in one row only. By these a citizen is told of others
 * (docs/design/same-incident.md): so there is no row of what somebody is or suffers (pregnant, disabled, dead), but of
 * what many meet at once.
 */
const matters: readonly string[] = [
  // Not there, or no more
  'hakuna! hamna! hatuna! sina! haina! hayana! hazina! hakina! havina! halina! hauna! haipo! hayapo! haupo! hawapo! hayatoki! haitoki! hautoki! hazitoki! hayaji! haiji! haliji! hatupati! sipati! hatujapata! hatukupata! sijapata! haipatikani! hayapatikani! haupatikani! hayatoshi! hazitoshi! kukosa kukatika mgao ukosefu upungufu uhaba imeisha missing without stock outage blackout giza dark dry no',
  // Water
  'bomba mabomba pipe pipeline',
  'kupasuka imepasuka mpasuko burst',
  'kuvuja uvujaji leak kumwagika yanapotea! spill',
  'majitaka chemba sewage sewer manhole',
  'kuziba kujaa kufurika overflow blocked full',
  'mtaro mfereji mifereji drain ditch gutter',
  'mafuriko flood kusombwa washed',
  'kisima pampu pump borehole well',
  'mita meter',
  'bili bill ankara',
  'kukadiria makadirio tumekadiriwa estimated estimate',
  'presha pressure',
  'uchafu machafu dirty filthy',
  'matope tope mud udongo',
  'harufu kunuka yananuka smell stink nzi flies',
  'kuunganisha kuunganishiwa connection connect',
  'boza maboza tanker vendors ndoo',
  // Electricity
  'transfoma transformer',
  'nguzo pole poles',
  'waya wire cable',
  'luku token tokens uniti units',
  'kulipuka ililipuka mlipuko blew exploded explosion kuungua kuunguza burnt burned moto fire cheche sparks',
  'kuanguka imeanguka kuangusha fallen fell kuinama imeinama kuoza imeoza lying',
  'upepo wind storm dhoruba',
  'taa lights lamp',
  // Roads and vehicles
  'shimo mashimo pothole potholes',
  'daraja bridge',
  'kuvuka haipitiki! hapitiki! hatupiti! kukwama stuck',
  'lami tarmac',
  'vumbi dust vifusi kifusi heaps',
  'matuta tuta hump bumps',
  'nauli fare fares overcharge tiketi ticket',
  'foleni msongamano queue crowded overcrowded',
  'kusubiri kuchelewa ucheleweshaji wait delay delayed pending',
  'kasi speed kukimbia yanakimbia',
  // Waste, air, noise
  'kuzoa hazijazolewa kukusanya collected collection',
  'dampo jalala dump kutupa wanatupa',
  'kelele muziki music noise loud spika baa bar',
  'moshi smoke kuchoma wanachoma',
  'kemikali chemicals chemical',
  'kiwanda factory',
  'choo vyoo toilet toilets',
  // Schools, papers, systems
  'dawati madawati desk desks',
  'darasa madarasa classroom classrooms',
  'paa roof kuezua kuezeka hayajaezekwa',
  'mchango michango contribution contributions kuchangisha',
  'hesabu hisabati maths mathematics fizikia physics',
  'mfumo system mtandao network portal tovuti website kufunguka haifunguki kugoma imegoma down',
  'mashine machine kipimo',
  'kuharibika mbovu broken haifanyi! hakifanyi! halifanyi! haufanyi! hayafanyi! hazifanyi!',
  'kidole vidole fingerprint fingerprints',
  'kitambulisho card kadi cards',
  'pasipoti passport',
  'matokeo results result',
  'kuzuia imezuia withheld',
  'mkopo loan mikopo boom kujikimu allowance',
  // Money and work
  'mshahara mishahara salary salaries kuingiziwa',
  'stendi stand',
  'pensheni pesheni pension mafao mstaafu wastaafu retirees retired',
  'fidia compensation',
  'kulipa malipo hatujalipwa pay paid payment',
  'kutoza wanatoza tozo ada fee fees ushuru levy charge',
  'kupanda imepanda kupandisha yamepanda increased doubled',
  'risiti receipt receipts',
  'dawa medicine drugs',
  'daktari doctor madaktari muuguzi nurse',
  'mwizi wezi vibaka kibaka kuiba imeibiwa wizi theft stolen thieves snatchers kupora wanapora nimeporwa kukaba',
  'doria patrol patrols',
  'mkandarasi contractor',
  'kufukuza kurudishwa expelled sent',
  'ajali accident kugongwa kagongwa hit',
  'uzio fence ukuta wall',
  'jengo majengo building ghorofa nyufa cracks',
  'kubomoa kubomolewa demolished',
  'kuvamia amevamia invaded grabbed',
  'kuuza sold selling',
  'barua letter',
  'jina name limekosewa! limekosea! yamekosewa!',
  'mchanga sand',
  'samaki fish',
  'gesi gas',
  'mafuta petroli fuel petrol diesel',
  'kontena container skip',
  'hewa air',
  'voltage balbu bulb',
  'geti gate',
  'mbolea fertiliser fertilizer pembejeo ruzuku subsidy mbegu seed',
  'bei price prices',
  'nyuki tembo elephants fisi hyena wanyama wildlife animals',
  'karavati kalavati culvert',
  'kutelekeza ametelekeza abandoned kutoweka ametoweka kusimama umesimama',
  'kufunga imefungwa closed locked',
];

/** Said in any matter: they join, ask, greet, count, or say when. Each form as it is said, since most are no stems. */
const saysNothing =
  'ya wa la cha vya za ni na kwa katika kwenye kama kutoka hadi mpaka tangu toka kila wote yote zote lote vyote ' +
  'huu huo hii hiyo hizi hizo hili hilo haya hayo hiki hicho hivi hivyo huku huko hapa hapo pale kule hawa hao ' +
  'yule wale ile zile lile yale ule sisi mimi wewe yeye ninyi wao kwetu kwao kwenu kwangu kwako kwake wangu yangu zangu langu changu ' +
  'wetu yetu zetu letu chetu vyetu wenu yenu wako yako wake yake zake lake chake wao yao zao tu pia bado tena sana ' +
  'kabisa mno zaidi hata lakini ila ingawa wakati ambapo ambao ambayo ambazo badala kuwa kuna ina una ana yana zina tuna nina ' +
  'lina kina wana alikuwa ilikuwa ilipokuwa yuko uko iko ziko zipo ipo kwamba kuhusu sababu nini nani lini wapi je gani ' +
  'ili iwapo kabla baada karibu pamoja mbele nyuma juu chini ndani nje kati mwisho mwanzo sasa leo jana juzi kesho siku wiki ' +
  'mwezi miezi mwaka miaka saa masaa asubuhi mchana jioni usiku alfajiri jumatatu jumanne jumatano alhamisi ijumaa ' +
  'jumamosi jumapili january februari machi aprili mei juni julai agosti septemba oktoba novemba desemba ' +
  'tunaomba naomba tafadhali msaada tusaidie mtusaidie nisaidie asante habari ndugu jamani tatizo shida kero malalamiko ' +
  'lalamiko taarifa sehemu eneo mahali mtaa mitaani kata wilaya mkoa mji kijiji kitongoji serikali wananchi watu mtu wengi ' +
  'wengine mwingine kubwa ndogo mdogo kidogo mpya mzima nzima tupu kuu jirani hali jambo kitu vitu namna jinsi ndio ndiyo ' +
  'tanesco dawasa ruwasa rea nida rita tra heslb necta latra tarura tanroads dart nemc takukuru mpya ' +
  'kuweza kwenda kuzidi kuteseka kuchoka kufika kukaa kazi pili kwanza wawili mawili viwili watatu matatu vitatu wanne ' +
  'manne vinne watano matano vitano mmoja kimoja lingine fundi sababu kucha ovyo ' +
  'unataka inataka linataka wanataka anataka tunataka zinataka yanataka nataka kutaka ' +
  'kuomba kusaidia kutoa kuhitaji kutaka kuona kujua kupata kukuta kubaki kuendelea kuanza kuwepo machache wachache ' +
  'hapana si siyo sio wenye yenye mwenye kiasi mara hela pesa fedha shilingi tsh kufanya fanya kusema wanasema anasema ' +
  'inasema naambiwa tunaambiwa sijui hatujui kuja anakuja wanakuja kwenda the of and for in at to a an is are was were be been ' +
  'it its this that these those we our us i my me you your they them their he his she her there here with from by on since ' +
  'has have had will not but so very still again every day days week weeks month months year years hour hours morning evening ' +
  'night today yesterday tomorrow two three all everybody nobody please help or if when what which who how even because one ' +
  'whole although after always too few over away also goes go come came only per more any some shillings new near now been get got says say said do does did';

const stopWords: ReadonlySet<string> = new Set(saysNothing.split(' '));
/** Stop words: verbs in every form, other words only as written, since many names begin or end like one. */
const stopVerbs: ReadonlySet<string> = new Set(
  [...stopWords].filter((word) => word.startsWith('ku') && word.length > 4).map(stemOf),
);

/** Said only in this form: hayatoki is what is the matter, and yanatoka is not. */
const exact = '!';

/** A word of a row, as others are compared with it: by its stem, or as it is said. */
const keyOf = (word: string): string => (word.endsWith(exact) ? word : stemOf(word));

/** By the words of each row, the first of the row. */
const firstsOf = (rows: readonly string[]): ReadonlyMap<string, string> =>
  new Map(
    rows.flatMap((row) => {
      const words = row.split(' ');
      const [first = ''] = words;
      return words.map((word) => [keyOf(word), first.replace(exact, '')] as const);
    }),
  );

const subjectOf = firstsOf(subjects);
const matterOf = firstsOf(matters);
const inTables: ReadonlySet<string> = new Set(
  [...subjects, ...matters].flatMap((row) => row.replaceAll(exact, '').split(' ')),
);

/** Every word of the tables, as it is said: by them slips of the finger in a search are found. */
export const wordsOfTables: Iterable<string> = inTables;

/** Whether this very form stands in a table, so that it is no name. */
export const isWordOfTables = (word: string): boolean => inTables.has(word) || stopWords.has(word);

/** The kind of two that tells more of an incident. */
export const surerOf = (one: Tells | undefined, other: Tells): Tells =>
  one !== undefined && allTells.indexOf(one) < allTells.indexOf(other) ? one : other;

/** Before what a row of the tables comes to, which no word has. */
const ofTables = '=';

/** Whether a token is a row of the tables, and no word of somebody's own. */
export const isTokenOfTables = (token: string): boolean => token.startsWith(ofTables);

/** A word as two texts are compared by it. */
export interface TellingWord {
  readonly token: string;
  readonly tells: Tells;
}

/** What a word as it was said comes to: that of its row, or its stem; undefined where it says nothing of its own. */
export function tellingOf(word: string): TellingWord | undefined {
  if (stopWords.has(word)) return undefined;
  const stem = stemOf(word);
  const matter = matterOf.get(`${word}${exact}`) ?? matterOf.get(stem);
  if (matter !== undefined) return { token: `${ofTables}${matter}`, tells: 'matter' };
  const subject = subjectOf.get(stem);
  if (subject !== undefined) return { token: `${ofTables}${subject}`, tells: 'subject' };
  return stopVerbs.has(stem) || stem.length < 2 ? undefined : { token: stem, tells: 'word' };
}

/** Every word that is in two rows: it would belong to the last. */
export const wordsInSeveralRows = (): readonly string[] => {
  const keys = [...subjects, ...matters].flatMap((row) => [...new Set(row.split(' ').map(keyOf))]);
  return keys.filter((key, place) => keys.indexOf(key) !== place);
};
