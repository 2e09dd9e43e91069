/**
 * What somebody types who looks for an office, and what they would expect. Of what the registry does not have they expect to be
 * told so, to get whoever serves the place that they named, and nothing that lies in another region as if it were theirs.
 */
export interface OfficeSearch {
  readonly typed: string;
  /** It says that it knows no office of this name. */
  readonly isUnknown: boolean;
  /** One of these comes first: the office itself, or who serves the place that was named. */
  readonly first?: readonly string[];
  /** All of these are found, wherever they stand. */
  readonly among?: readonly string[];
  /** None of these is found, but under a heading of its own. */
  readonly never?: readonly string[];
  /** The narrowest part of the country in which the name lies. */
  readonly place?: string;
}

type Expected = Omit<OfficeSearch, 'typed' | 'isUnknown'>;
type Row = readonly [typed: string, expected?: Expected];

/** Offices that the registry has. */
const known: readonly Row[] = [
  ['kituo cha polisi oysterbay', { first: ['polisi-oysterbay'] }],
  ['Oysterbay police station', { first: ['polisi-oysterbay'] }],
  ['polisi kinondoni', { first: ['polisi-kinondoni'] }],
  ['hosp ya amana', { first: ['amana-rrh'] }],
  ['hospitari ya mwananyamara', { first: ['mwananyamala-rrh'] }],
  ['ospitali ya temeke', { first: ['temeke-rrh'] }],
  ['kituo cha afya magomeni', { first: ['magomeni-hc'] }],
  ['buguruni health centre', { first: ['buguruni-hc'] }],
  ['shule ya sekondari azania ilala', { first: ['azania-sec'] }],
  ['azania secondary school', { first: ['azania-sec'] }],
  ['skuli ya sekondari tambaza', { first: ['tambaza-sec'] }],
  ['mkuu wa shule ya azania', { first: ['azania-sec'] }],
  ['ofisi ya kata sinza', { first: ['kata-sinza'] }],
  ['sinza ward office', { first: ['kata-sinza'] }],
  ['manispaa ya temeke', { first: ['temeke-mc'] }],
  ['halmashauri ya bagamoyo', { first: ['bagamoyo-dc'] }],
  ['halmashauri ya wilaya ya bagamoyo mkoa wa pwani', { first: ['bagamoyo-dc'] }],
  ['mkuu wa wilaya ya hai', { first: ['mkuu-wilaya-hai'] }],
  ['RC Arusha', { first: ['mkuu-mkoa-arusha'] }],
  ['dawasa kinondoni', { first: ['dawasa-kinondoni'] }],
  ['TRA', { first: ['tra'] }],
  ['tra kariakoo', { first: ['tra-kariakoo'] }],
  ['tanesko temeke', { first: ['tanesco-temeke'] }],
  ['mahakama ya mwanzo kariakoo', { first: ['mahakama-mwanzo-kariakoo'] }],
  ['mahakama ya kisutu', { first: ['mahakama-kisutu'] }],
  ['wizara ya elimu', { first: ['elimu'] }],
  ['ministry of health', { first: ['afya'] }],
  ['bandari', { first: ['tpa'] }],
  ['zimamoto', { first: ['zimamoto'] }],
  ['dawati la jinsia arusha', { first: ['polisi-jinsia-arusha', 'polisi-jinsia-arusha-mjini'] }],
];

/** Offices that the registry has not. */
const unknown: readonly Row[] = [
  // A kind of office with a name that lies somewhere
  ['zahanati ya Mwanakwerekwe', { place: 'mkoa-mjini-magharibi', first: ['mkoa-mjini-magharibi'] }],
  [
    'kituo cha polisi Tegeta',
    {
      place: 'kinondoni-mc',
      first: ['polisi-kinondoni'],
      among: ['kinondoni-mc'],
      never: ['polisi-oysterbay'],
    },
  ],
  ['Tegeta police station', { place: 'kinondoni-mc', first: ['polisi-kinondoni'], among: ['kinondoni-mc'] }],
  ['polisi tegetta', { place: 'kinondoni-mc', first: ['polisi-kinondoni'] }],
  ['zahanati ya Bunju', { place: 'kinondoni-mc', among: ['kinondoni-mc'], never: ['buguruni-hc'] }],
  ['bunjuu dispensary', { place: 'kinondoni-mc', among: ['kinondoni-mc'] }],
  ['zahanati ya magomeni', { first: ['magomeni-hc'], among: ['kinondoni-mc'] }],
  ['shule ya msingi magomeni', { among: ['kinondoni-mc'], never: ['magomeni-hc', 'oysterbay-pri'] }],
  ['shule ya msingi Uyole', { place: 'mbeya-cc', first: ['mbeya-cc'], never: ['mlimani-pri', 'bunge-pri'] }],
  ['uyole primary school', { place: 'mbeya-cc', first: ['mbeya-cc'] }],
  ['shule ya sekondari kihesa', { place: 'iringa-mc', first: ['iringa-mc'], never: ['azania-sec'] }],
  ['kituo cha afya Mirerani', { place: 'simanjiro-dc', first: ['simanjiro-dc'], never: ['makole-hc'] }],
  ['kituo cha afya mererani', { place: 'simanjiro-dc', first: ['simanjiro-dc'] }],
  ['hospitali ya Arusha', { first: ['mount-meru-rrh'], never: ['muhimbili', 'amana-rrh'] }],
  ['hospitali ya wilaya Bagamoyo', { place: 'bagamoyo-dc', first: ['tumbi-rrh'], among: ['bagamoyo-dc'] }],
  ['kigoma hospital', { first: ['maweni-rrh'], never: ['muhimbili'] }],
  ['hospitali ya wilaya ya same', { never: ['muhimbili', 'amana-rrh'], among: ['same-dc'] }],
  ['ofisi ya kata goba', { place: 'ubungo-mc', first: ['ubungo-mc'], never: ['kata-kibada', 'kata-sinza'] }],
  ['kata ya mabibo', { place: 'ubungo-mc', first: ['ubungo-mc'], never: ['kata-mabawa'] }],
  ['halmashauri ya Masaki', { place: 'kinondoni-mc', never: ['masasi-dc', 'masasi-tc'] }],
  ['polisi masaki', { place: 'kinondoni-mc', first: ['polisi-kinondoni'] }],
  ['polisi bunda', { among: ['polisi'], never: ['polisi-oysterbay', 'polisi-kinondoni', 'polisi-dodoma'] }],
  ['kituo cha polisi Usa River', { place: 'meru-dc', among: ['polisi'], never: ['polisi-dodoma'] }],
  ['mahakama ya mwanzo tegeta', { place: 'kinondoni-mc', never: ['mahakama-mwanzo-kariakoo'] }],
  ['mahakama ya mwanzo himo', { place: 'moshi-dc', among: ['mahakama'] }],
  ['tra tegeta', { first: ['tra'], never: ['tra-kariakoo'] }],
  ['TANESCO Mbeya', { first: ['tanesco'], never: ['tanesco-dodoma', 'tanesco-temeke'] }],
  ['ofisi ya tanesco uyole', { first: ['tanesco'] }],
  ['nida mwanza', { first: ['nida'], never: ['nida-temeke'] }],
  ['dawasa tegeta', { first: ['dawasa-kinondoni'], never: ['dawasa-temeke'] }],
  ['posta ya moshi', { first: ['posta'] }],
  ['posta katoro', { among: ['posta'] }],
  ['mamlaka ya maji iringa', { never: ['dawasa', 'duwasa', 'mwauwasa', 'auwsa'] }],
  ['tanga uwasa', { never: ['dawasa', 'duwasa', 'mwauwasa', 'auwsa'] }],
  ['gereza la uyole', { place: 'mbeya-cc', among: ['magereza'] }],
  ['soko la mwanjelwa', { place: 'mbeya-cc', first: ['mbeya-cc'] }],
  ['stendi ya msamvu', { place: 'morogoro-mc', first: ['morogoro-mc'] }],
  ['zahanati ya unga limited', { place: 'arusha-cc', first: ['arusha-cc'] }],
  // A name that is known, of another kind or in another region
  ['kituo cha afya magomeni morogoro', { never: ['magomeni-hc'], among: ['morogoro-mc'] }],
  ['hospitali ya amana mwanza', { first: ['sekou-toure-rrh'], never: ['amana-rrh'] }],
  ['shule ya azania mbeya', { never: ['azania-sec'], among: ['mbeya-cc'] }],
  ['kituo cha polisi oysterbay dodoma', { first: ['polisi-dodoma'], never: ['polisi-oysterbay'] }],
  ['zahanati ya buguruni', { first: ['buguruni-hc'], among: ['dar-es-salaam-cc'] }],
  ['hospitali ya kaloleni', { first: ['kaloleni-hc'], among: ['arusha-cc'] }],
  ['ofisi ya kijiji cha Kibaigwa', { place: 'kongwa-dc', first: ['kongwa-dc'] }],
  ['serikali ya mtaa Kijichi', { place: 'temeke-mc', first: ['temeke-mc'] }],
  // A name that nobody knows
  ['zahanati ya Kisiwanjuu Mapera', { never: ['buguruni-hc', 'magomeni-hc'] }],
  ['dispensary of Ngwerere', { never: ['buguruni-hc', 'magomeni-hc'] }],
  ['shule ya msingi Zinduka Mpya', { never: ['mlimani-pri', 'bunge-pri', 'oysterbay-pri'] }],
  ['kituo cha polisi Kwamzungu', { among: ['polisi'], never: ['polisi-oysterbay', 'polisi-jinsia-arusha'] }],
  ['hospitali ya Mtakatifu Yuda', { never: ['muhimbili', 'amana-rrh', 'dodoma-rrh'] }],
  ['st jude hospital', { never: ['muhimbili', 'amana-rrh'] }],
  ['zahanati', { never: ['muhimbili'] }],
  ['kata ya Bwagamoyoni', { never: ['kata-bondeni', 'kata-kawe'] }],
  ['chuo cha Mpwayungwe', { never: ['udsm', 'udom', 'heslb'] }],
  ['tra Ngwerere', { first: ['tra'] }],
  ['mamlaka ya maji Ngwerere', { never: ['dawasa', 'duwasa', 'mwauwasa'] }],
  ['Ngwerere', { never: ['kata-manzese'] }],
];

/** Written once the others were as expected, and tried once. */
const afterwards: readonly OfficeSearch[] = [
  ['cheti cha kuzaliwa temeke', false, { first: ['rita'] }],
  ['kivuko cha kigamboni', false, { first: ['temesa'] }],
  ['shule ya sekondari jangwani', false, { first: ['jangwani-sec'] }],
  ['hospitali ya rufaa bombo tanga', false, { first: ['bombo-rrh'] }],
  ['msalato girls secondary', false, { first: ['msalato-sec'] }],
  ['manispaa ya iringa', false, { first: ['iringa-mc'] }],
  ['udsm', false, { first: ['udsm'] }],
  ['chuo kikuu cha dodoma', false, { first: ['udom'] }],
  ['zahanati ya Nyegezi', true, { place: 'mwanza-cc', first: ['mwanza-cc'], never: ['buguruni-hc'] }],
  [
    'kituo cha polisi gongo la mboto',
    true,
    { place: 'dar-es-salaam-cc', never: ['polisi-oysterbay', 'polisi-jinsia-arusha'] },
  ],
  [
    'kituo cha polisi mabibo mwisho',
    true,
    { place: 'ubungo-mc', among: ['ubungo-mc'], never: ['polisi-kinondoni'] },
  ],
  [
    'hospitali ya wilaya ya ngara',
    true,
    { place: 'ngara-dc', among: ['ngara-dc'], never: ['muhimbili', 'maweni-rrh'] },
  ],
  ['shule ya msingi Ngaramtoni', true, { place: 'arusha-dc', first: ['arusha-dc'], never: ['ilboru-sec'] }],
  ['tanesko ya katoro geita', true, { first: ['tanesco'], never: ['tanesco-dodoma'] }],
  ['nida ya songea', true, { first: ['nida'], never: ['nida-kinondoni', 'nida-temeke'] }],
  ['mahakama ya wilaya ya kahama', true, { among: ['mahakama'], never: ['mahakama-kisutu'] }],
  ['rrh mawenzi moshi', true, { first: ['mawenzi-rrh'] }],
  ['zahanati ya Mtambani Kusini Juu Zaidi', true, { never: ['kata-kikuyu-kusini', 'mtwara-zonal'] }],
  ['shule ya sekondari Mwakaleli Sauli', true, { never: ['azania-sec', 'pugu-sec', 'kibaha-sec'] }],
  ['kata ya nyakato mwanza', true, { place: 'ilemela-mc', never: ['kata-igogo', 'kata-makole'] }],
  ['police station Mwanjelwa', true, { place: 'mbeya-cc', never: ['polisi-oysterbay'] }],
  ['soko la buguruni', true, { among: ['dar-es-salaam-cc'], never: ['buguruni-hc'] }],
  ['dispensary kigamboni', true, { among: ['kigamboni-mc'], never: ['magomeni-hc', 'buguruni-hc'] }],
  ['hospitali ya mwananyamala kinondoni', false, { first: ['mwananyamala-rrh'] }],
  ['kituo cha polisi oysterbay kinondoni', false, { first: ['polisi-oysterbay'] }],
  ['shule ya msingi mlimani ubungo', false, { first: ['mlimani-pri'] }],
  ['polisi arusha', false, { first: ['polisi'], among: ['polisi-jinsia-arusha'] }],
  ['polisi dodoma', false, { first: ['polisi-dodoma'] }],
  ['gereza la ukonga', true, { among: ['magereza'], never: ['kata-kivukoni'] }],
].map(([typed, isUnknown, expected]) => ({ typed, isUnknown, ...(expected as Expected) }) as OfficeSearch);

const rowsOf = (rows: readonly Row[], isUnknown: boolean): readonly OfficeSearch[] =>
  rows.map(([typed, expected]) => ({ typed, isUnknown, ...expected }));

/** Every second one is held out: nothing was made to fit it. */
const isHeldOut = (_: OfficeSearch, row: number): boolean => row % 2 === 1;

const all = [...rowsOf(known, false), ...rowsOf(unknown, true)];

export const officeSearches = {
  heldOut: all.filter(isHeldOut),
  tried: all.filter((one, row) => !isHeldOut(one, row)),
  afterwards,
};
