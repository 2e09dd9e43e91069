import type { LabelledCase } from './labelled-case.ts';

/**
 * Written before they were ever tried, most of them before there were rules or a ranking, and nothing was made to
 * fit them: they show what people may expect who write something that nobody thought of. Whoever changes the
 * rules for one of these moves it to the other file and writes a new one here.
 */
export const heldOutCases: readonly LabelledCase[] = [
  {
    category: 'maji',
    place: 'kinondoni-mc',
    text: 'Hakuna maji Mwananyamala wiki ya pili sasa, na bili inakuja kama kawaida.',
    office: 'dawasa',
  },
  {
    category: 'umeme',
    place: 'dodoma-cc',
    text: 'Transfoma imeungua mtaa wetu, hatuna umeme tangu juzi.',
    office: 'tanesco',
  },
  {
    category: 'barabara',
    place: 'kata-mbagala',
    text: 'Barabara ya mtaa imejaa mashimo, magari hayapiti mvua ikinyesha.',
    office: 'tarura-temeke',
  },
  {
    category: 'barabara',
    place: 'mkoa-morogoro',
    text: 'Barabara kuu ya Morogoro kwenda Iringa ina mashimo hatari.',
    office: 'tanroads',
  },
  {
    category: 'afya',
    place: 'temeke-mc',
    text: 'Nilikaa siku nzima hospitali ya Temeke bila kuonana na daktari.',
    office: 'temeke-rrh',
  },
  { category: 'afya', place: 'hai-dc', text: 'Zahanati ya kijiji haina dawa.', office: 'hai-dc' },
  {
    category: 'afya',
    text: 'My mother waited nine hours at Muhimbili before anybody came.',
    office: 'muhimbili',
  },
  {
    category: 'elimu',
    place: 'dar-es-salaam-cc',
    text: 'Walimu wa sekondari ya Jangwani wanatoza michango isiyoruhusiwa.',
    office: 'jangwani-sec',
  },
  { category: 'elimu', place: 'kongwa-dc', text: 'Shule ya kijiji haina madawati.', office: 'kongwa-dc' },
  {
    category: 'vitambulisho',
    place: 'temeke-mc',
    text: 'Nasubiri namba ya NIDA miezi minane sasa.',
    office: 'nida-temeke',
  },
  {
    category: 'vitambulisho',
    place: 'mwanza-cc',
    text: 'I applied for a passport in June and have heard nothing.',
    office: 'uhamiaji-pasipoti',
  },
  {
    category: 'vitambulisho',
    place: 'songea-mc',
    text: 'Cheti cha kuzaliwa cha mtoto kimekosewa jina.',
    office: 'rita',
  },
  {
    category: 'ajira-mafao',
    text: 'Nimestaafu kazi kiwandani, sijalipwa mafao yangu ya NSSF.',
    office: 'nssf',
  },
  {
    category: 'ajira-mafao',
    text: 'I am a retired teacher and my pension has not been paid for a year.',
    office: 'psssf',
  },
  {
    category: 'usafiri',
    place: 'ubungo-mc',
    text: 'Mabasi ya mwendokasi yanajaa kupita kiasi Kimara.',
    office: 'dart',
  },
  {
    category: 'usafiri',
    place: 'tanga-cc',
    text: 'Konda anatoza nauli zaidi ya iliyopangwa.',
    office: 'latra',
  },
  {
    category: 'ardhi',
    place: 'kigamboni-mc',
    text: 'Kiwanja changu kimeuzwa mara mbili.',
    office: 'kigamboni-mc',
  },
  {
    category: 'polisi-usalama',
    place: 'kata-msasani',
    text: 'Polisi Oysterbay walikataa kuandika taarifa yangu.',
    office: 'polisi-oysterbay',
  },
  {
    category: 'rushwa',
    place: 'kinondoni-mc',
    text: 'Karani wa mahakama ya Kisutu ameomba rushwa.',
    office: 'takukuru',
  },
  {
    category: 'lugha-mbaya',
    place: 'ilemela-mc',
    text: 'Muuguzi alinitukana mbele ya watu.',
    office: 'ilemela-mc',
  },
  { category: 'huduma-duni', text: 'TRA Kariakoo hawapokei simu.', office: 'tra-kariakoo' },
  {
    category: 'usafi-mazingira',
    place: 'moshi-mc',
    text: 'Taka hazijazolewa mwezi mzima.',
    office: 'moshi-mc',
  },
  {
    category: 'mahakama',
    text: 'Kesi yangu mahakama ya mwanzo Kariakoo inaahirishwa kila mara.',
    office: 'mahakama-mwanzo-kariakoo',
  },
  { category: 'kodi', place: 'arusha-cc', office: 'tra' },
  // As people type on a phone.
  { category: 'maji', place: 'temeke-mc', text: "maji hayatoki chang'ombe toka jumatatu", office: 'dawasa' },
  { category: 'umeme', place: 'mbeya-cc', text: 'luku yangu haikubali token', office: 'tanesco' },
  {
    category: 'barabara',
    place: 'kata-nzuguni',
    text: 'njia ya kwenda shuleni imekatika',
    office: 'tarura-dodoma',
  },
  {
    category: 'afya',
    place: 'kinondoni-mc',
    text: 'manesi wa mwananyamala hosp wanauza damu',
    office: 'mwananyamala-rrh',
  },
  {
    category: 'afya',
    place: 'mkoa-mwanza',
    text: 'sekou toure hawana dawa za kisukari',
    office: 'sekou-toure-rrh',
  },
  {
    category: 'elimu',
    place: 'arusha-dc',
    text: 'mwl mkuu wa ilboru anachangisha pesa',
    office: 'ilboru-sec',
  },
  { category: 'elimu', text: 'UDSM wamechelewesha transcript', office: 'udsm' },
  {
    category: 'vitambulisho',
    place: 'mkoa-dar',
    text: 'passport yangu imechukua miezi 4',
    office: 'uhamiaji-pasipoti',
  },
  {
    category: 'ajira-mafao',
    place: 'moshi-mc',
    text: 'mume wangu alikuwa mwalimu amefariki sijalipwa mirathi',
    office: 'psssf',
  },
  {
    category: 'usafiri',
    place: 'kinondoni-mc',
    text: 'dereva wa bodaboda amezidisha nauli',
    office: 'latra',
  },
  { category: 'kodi', text: 'nimekadiriwa kodi kubwa kuliko biashara yangu', office: 'tra' },
  {
    category: 'biashara',
    place: 'ubungo-mc',
    text: 'soko la manzese wanatoza mara mbili',
    office: 'ubungo-mc',
  },
  {
    category: 'polisi-usalama',
    place: 'dodoma-cc',
    text: 'wizi umezidi makole polisi hawaji',
    office: 'polisi-dodoma',
  },
  {
    category: 'usafi-mazingira',
    place: 'kata-keko',
    text: 'mtaro umejaa takataka unanuka',
    office: 'temeke-mc',
  },
  {
    category: 'mahakama',
    text: 'hukumu yangu haijaandikwa miaka miwili mahakama kuu dar',
    office: 'mahakama-kuu-dar',
  },
  {
    category: 'lugha-mbaya',
    place: 'kata-magomeni',
    text: 'daktari kituo cha afya magomeni alinitukana',
    office: 'magomeni-hc',
  },
  { category: 'huduma-nzuri', text: 'asanteni TASAF kwa msaada', office: 'tasaf' },
  {
    category: 'ukatili',
    place: 'mkoa-kigoma',
    text: 'baba ananichapa na mkanda kila akilewa',
    office: 'polisi-jinsia-kigoma',
  },
  {
    category: 'ukatili-kijinsia',
    place: 'hai-dc',
    text: 'my husband locks me in the house',
    office: 'polisi-jinsia-kilimanjaro',
  },
  { category: 'mengineyo', place: 'bukoba-mc', office: 'bukoba-mc' },
  { category: 'bima-afya', place: 'kinondoni-mc', text: 'NHIF card rejected at hospital', office: 'nhif' },
  { category: 'hatari-umeme', place: 'temeke-mc', text: 'transfoma inatoa cheche', office: 'tanesco' },
];
