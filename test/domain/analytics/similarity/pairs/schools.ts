import type { Scene } from './scene.ts';

/** Schools, exams and loans. */
export const schoolScenes: readonly Scene[] = [
  {
    id: 'desks-kigamboni',
    category: 'elimu',
    office: 'kigamboni-mc',
    reports: [
      ['desks', 0, 'kata-kibada', 'Shule ya msingi Kibada haina madawati, wanafunzi wanakaa chini.'],
      ['desks', 3, 'kata-kibada', 'Watoto wa shule ya Kibada wanakaa sakafuni, madawati hayatoshi.'],
      [
        'desks',
        6,
        'kata-kibada',
        'Pupils at Kibada primary school sit on the floor because there are no desks.',
      ],
      [
        'desks-other',
        2,
        'kata-vijibweni',
        'Shule ya msingi Vijibweni haina madawati, wanafunzi wanakaa chini.',
      ],
      [
        'fees',
        2,
        'kata-kibada',
        'Shule ya msingi Kibada inatoza mchango wa mlinzi 10,000, tuliambiwa elimu ni bure.',
      ],
      [
        'fees',
        4,
        'kata-kibada',
        'Tunalazimishwa mchango wa elfu kumi kwa ajili ya mlinzi shuleni kibada, mtoto karudishwa',
      ],
      ['toilet', 5, 'kata-kibada', 'Vyoo vya shule ya Kibada vimejaa, wasichana wanaacha kuja.'],
    ],
  },
  {
    id: 'absent-teachers-hai',
    category: 'elimu',
    office: 'hai-dc',
    reports: [
      ['maths', 0, 'hai-dc', 'Shule ya sekondari Lyamungo haina mwalimu wa hesabu na fizikia mwaka mzima.'],
      ['maths', 5, 'hai-dc', 'Hakuna walimu wa hisabati na physics Lyamungo sekondari, watoto watafeli.'],
      ['maths-other', 3, 'hai-dc', 'Shule ya sekondari Boma haina mwalimu wa hesabu na fizikia.'],
      ['food', 2, 'hai-dc', 'Chakula cha wanafunzi wa bweni Lyamungo ni kibovu, maharage yana wadudu.'],
      ['food', 4, 'hai-dc', 'lyamungo sekondari wanafunzi wanakula maharage yenye wadudu chakula kibaya'],
      ['roof', 4, 'hai-dc', 'Upepo umeezua paa la madarasa mawili shule ya msingi Nkwarungo.'],
      [
        'roof',
        5,
        'hai-dc',
        'Madarasa ya shule ya Nkwarungo hayana paa tangu upepo, watoto wanasomea chini ya mti.',
      ],
    ],
  },
  {
    id: 'contributions-mbagala',
    category: 'elimu',
    office: 'temeke-mc',
    reports: [
      [
        'crowd',
        0,
        'kata-mbagala',
        'Darasa moja lina watoto 200 shule ya msingi Mbagala Kuu, wengine wanasoma nje.',
      ],
      [
        'crowd',
        4,
        'kata-mbagala',
        'Msongamano shule ya Mbagala Kuu, watoto mia mbili darasa moja na mwalimu mmoja.',
      ],
      [
        'crowd',
        7,
        'kata-mbagala',
        'Two hundred children in one classroom at Mbagala Kuu, build more classrooms please.',
      ],
      [
        'transfer',
        2,
        'kata-mbagala',
        'Naomba uhamisho wa mtoto kutoka Mbagala Kuu kwenda Keko, mwalimu mkuu anakataa.',
      ],
      ['exam-fee', 3, 'kata-mbagala', 'Mbagala Kuu wanatoza 2,000 kila wiki kwa mitihani ya majaribio.'],
      [
        'exam-fee',
        5,
        'kata-mbagala',
        'Kila Ijumaa mwanafunzi alipe elfu mbili ya mtihani wa majaribio mbagala kuu, si haki',
      ],
      ['fence', 6, 'kata-mbagala', 'Shule ya Mbagala Kuu haina uzio, vibaka wanaingia madarasani.'],
    ],
  },
  {
    id: 'loans-portal',
    category: 'mikopo-elimu',
    office: 'heslb',
    reports: [
      ['portal', 0, 'mkoa-dar', 'Mfumo wa OLAMS haufunguki tangu jana, mwisho wa maombi ni kesho.'],
      ['portal', 0, 'mkoa-mwanza', 'Nashindwa kutuma maombi ya mkopo, mtandao wa olams unagoma kila mara'],
      ['portal', 1, 'mkoa-mbeya', 'The loan application system OLAMS is down and the deadline is tomorrow.'],
      ['boom', 1, 'mkoa-dar', 'Pesa ya kujikimu ya robo ya kwanza haijaingia UDSM, tunalala njaa.'],
      ['boom', 3, 'mkoa-dar', 'Boom halijaingia chuo kikuu cha dar, wanafunzi hatuna hela ya kula.'],
      ['boom-udom', 2, 'mkoa-dodoma', 'Wanafunzi wa UDOM hatujapata boom.'],
      ['deduct', 2, 'mkoa-arusha', 'Makato ya HESLB yanaendelea kwenye mshahara ingawa nimemaliza deni.'],
    ],
  },
  {
    id: 'exam-results',
    category: 'mitihani-vyeti',
    office: 'necta',
    reports: [
      [
        'withheld',
        0,
        'mkoa-tanga',
        'Matokeo ya kidato cha nne ya shule yetu Mnyanjani yamezuiliwa, kwa nini?',
      ],
      [
        'withheld',
        2,
        'mkoa-tanga',
        'NECTA imezuia matokeo ya wanafunzi wote wa Mnyanjani sekondari form four.',
      ],
      [
        'withheld',
        3,
        'mkoa-dar',
        'Results of Mnyanjani secondary are withheld, my son cannot apply to college.',
      ],
      ['lost', 1, 'mkoa-tanga', 'Nimepoteza cheti cha kidato cha nne, nawezaje kupata uthibitisho?'],
      ['name', 1, 'mkoa-mwanza', 'Jina langu limekosewa kwenye cheti, herufi moja imeachwa.'],
      ['equivalent', 2, 'mkoa-dar', 'Mfumo wa kulinganisha vyeti vya nje hautoi control number.'],
      [
        'equivalent',
        3,
        'mkoa-arusha',
        'namba ya malipo ya kulinganisha cheti cha kenya haitoki kwenye mfumo wa necta',
      ],
    ],
  },
  {
    id: 'new-school-geita',
    category: 'elimu',
    office: 'geita-tc',
    reports: [
      [
        'unfinished',
        0,
        'geita-tc',
        'Maboma ya madarasa tuliyojenga kwa nguvu za wananchi kijiji cha Mgusu hayajaezekwa miaka miwili.',
      ],
      [
        'unfinished',
        6,
        'geita-tc',
        'Wananchi wa Mgusu tulijenga boma la shule, halmashauri haijaezeka mpaka leo.',
      ],
      [
        'distance',
        3,
        'geita-tc',
        'Watoto wa Nyakabale wanatembea kilomita 9 kwenda shule, jengeni shule karibu.',
      ],
      [
        'distance',
        5,
        'geita-tc',
        'shule ipo mbali km tisa kutoka nyakabale watoto wadogo wanachoka tunaomba shule',
      ],
      ['head', 4, 'geita-tc', 'Mwalimu mkuu anawatumikisha wanafunzi shambani kwake saa za masomo.'],
      ['toilet', 5, 'geita-tc', 'Shule ya Mgusu ina matundu mawili ya vyoo kwa wanafunzi 900.'],
    ],
  },
];
