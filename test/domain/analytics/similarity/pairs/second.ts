import type { Scene } from './scene.ts';

/**
 * Written when the first table of words was fixed. It found half of these, so they were moved to what is known, and
 * the words that it missed were added.
 */
export const secondScenes: readonly Scene[] = [
  {
    id: 'booster-pump-bukoba',
    category: 'maji',
    office: 'maji',
    reports: [
      ['night', 0, 'kata-kashai', 'Maji yanatoka usiku wa manane tu Kashai, mchana mabomba yanatoa hewa.'],
      ['night', 2, 'kata-kashai', 'kashai tunakesha kusubiri maji, mchana bomba linatoa upepo tu'],
      [
        'night',
        4,
        'kata-kashai',
        'We only get water after midnight in Kashai; during the day the taps blow air.',
      ],
      [
        'trench',
        1,
        'kata-kashai',
        'Mamlaka ilichimba mtaro wa bomba mbele ya geti langu na kuacha wazi, mama mzee ameanguka.',
      ],
      [
        'bill-name',
        3,
        'kata-kashai',
        'Bili inakuja kwa jina la mmiliki wa zamani, naomba jina libadilishwe.',
      ],
      ['night-later', 70, 'kata-kashai', 'Mabomba yanatoa hewa mchana, maji ni usiku tu.'],
    ],
  },
  {
    id: 'cable-theft-songea',
    category: 'umeme',
    office: 'tanesco',
    reports: [
      ['theft', 0, 'kata-lizaboni', 'Wezi wamekata nyaya za TANESCO usiku, mtaa wa Mjimwema tuko gizani.'],
      ['theft', 0, 'kata-lizaboni', 'Mjimwema hakuna umeme, waya zimeibiwa usiku wa kuamkia leo'],
      [
        'theft',
        2,
        'kata-lizaboni',
        'Cables were stolen at Mjimwema two nights ago and we are still without power.',
      ],
      ['voltage', 1, 'kata-lizaboni', 'Umeme unapanda na kushuka, balbu tatu zimeungua leo.'],
      ['voltage', 3, 'kata-lizaboni', 'voltage haitulii lizaboni, imeunguza tv yangu na taa'],
      [
        'service-line',
        2,
        'kata-lizaboni',
        'Nimeomba kuhamisha nguzo iliyo katikati ya kiwanja changu, nimeambiwa milioni mbili.',
      ],
    ],
  },
  {
    id: 'culvert-tabora',
    category: 'barabara',
    office: 'tarura',
    reports: [
      ['culvert', 0, 'kata-kitete', 'Karavati la barabara ya Kitete limevunjika, lori limezama.'],
      [
        'culvert',
        1,
        'kata-kitete',
        'lori limezama kwenye karavati bovu njia ya Kitete, hakuna gari linalopita',
      ],
      ['culvert', 3, 'kata-kitete', 'The culvert on Kitete road has collapsed and a lorry is stuck in it.'],
      ['gravel', 2, 'kata-kitete', 'Barabara ya Ipuli haijachongwa tangu mvua, ni makorongo matupu.'],
      [
        'gravel',
        5,
        'kata-kitete',
        'Makorongo barabara ya Ipuli, bodaboda wanapandisha nauli, chongeni barabara.',
      ],
      [
        'sign',
        3,
        'kata-kitete',
        'Alama ya kivuko cha wanafunzi imefutika mbele ya shule, tunaomba ipakwe rangi.',
      ],
      ['culvert-other', 4, 'tabora-mc', 'Karavati la barabara ya Malolo limevunjika.'],
    ],
  },
  {
    id: 'landfill-ilemela',
    category: 'usafi-mazingira',
    office: 'ilemela-mc',
    reports: [
      [
        'fish',
        0,
        'kata-kirumba',
        'Mwalo wa Kirumba mabaki ya samaki yametupwa ufukweni, funza na harufu kila mahali.',
      ],
      [
        'fish',
        3,
        'kata-kirumba',
        'harufu ya samaki waliooza mwaloni kirumba inatutapisha, funza wanaingia vibandani',
      ],
      [
        'fish',
        4,
        'kata-kirumba',
        'Rotten fish is dumped on the shore at Kirumba landing site, the smell is terrible.',
      ],
      ['skip', 2, 'kata-kirumba', 'Kontena la taka limejaa Kirumba sokoni, taka zinazagaa.'],
      ['skip', 3, 'kata-kirumba', 'Kontena la taka sokoni halijaondolewa, limefurika.'],
      ['hyacinth', 3, 'kata-kirumba', 'Magugu maji yameziba ziwa, mitumbwi haitoki.'],
      ['skip-buswelu', 3, 'kata-buswelu', 'Kontena la taka limejaa Buswelu sokoni.'],
    ],
  },
  {
    id: 'lunch-programme-rungwe',
    category: 'elimu',
    office: 'rungwe-dc',
    reports: [
      [
        'caning',
        0,
        'rungwe-dc',
        'Shule ya msingi Katumba walimu wanafukuza watoto wasiolipa mahindi ya chakula.',
      ],
      ['maize', 2, 'rungwe-dc', 'Mtoto wangu amerudishwa nyumbani Katumba kwa kutopeleka mahindi ya uji.'],
      [
        'caning',
        5,
        'rungwe-dc',
        'Children who bring no maize for porridge are sent home from Katumba primary school.',
      ],
      ['teacher', 2, 'rungwe-dc', 'Darasa la kwanza Katumba halina mwalimu tangu shule ifunguliwe.'],
      ['teacher', 4, 'rungwe-dc', 'watoto wa darasa la kwanza katumba hawafundishwi hakuna mwalimu'],
      ['maize-other', 3, 'rungwe-dc', 'Shule ya msingi Ilima wanafukuza watoto wasioleta mahindi.'],
      [
        'bridge',
        4,
        'rungwe-dc',
        'Watoto wa Katumba wanavuka mto kwa gogo kwenda shule, mvua ikinyesha hawaendi.',
      ],
    ],
  },
  {
    id: 'driving-licence',
    category: 'kodi',
    office: 'tra',
    reports: [
      ['cards', 0, 'mkoa-dar', 'Leseni za udereva hazitoki, wanasema kadi za kuchapishia zimeisha.'],
      ['cards', 3, 'mkoa-singida', 'nimelipia leseni ya gari miezi miwili naambiwa kadi hazijafika'],
      [
        'cards',
        5,
        'mkoa-mwanza',
        'Driving licence cards have run out, I have been given a paper for two months.',
      ],
      ['sticker', 2, 'mkoa-dar', 'Nadaiwa kodi ya gari niliyoliuza 2019.'],
      ['sticker', 4, 'mkoa-arusha', 'Gari niliuza zamani lakini TRA wananidai mimi road licence.'],
      ['customs', 3, 'mkoa-dar', 'Kifurushi changu kimekwama forodha, wanataka kodi zaidi ya bei.'],
    ],
  },
  {
    id: 'ferry-kigamboni',
    category: 'usafiri',
    office: 'temesa',
    reports: [
      ['ferry', 0, 'kata-kibada', 'Pantoni moja tu inafanya kazi Kigamboni, tunasubiri saa tatu kuvuka.'],
      [
        'ferry',
        1,
        'kata-vijibweni',
        'Kivuko cha Magogoni kina pantoni moja, foleni ya magari imefika sokoni.',
      ],
      ['ferry', 2, 'kata-kibada', 'Only one ferry is running to Kigamboni, we wait three hours to cross.'],
      ['n-card', 1, 'kata-kibada', 'N-Card yangu haisomi getini kivukoni, nimetozwa mara mbili.'],
      ['n-card', 3, 'kata-vijibweni', 'kadi ya kivuko imekatwa hela mara mbili leo asubuhi geti'],
      ['touts', 2, 'kata-kibada', 'Wapiga debe wanapitisha watu bila kadi kwa mia tano.'],
    ],
  },
  {
    id: 'police-road-block-kibaha',
    category: 'polisi-usalama',
    office: 'polisi',
    reports: [
      [
        'post',
        0,
        'kibaha-tc',
        'Kituo cha polisi Maili Moja kinafungwa saa kumi na mbili, usiku hakuna wa kutusaidia.',
      ],
      ['post', 3, 'kibaha-tc', 'Tulivamiwa usiku, tukakuta kituo cha polisi cha Maili Moja kimefungwa.'],
      ['post', 4, 'kibaha-tc', 'The police post at Maili Moja closes at six and nobody answers at night.'],
      ['cattle', 2, 'kibaha-tc', 'Ng’ombe wetu kumi wameibiwa Pangani, polisi hawajafika eneo la tukio.'],
      ['report', 3, 'kibaha-tc', 'Nimeomba loss report ya simu wameniambia mtandao hakuna njoo wiki ijayo.'],
      ['post-other', 3, 'kibaha-tc', 'Kituo cha polisi Mlandizi kinafungwa mapema jioni.'],
    ],
  },
];
