import { describe, expect, it } from 'vitest';
import { registryFiles, type RegistryFilesBuilder } from '../builders/registry-files.ts';

type Spoil = (files: RegistryFilesBuilder) => RegistryFilesBuilder;

/** What an operator gets wrong, and what the loader says: the one problem, with its file and line. */
const mistakes: readonly (readonly [mistake: string, spoil: Spoil, says: string | RegExp])[] = [
  // The tree
  [
    'an unknown parent',
    (files) => files.with('institutions', 'maji,agency,utumishi', 'maji,agency,utumishii'),
    'institutions/all.csv:5: the parent "utumishii" does not exist',
  ],
  [
    'a cycle',
    (files) => files.with('institutions', 'utumishi,ministry,kmk', 'utumishi,ministry,maji'),
    'institutions/all.csv:3: "utumishi" lies under itself: utumishi under maji under utumishi',
  ],
  [
    'an institution that is its own parent',
    (files) => files.with('institutions', 'maji-bili,unit,maji,', 'maji-bili,unit,maji-bili,'),
    'institutions/all.csv:6: "maji-bili" lies under itself: maji-bili under maji-bili',
  ],
  [
    'a doubled id',
    (files) => files.adding('institutions', 'maji,agency,kmk,union,yes,Nyingine,Other,Nyingine,Other,,,,,'),
    'institutions/all.csv:8: the id "maji" is taken by institutions/all.csv:5',
  ],
  [
    'a box of what is no region',
    (files) => files.adding('bounds', 'maji,31.3,-4.0,34.3,-0.9'),
    'bounds.csv:2: "maji" is no region of the institutions',
  ],
  [
    'a box that lies the wrong way round',
    (files) =>
      files
        .adding('institutions', 'mkoa,region,utumishi,mainland,yes,Mkoa,Region,Mkoa,Region,,,,,')
        .adding('bounds', 'mkoa,34.3,-4.0,31.3,-0.9'),
    'bounds.csv:2: west lies before east, and south before north',
  ],
  [
    'a box with a degree that is none',
    (files) =>
      files
        .adding('institutions', 'mkoa,region,utumishi,mainland,yes,Mkoa,Region,Mkoa,Region,,,,,')
        .adding('bounds', 'mkoa,31.3,-94.0,34.3,-0.9'),
    'bounds.csv:2: "-94.0" in "south" is no number of degrees; write for example -6.79',
  ],
  [
    'an area of nobody',
    (files) => files.adding('areas', 'majji,maji'),
    'areas.csv:2: the institution "majji" does not exist',
  ],
  [
    'an area that is no place',
    (files) => files.adding('areas', 'maji,utumishi'),
    'areas.csv:2: "utumishi" is no region, council or ward of the institutions',
  ],
  [
    'an area that is not there',
    (files) => files.adding('areas', 'maji,mkoa-ziwa'),
    'areas.csv:2: "mkoa-ziwa" is no region, council or ward of the institutions',
  ],
  [
    'an area twice',
    (files) =>
      files
        .adding('institutions', 'mkoa,region,utumishi,mainland,yes,Mkoa,Region,Mkoa,Region,,,,,')
        .adding('areas', 'maji,mkoa')
        .adding('areas', 'maji,mkoa'),
    'areas.csv:3: that "maji" serves "mkoa" stands in an earlier line too',
  ],
  [
    'a former name of nobody',
    (files) => files.adding('formerNames', 'majji,Idara ya Maji,Sheria'),
    'former-names.csv:2: the institution "majji" does not exist',
  ],
  [
    'a former name twice',
    (files) =>
      files
        .adding('formerNames', 'maji,Idara ya Maji,Sheria')
        .adding('formerNames', 'maji,Idara ya Maji,Sheria'),
    'former-names.csv:3: the name "Idara ya Maji" of "maji" stands in an earlier line too',
  ],
  [
    'a unit at the top',
    (files) =>
      files.adding('institutions', 'huru,unit,,union,yes,Huru,Loose,Huru,Loose,,https://huru.example,,,'),
    'institutions/all.csv:8: a unit lies inside an institution, but this row names no parent',
  ],
  [
    'an independent institution below another',
    (files) => files.with('institutions', 'maji,agency,utumishi', 'maji,independent,utumishi'),
    /institutions\/all\.csv:5: an independent institution tops a tree of its own.*"utumishi"/,
  ],
  [
    'a top without an outside body',
    (files) => files.with('institutions', 'Tume,Commission', ','),
    /institutions\/all\.csv:2: the top of a tree names the outside body/,
  ],
  [
    'a top that is no level',
    (files) => files.with('institutions', 'kmk,national-office,,union,yes', 'kmk,national-office,,union,no'),
    /institutions\/all\.csv:2: the top of a tree is a level/,
  ],
  [
    'a third level inside an institution',
    (files) =>
      files.adding(
        'institutions',
        'maji-dirisha,unit,maji-bili,mainland,yes,Dirisha,Counter,Dirisha,Counter,,,,,',
      ),
    /institutions\/all\.csv:8: an institution has at most two levels.*"maji-bili"/,
  ],
  [
    'Zanzibar under the Mainland',
    (files) => files.with('institutions', 'maji-bili,unit,maji,mainland', 'maji-bili,unit,maji,zanzibar'),
    'institutions/all.csv:6: zanzibar lies under "maji", which is of mainland',
  ],
  [
    'two names that nobody could tell apart',
    (files) => files.with('institutions', 'Mamlaka ya Maji,Water Authority', 'Kuzuia rushwa,Water Authority'),
    /institutions\/all\.csv:5: the name "Kuzuia rushwa" is that of institutions\/all\.csv:4/,
  ],
  [
    'a receiver of complaints about the head that does not exist',
    (files) => files.with('institutions', 'Commission,utumishi', 'Commission,tume'),
    'institutions/all.csv:2: about_head_to names "tume", which takes no tickets',
  ],
  [
    'a receiver of complaints about the head below the top',
    (files) => files.with('institutions', 'meneja,,,,', 'meneja,,,,kmk'),
    /institutions\/all\.csv:5: about_head_to is for the top of a tree/,
  ],
  // The cells
  [
    'a missing text in English',
    (files) => files.with('institutions', 'Mamlaka ya Maji,Water Authority', 'Mamlaka ya Maji,'),
    'institutions/all.csv:5: the English text "name_en" is missing',
  ],
  [
    'a missing text in Swahili',
    (files) => files.with('institutions', ',Bili,Billing', ',,Billing'),
    'institutions/all.csv:6: the Swahili text "short_sw" is missing',
  ],
  [
    'a short name of 21 characters',
    (files) => files.with('institutions', ',Bili,', ',Kitengo cha Bili Maji,'),
    'institutions/all.csv:6: the short name "Kitengo cha Bili Maji" has 21 characters; 20 are allowed',
  ],
  [
    'a short name with a curly apostrophe',
    (files) => files.with('institutions', ',Bili,', ',Ng’ombe,'),
    'institutions/all.csv:6: the short name "Ng’ombe" has characters that an SMS cannot carry: ’',
  ],
  [
    'an unknown kind',
    (files) => files.with('institutions', 'maji,agency', 'maji,wakala'),
    /institutions\/all\.csv:5: "wakala" is no kind; it is one of: national-office, ministry/,
  ],
  [
    'an unknown jurisdiction',
    (files) => files.with('institutions', 'maji-bili,unit,maji,mainland', 'maji-bili,unit,maji,bara'),
    /institutions\/all\.csv:6: "bara" is no jurisdiction/,
  ],
  [
    'neither yes nor no',
    (files) =>
      files.with('institutions', 'maji-bili,unit,maji,mainland,yes', 'maji-bili,unit,maji,mainland,ndiyo'),
    /institutions\/all\.csv:6: "ndiyo" is no level; it is one of: yes, no/,
  ],
  [
    'an id with a capital letter',
    (files) =>
      files
        .with('institutions', 'maji-bili,', 'Maji-Bili,')
        .with('officers', 'maji-bili', 'maji')
        .with('actingHeads', 'maji-bili', 'maji'),
    /institutions\/all\.csv:6: "Maji-Bili" is no id/,
  ],
  [
    'a comma too many',
    (files) => files.with('institutions', 'Kitengo cha Bili,', 'Kitengo, cha Bili,'),
    /institutions\/all\.csv:6: the row has 15 cells, but the header names 14 columns/,
  ],
  [
    'a quotation mark that never closes',
    (files) => files.with('holidays', 'Siku ya Uhuru', '"Siku ya Uhuru'),
    /holidays\.csv:\d: a quotation mark opens or closes in the wrong place/,
  ],
  [
    'a column that nobody knows',
    (files) => files.with('actingHeads', 'until', 'mwisho'),
    /acting-heads\.csv:1: the header (lacks the column "until"|has an unknown column "mwisho")/,
  ],
  ['an empty table', (files) => files.containing('holidays', ''), /holidays\.csv:1: the file is empty/],
  // Officers
  [
    'an officer with a name of which nothing can be seen',
    (files) => files.with('officers', 'Petro Mlay', '\u3164\u3164'),
    'officers/all.csv:6: the cell "name" is empty',
  ],
  [
    'an institution with a name of which nothing can be seen',
    (files) => files.with('institutions', 'Kitengo cha Bili,', '\u2800\u200b,'),
    'institutions/all.csv:6: the Swahili text "name_sw" is missing',
  ],
  [
    'a category with a name of which nothing can be seen',
    (files) => files.with('categories', 'sw: Rushwa', 'sw: "\u3164"'),
    /categories\.yaml:\d+: .*the text is empty/,
  ],
  [
    'an officer of an unknown institution',
    (files) => files.with('officers', 'karani,maji-bili', 'karani,maji-bil'),
    'officers/all.csv:6: the institution "maji-bil" does not exist',
  ],
  [
    'a doubled officer',
    (files) => files.adding('officers', 'karani,maji,Petro Mlay,officer,yes,no,petro@example.org,'),
    'officers/all.csv:9: the id "karani" is taken by officers/all.csv:6',
  ],
  [
    'an unknown role',
    (files) => files.with('officers', 'Petro Mlay,officer', 'Petro Mlay,karani'),
    /officers\/all\.csv:6: "karani" is none of the roles: officer, head/,
  ],
  ...(['administrator', 'custodian', 'auditor'] as const).map(
    (role) =>
      [
        `an officer who is ${role} too`,
        (files: RegistryFilesBuilder) =>
          files.with('officers', 'Petro Mlay,officer', `Petro Mlay,officer ${role}`),
        new RegExp(`officers/all\\.csv:6: the roles ${role} and officer exclude each other`),
      ] as const,
  ),
  [
    'a custodian who is auditor too',
    (files) => files.with('officers', 'custodian', 'custodian auditor'),
    /officers\/all\.csv:8: the roles custodian and auditor exclude each other/,
  ],
  [
    'an active officer who cannot be reached',
    (files) => files.with('officers', 'petro@example.org', ''),
    'officers/all.csv:6: the cell "email" is empty',
  ],
  [
    'an e-mail address that is none',
    (files) => files.with('officers', 'petro@example.org', 'petro'),
    'officers/all.csv:6: "petro" is no e-mail address',
  ],
  [
    'an officer on duty without a phone',
    (files) => files.with('officers', 'Petro Mlay,officer', 'Petro Mlay,officer duty-officer'),
    'officers/all.csv:6: the cell "phone" is empty',
  ],
  [
    'a phone that is none, which is not shown',
    (files) => files.with('officers', 'petro@example.org,', 'petro@example.org,+255222000111'),
    'officers/all.csv:6: the cell "phone" holds no mobile number of Tanzania; write for example +255712345678',
  ],
  [
    'a phone of an officer who left without an e-mail address',
    (files) => files.with('officers', 'officer,yes,no,petro@example.org,', 'officer,no,no,,+255600000101'),
    'officers/all.csv:6: the officer has a phone, but no e-mail address',
  ],
  // Heads
  [
    'a head who does not exist',
    (files) => files.with('institutions', 'Bili,Billing,,', 'Bili,Billing,nani,'),
    'institutions/all.csv:6: the head "nani" is no officer of the registry',
  ],
  [
    'a head who works elsewhere',
    (files) => files.with('institutions', 'Bili,Billing,,', 'Bili,Billing,kaimu,'),
    'institutions/all.csv:6: the head "kaimu" works at "maji", not here',
  ],
  [
    'a head without the role',
    (files) => files.with('institutions', 'Bili,Billing,,', 'Bili,Billing,karani,'),
    'institutions/all.csv:6: the head "karani" lacks the role "head" (officers/all.csv:6)',
  ],
  [
    'a head who has left',
    (files) => files.with('officers', 'Neema Haule,head,yes', 'Neema Haule,head,no'),
    'institutions/all.csv:5: the head "meneja" is not active',
  ],
  [
    'a head of nothing',
    (files) => files.with('institutions', 'meneja', ''),
    'officers/all.csv:5: "meneja" has the role "head", but heads no institution and acts for none',
  ],
  [
    'overlapping acting dates',
    (files) => files.adding('actingHeads', 'maji-bili,meneja,2026-12-31,2027-01-31'),
    'acting-heads.csv:3: two act as head at once: these dates overlap with those of "kaimu" in line 2',
  ],
  [
    'acting that ends before it begins',
    (files) => files.adding('actingHeads', 'maji-bili,meneja,2027-02-02,2027-02-01'),
    'acting-heads.csv:3: acting ends before it begins',
  ],
  [
    'a day that does not exist',
    (files) => files.adding('actingHeads', 'maji-bili,meneja,2027-02-28,2027-02-29'),
    /acting-heads\.csv:3: "2027-02-29" in "until" is no date/,
  ],
  [
    'acting for an unknown institution',
    (files) => files.adding('actingHeads', 'maji-dirisha,meneja,2027-02-01,2027-02-02'),
    'acting-heads.csv:3: the institution "maji-dirisha" does not exist',
  ],
  [
    'a chain upward with nobody staffed',
    (files) =>
      files
        .with('officers', 'Juma Sanga,head oversight', 'Juma Sanga,administrator')
        .with('institutions', 'mkuu-wa-nchi', '')
        .adding('actingHeads', 'kmk,kaimu,2027-01-01,2027-01-31'),
    /institutions\/all\.csv:2: no active officer who handles tickets works at "kmk".*sent to kmk$/,
  ],
  [
    'a top without a head',
    (files) => files.with('institutions', 'mkuu-wa-nchi', '').with('officers', 'head oversight', 'oversight'),
    'institutions/all.csv:2: "kmk" is the top of its tree and has no head, nor anybody who acts as head',
  ],
  // Categories
  [
    'a category receiver that does not exist',
    (files) => files.with('categories', 'onlyReceiver: takukuru', 'onlyReceiver: pccb'),
    'categories.yaml:4: the only receiver "pccb" is no institution of the registry',
  ],
  [
    'a category receiver that takes no tickets',
    (files) => files.with('categories', 'onlyReceiver: takukuru', 'onlyReceiver: zanzibar'),
    /categories\.yaml:4: the only receiver "zanzibar" takes no tickets here/,
  ],
  [
    'a doubled category',
    (files) => files.with('categories', 'id: huduma', 'id: rushwa'),
    'categories.yaml:9: the id "rushwa" is taken by line 4',
  ],
  [
    'a category of which citizens would be told what only its receiver may know',
    (files) =>
      files.with('categories', 'onlyReceiver: takukuru', 'onlyReceiver: takukuru\n    toldOfAlike: of-one'),
    'categories.yaml:4: nobody is told of similar tickets of "rushwa": it has one receiver alone',
  ],
  [
    'a sensitive category of which citizens would be told',
    (files) =>
      files.with(
        'categories',
        'emergencyNumbers: [emergency]',
        'sensitive: true\n    toldOfAlike: of-several',
      ),
    'categories.yaml:9: nobody is told of similar tickets of "huduma": it is sensitive',
  ],
  [
    'a mark of the category for what fits none that says no',
    (files) => files.with('categories', 'emergencyNumbers: [emergency]', 'catchAll: false'),
    /categories\.yaml:12: "categories\.1\.catchAll"/,
  ],
  [
    'a locality that is none',
    (files) => files.with('categories', 'emergencyNumbers: [emergency]', 'locality: here'),
    /categories\.yaml:12: "categories\.1\.locality" is "here"; it is one of: there, anywhere/,
  ],
  [
    'a category in one language',
    (files) => files.with('categories', '{ sw: Huduma, en: Service }', '{ sw: Huduma }'),
    'categories.yaml:10: "categories.1.name.en" is missing',
  ],
  [
    'an unknown kind of ticket',
    (files) => files.with('categories', 'kinds: [complaint]', 'kinds: [kero]'),
    /categories\.yaml:6: "categories\.0\.kinds\.0" is "kero"; it is one of: complaint, question/,
  ],
  [
    'an emergency number that does not exist',
    (files) => files.with('categories', '[emergency]', '[fire]'),
    'categories.yaml:12: the emergency number "fire" does not exist',
  ],
  [
    'a kind that no category takes',
    (files) => files.with('categories', ', compliment', ''),
    'categories.yaml:1: no category takes the kind "compliment"',
  ],
  [
    'an urgent category for which the policy has no row',
    (files) => files.with('categories', 'emergencyNumbers: [emergency]', 'urgent: true'),
    /categories\.yaml:9: the category is urgent and takes the kind/,
  ],
  [
    'YAML that is none',
    (files) => files.with('categories', 'kinds: [complaint]', 'kinds: [complaint'),
    /categories\.yaml:\d+: no valid YAML/,
  ],
  // Routing
  [
    'a category without an office anywhere',
    (files) => files.with('routing', 'huduma,,,utumishi', 'huduma,*,,utumishi'),
    /categories\.yaml:9: no office for "huduma" everywhere: routing\.csv has no row for it/,
  ],
  [
    'a category that no row names',
    (files) => files.containing('routing', 'category,place,words,to,reason_sw,reason_en\n'),
    /categories\.yaml:4: no office for "rushwa" everywhere/,
  ],
  [
    'a rule of an unknown category',
    (files) => files.adding('routing', 'umeme,,,maji,Sababu,Reason'),
    'routing.csv:6: the category "umeme" does not exist',
  ],
  [
    'a rule to an unknown institution',
    (files) => files.adding('routing', 'huduma,*,,majji local,Sababu,Reason'),
    'routing.csv:6: the institution "majji" does not exist',
  ],
  [
    'a rule to what is not served',
    (files) => files.adding('routing', 'huduma,,,zanzibar,Sababu,Reason'),
    'routing.csv:6: "zanzibar" takes no tickets here: its tree is not served',
  ],
  [
    'a rule that says no office',
    (files) => files.adding('routing', 'huduma,,,maji karibu,Sababu,Reason'),
    /routing\.csv:6: "maji karibu" says no office/,
  ],
  [
    'a rule for a place that is none',
    (files) => files.adding('routing', 'huduma,maji,,maji,Sababu,Reason'),
    'routing.csv:6: "maji" is no region, council or ward; write * for any place',
  ],
  [
    'a reason that names a place where none may be known',
    (files) => files.adding('routing', 'huduma,,,maji,Huhudumia {place},It serves {place}'),
    'routing.csv:6: the reason names the place, but the row holds without one too',
  ],
  [
    'a reason that names the place in one language',
    (files) => files.adding('routing', 'huduma,*,,maji,Huhudumia {place},It serves it'),
    /routing\.csv:6: the reason names the place in one language only/,
  ],
  [
    'a reason with a gap that nothing fills',
    (files) => files.adding('routing', 'huduma,,,maji,Ni {office},It is {office}'),
    /routing\.csv:6: the reason "Ni \{office\}" may have \{place\} in braces, and nothing else/,
  ],
  [
    'a reason that fits on no phone',
    (files) => files.adding('routing', `huduma,,,maji,${'Sababu '.repeat(15)},Reason`),
    /routing\.csv:6: the reason ".*" takes 104 characters; 100 are allowed/,
  ],
  [
    'a reason that a phone cannot show',
    (files) => files.adding('routing', 'huduma,,,maji,Ng’ombe,Cattle'),
    'routing.csv:6: the reason "Ng’ombe" has a character that a phone cannot show: ’',
  ],
  [
    'a rule twice',
    (files) => files.adding('routing', 'huduma,,,utumishi,Sababu,Reason'),
    'routing.csv:6: the category "huduma" goes there by line 5 already',
  ],
  [
    'a rule that leads corruption elsewhere',
    (files) => files.adding('routing', 'rushwa,,,named,Umeitaja.,You named it.'),
    'routing.csv:6: "rushwa" has one receiver alone, "takukuru": no row leads elsewhere',
  ],
  // The calendar
  [
    'offices that close before they open',
    (files) => files.with('calendar', "'15:30'", "'07:00'"),
    'calendar.yaml:4: offices close at 07:00, which is not after they open at 07:30',
  ],
  [
    'an eighth weekday',
    (files) => files.with('calendar', '[1, 2, 3, 4, 5]', '[1, 2, 8]'),
    'calendar.yaml:2: "weekdays.2": Sunday is 7',
  ],
  [
    'a time zone that does not exist',
    (files) => files.with('calendar', 'Dar_es_Salaam', 'Dodoma'),
    /calendar\.yaml:1: "timeZone": there is no such time zone/,
  ],
  [
    'a word that the calendar does not know',
    (files) => files.adding('calendar', 'lunch: 12:00'),
    'calendar.yaml:5: unknown: "lunch"',
  ],
  [
    'a holiday on a day that does not exist',
    (files) => files.with('holidays', '2026-12-09', '2026-13-09'),
    /holidays\.csv:2: "2026-13-09" in "date" is no date/,
  ],
  [
    'a holiday without a source',
    (files) => files.with('holidays', 'Public Holidays Act (Cap. 35)', ''),
    'holidays.csv:2: the cell "source" is empty',
  ],
  // The policy
  [
    'a length that is none',
    (files) => files.with('policy', 'respond: 72 hours', 'respond: 72 hors'),
    /policy\.yaml:16: "rows\.1\.respond": "72 hors" is not a duration/,
  ],
  [
    'a kind without a row',
    (files) => files.with('policy', 'kind: opinion', 'kind: compliment'),
    /policy\.yaml:\d+: (there is no row for every opinion|a row for the same stands in line \d+)/,
  ],
  [
    'an acknowledgement later than the response',
    (files) => files.with('policy', 'acknowledge: 2 working-days', 'acknowledge: 20 working-days'),
    'policy.yaml:9: acknowledging may take longer (20 working-days) than responding (15 working-days)',
  ],
  [
    'a row that gives an institution more time',
    (files) =>
      files.with(
        'policy',
        '# After an',
        '  - kind: complaint\n    institution: maji\n    acknowledge: 2 working-days\n    respond: 16 working-days\n    appealWindow: 30 days\n# After an',
      ),
    /policy\.yaml:\d+: respond is longer here \(16 working-days\) than for everybody \(15 working-days\)/,
  ],
  [
    'a row of an unknown institution',
    (files) =>
      files.with(
        'policy',
        '# After an',
        '  - kind: opinion\n    institution: majji\n    acknowledge: 2 working-days\n# After an',
      ),
    /policy\.yaml:\d+: the institution "majji" does not exist/,
  ],
  [
    'a second reminder before the first',
    (files) => files.with('policy', 'second: 0.8', 'second: 0.4'),
    /policy\.yaml:\d+: the second reminder does not come after the first/,
  ],
  [
    'a reminder beyond the end',
    (files) => files.with('policy', 'second: 0.8', 'second: 1.8'),
    /policy\.yaml:\d+: "reminders\.second": a share lies below 1/,
  ],
  [
    'a warning before the window begins',
    (files) => files.with('policy', 'windowWarning: 7 days', 'windowWarning: 14 days'),
    /policy\.yaml:\d+: the warning would come before an appeal window begins/,
  ],
  [
    'an extension of a kind that needs no response',
    (files) => files.with('policy', '- kind: question\n        atMost', '- kind: opinion\n        atMost'),
    /policy\.yaml:\d+: opinion needs no response, so there is nothing to extend/,
  ],
  [
    'two extensions of one kind',
    (files) => files.with('policy', '- kind: question\n        atMost', '- kind: complaint\n        atMost'),
    /policy\.yaml:\d+: the same kind was named before/,
  ],
  [
    'a limit that is missing',
    (files) => files.with('policy', '    objectWithin: 5 days\n', ''),
    /policy\.yaml:\d+: "limits\.transfers\.objectWithin" is missing/,
  ],
  [
    'a number that is missing',
    (files) => files.with('policy', 'spreadSeconds: 300', ''),
    /policy\.yaml:\d+: "spreadSeconds" is missing/,
  ],
];

describe('a broken registry', () => {
  it.each(mistakes)('with %s says where and what', (_mistake, spoil, says) => {
    const problems = spoil(registryFiles()).problems();
    expect(problems[0]).toEqual(typeof says === 'string' ? says : expect.stringMatching(says));
  });

  it.each(mistakes)('with %s loads nothing', (_mistake, spoil) => {
    expect(spoil(registryFiles()).parse()).toHaveProperty('outcome', 'broken');
  });

  it('says every mistake at once, by file and line', () => {
    const problems = registryFiles()
      .with('institutions', ',Bili,', ',,')
      .with('institutions', 'takukuru,agency,utumishi', 'takukuru,agency,nani')
      .with('officers', 'Petro Mlay,officer', 'Petro Mlay,officer auditor')
      .with('policy', 'respond: 72 hours', 'respond: soon')
      .problems();
    expect(problems.map((problem) => problem.split(':', 2).join(':'))).toEqual([
      'institutions/all.csv:4',
      'institutions/all.csv:6',
      'officers/all.csv:6',
      'policy.yaml:16',
    ]);
  });

  it('counts one slip once, though others hang on it', () => {
    expect(registryFiles().with('institutions', 'maji,agency', 'maji,wakala').problems()).toHaveLength(1);
  });
});
