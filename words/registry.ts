import type { GuardedMatter } from '../domain/administration/guarded.ts';
import type { Foreseen } from '../domain/administration/foreseen.ts';
import type { ProposalState } from '../domain/administration/proposals.ts';
import type { RegistryAct } from '../domain/administration/registry-acts.ts';
import type { ComparedField } from '../domain/administration/shown-differences.ts';
import type { Text } from '../domain/foundation/vocabulary/language.ts';

/** What a change of the registry is called. */
export const registryActWords: Readonly<Record<RegistryAct, Text>> = {
  'create-institution': { sw: 'Kusajili taasisi mpya', en: 'New institution' },
  'rename-institution': { sw: 'Kubadilisha majina', en: 'Change of names' },
  'move-institution': { sw: 'Kuhamishia chini ya nyingine', en: 'Put under another' },
  'close-institution': { sw: 'Kufunga taasisi', en: 'Closing' },
  'create-officer': { sw: 'Kusajili afisa mpya', en: 'New officer' },
  'change-officer': { sw: 'Kubadilisha taarifa za afisa', en: "Change of an officer's record" },
  'move-officer': { sw: 'Kuhamisha afisa', en: 'Move of an officer' },
  'remove-officer': { sw: 'Kuondoa afisa', en: 'Removal of an officer' },
  'keep-suspended': {
    sw: 'Kuendelea kumzuia afisa kuingia',
    en: 'Keeping access taken away beyond 24 hours',
  },
  'end-sight-wait': {
    sw: 'Kumruhusu afisa kuona mara moja mambo ya watu yaliyokuwepo',
    en: 'Letting an officer see at once what of persons was there before',
  },
  'appoint-head': { sw: 'Kuteua mkuu', en: 'Appointment of a head' },
  'appoint-acting-head': { sw: 'Kuteua kaimu', en: 'Appointment of an acting head' },
  'end-headship': { sw: 'Kumaliza kuwa mkuu au kukaimu', en: 'End of a headship' },
  'set-deadlines': { sw: 'Kuweka muda wa kujibu', en: 'Change of deadlines' },
  'change-calendar': { sw: 'Kubadilisha sikukuu', en: 'Change of closed days' },
};

/** What can differ of an item of the registry, as a label. `{of}`: for which tickets; `{date}`: which day. */
export const comparedFieldWords: Readonly<Record<ComparedField, Text>> = {
  'name-sw': { sw: 'Jina kwa Kiswahili', en: 'Name in Swahili' },
  'name-en': { sw: 'Jina kwa Kiingereza', en: 'Name in English' },
  'short-name-sw': { sw: 'Jina fupi kwa Kiswahili', en: 'Short name in Swahili' },
  'short-name-en': { sw: 'Jina fupi kwa Kiingereza', en: 'Short name in English' },
  kind: { sw: 'Aina ya taasisi', en: 'Kind of institution' },
  parent: { sw: 'Iko chini ya', en: 'Lies under' },
  jurisdiction: { sw: 'Eneo la mamlaka', en: 'Jurisdiction' },
  level: { sw: 'Huamua rufaa na yaliyochelewa', en: 'Decides appeals and late tickets' },
  head: { sw: 'Mkuu', en: 'Head' },
  'acting-heads': { sw: 'Makaimu', en: 'Acting heads' },
  successor: { sw: 'Imefungwa; mrithi wake', en: 'Closed; its successor' },
  'person-name': { sw: 'Jina', en: 'Name' },
  'works-at': { sw: 'Anafanya kazi katika', en: 'Works at' },
  roles: { sw: 'Majukumu', en: 'Roles' },
  trained: { sw: 'Amefunzwa mambo nyeti', en: 'Trained for sensitive matters' },
  active: { sw: 'Yupo kazini', en: 'In service' },
  suspended: { sw: 'Amezuiwa kuingia kwa sasa', en: 'Access taken away for now' },
  'sees-from': {
    sw: 'Mambo ya watu yaliyokuwepo kabla yataonekana',
    en: 'Sees what of persons was there before',
  },
  heads: { sw: 'Anaongoza', en: 'Head of' },
  contact: { sw: 'Mawasiliano', en: 'How the officer is reached' },
  acknowledge: { sw: '{of}: kuthibitisha kupokea', en: '{of}: to acknowledge' },
  respond: { sw: '{of}: kujibu', en: '{of}: to respond' },
  appeal: { sw: '{of}: kukata rufaa', en: '{of}: to appeal' },
  day: { sw: 'Tarehe {date}', en: '{date}' },
};

/** How a fact is said. */
export const factWords = {
  yes: { sw: 'ndiyo', en: 'yes' },
  no: { sw: 'hapana', en: 'no' },
  closedDay: { sw: 'ofisi zimefungwa', en: 'offices are closed' },
  namedDay: { sw: 'ofisi zimefungwa: {name}', en: 'offices are closed: {name}' },
  until: { sw: 'hadi {moment}', en: 'until {moment}' },
  since: { sw: 'kuanzia {moment}', en: 'from {moment}' },
  stated: { sw: 'mapya (hayaonyeshwi)', en: 'new (not shown)' },
  acting: { sw: '{name}, kuanzia {from} hadi {until}', en: '{name}, from {from} to {until}' },
  headsActing: { sw: '{name} (kaimu, {from} hadi {until})', en: '{name} (acting, {from} to {until})' },
  urgentOf: { sw: '{kind} (dharura)', en: '{kind} (urgent)' },
  category: { sw: '{of}, {category}', en: '{of}, {category}' },
  institution: { sw: '{of}, {institution}', en: '{of}, {institution}' },
} as const satisfies Record<string, Text>;

/** What follows from a change. */
export const foreseenWords: Readonly<Record<Foreseen['what'], Text>> = {
  'second-administrator': {
    sw: 'Badiliko hili linahitaji msimamizi wa pili kutoka nje ya eneo lako, kwa kuwa linahusu: {matters}. Litapendekezwa tu. Litafanyika akilithibitisha ndani ya siku 14.',
    en: 'This needs a second administrator from outside your part of the tree, because it concerns: {matters}. It will only be proposed. It is done when one confirms it within 14 days.',
  },
  unassigned: {
    sw: 'Kazi alizonazo {officer} zitabaki bila afisa: {count}. Muda wa kujibu haubadiliki.',
    en: 'Open tickets of {officer} that become unassigned: {count}. Their deadlines do not change.',
  },
  succeeded: {
    sw: 'Kazi zilizopo {closed} zitahamia {successor}: {count}. Muda wa kujibu haubadiliki.',
    en: 'Open tickets of {closed} that go to {successor}: {count}. Their deadlines do not change.',
  },
  'moved-along': {
    sw: 'Zilizo chini yake moja kwa moja zitahama pamoja nayo: {count}. Kazi zilizopo zitafuata njia mpya zikipelekwa ngazi ya juu.',
    en: 'What lies right under it moves along: {count}. Open tickets take the new way when they next go up.',
  },
  recounted: {
    sw: 'Tarehe za kujibu ambazo hazijapita zitahesabiwa upya kwa yote yaliyo wazi.',
    en: 'For all open tickets, deadlines that have not passed are counted anew.',
  },
  'from-now-on': {
    sw: 'Inahusu yatakayotumwa kuanzia sasa. Yaliyotumwa yanabaki na muda wake.',
    en: 'It holds for tickets sent from now on. Those that were sent keep their deadlines.',
  },
  'due-otherwise': {
    sw: '{of}: kitakachotumwa sasa kitajibiwa ifikapo {after} badala ya {before}.',
    en: '{of} sent now: due on {after} instead of {before}.',
  },
  duties: {
    sw: 'Kazi za mkuu wa {institution} zitafanywa na {officer} ({at}).',
    en: "The head's duties at {institution} are then with {officer} ({at}).",
  },
  unstaffed: {
    sw: 'Hakuna atakayeshughulikia malalamiko {institution}. Yatakayotumwa huko yatapokelewa na {holder}.',
    en: 'Nobody handles tickets at {institution} any more. What is sent there is held by {holder}.',
  },
  staffed: {
    sw: '{institution} itaanza kupokea malalamiko na maoni yenyewe.',
    en: '{institution} then holds its tickets itself.',
  },
  'out-at-once': {
    sw: 'Kuanzia sasa {officer} hataweza kufanya lolote, hata kama ameingia.',
    en: 'From this moment {officer} can do nothing, even while logged in.',
  },
  'access-back': {
    sw: '{officer} anazuiwa mara moja. Uzuio unaisha wenyewe tarehe {until}, isipokuwa msimamizi wa pili athibitishe kabla ya hapo.',
    en: 'Access is taken away from {officer} at once. It comes back by itself on {until}, unless a second administrator confirms this before.',
  },
  'sees-later': {
    sw: 'Malalamiko na maombi yanayomhusu mtu, na mambo nyeti, yaliyokuwepo kabla {officer} atayaona kuanzia {until}, au mapema zaidi msimamizi wa pili akikubali.',
    en: 'What is about a person or sensitive and was there before, {officer} sees from {until} on, or sooner if a second administrator agrees.',
  },
  'tickets-seen-later': {
    sw: 'Malalamiko na maombi yanayomhusu mtu, na mambo nyeti, yaliyotumwa kabla ya badiliko hili, {institution} itayaona kuanzia {until}.',
    en: 'What is about a person or sensitive and was sent before this change, {institution} sees from {until} on.',
  },
  'told-of-suspension': {
    sw: '{officer}, mkuu wake na waangalizi wataarifiwa mara moja kwa barua pepe.',
    en: '{officer}, their head and oversight are told at once by e-mail.',
  },
  'told-of-days': {
    sw: 'Waangalizi wataarifiwa mara moja kwa barua pepe, na wakuu wote ndani ya nusu saa.',
    en: 'Oversight is told at once by e-mail, and all heads within half an hour.',
  },
  'id-for-good': {
    sw: 'Kitambulisho {id} hakibadilishwi wala kutumika tena.',
    en: 'The id {id} never changes, and is never used again.',
  },
};

/** What is said besides, where it is so. `{days}`: working days in words. */
export const foreseenMore = {
  later: {
    sw: 'Zinazopita siku hizo zitasogezwa mbele kwa {days}.',
    en: 'Deadlines that run over these days move later by {days}.',
  },
  nearer: {
    sw: 'Zinazopita siku hizo zitarudishwa nyuma kwa {days}.',
    en: 'Deadlines that run over these days move earlier by {days}.',
  },
  nobody: { sw: 'hakuna', en: 'nobody' },
  atLeast: { sw: '{count} au zaidi', en: '{count} or more' },
} as const satisfies Record<string, Text>;

/** Why a change takes a second administrator. */
export const guardedMatterWords: Readonly<Record<GuardedMatter, Text>> = {
  'receiver-of-corruption': {
    sw: 'taasisi inayopokea malalamiko ya rushwa',
    en: 'the institution that receives corruption',
  },
  'independent-office': { sw: 'taasisi huru', en: 'an independent office' },
  'above-the-receiver': {
    sw: 'uongozi wa ngazi iliyo juu ya taasisi inayopokea malalamiko ya rushwa',
    en: 'who heads an institution above the one that receives corruption',
  },
  'role-that-watches': {
    sw: 'jukumu la usimamizi, utunzaji wa utambulisho, ukaguzi au uangalizi',
    en: 'the role of an administrator, custodian, auditor or overseer',
  },
  'deadlines-of-corruption': {
    sw: 'muda wa kujibu malalamiko ya rushwa',
    en: 'the deadlines of corruption tickets',
  },
  'clocks-of-everybody': {
    sw: 'muda wa kujibu wa taasisi zote, au saa za kazi',
    en: 'the deadlines of everybody, or when offices are open',
  },
  'closed-days': {
    sw: 'siku za kazi zinazozidi 3 ndani ya siku 30, zaidi ya moja katika siku 14 zijazo, au zaidi ya 20 zilizofungwa kwa mwaka',
    en: 'more than 3 working days within 30 days, more than one of them in the next 14 days, or more than 20 closed in a year',
  },
  'suspension-by-two': {
    sw: 'kumzuia mtu anayesimamia au kukagua wengine: wa sita kwa siku, yuleyule tena ndani ya siku 30, au msimamizi mkuu wa taasisi nyingine',
    en: 'the suspension of somebody who watches: a sixth in a day, the same one again within 30 days, or an administrator of another tree',
  },
  'sight-at-once': {
    sw: 'kuona kabla ya saa 24 mambo ya watu yaliyokuwepo',
    en: 'seeing what of persons was there before the 24 hours are over',
  },
};

/** How far a proposal is. */
export const proposalStateWords: Readonly<Record<ProposalState, Text>> = {
  open: { sw: 'linasubiri msimamizi wa pili', en: 'waits for a second administrator' },
  confirmed: { sw: 'limethibitishwa', en: 'confirmed' },
  declined: { sw: 'limekataliwa', en: 'declined' },
  withdrawn: { sw: 'limeondolewa na aliyelipendekeza', en: 'taken back' },
  expired: { sw: 'muda wake umepita', en: 'expired' },
};

/** What became of a suspension by one administrator. `{officer}`: who decided about it. */
export const suspensionWords = {
  open: {
    sw: 'Unaisha wenyewe tarehe {until}, isipokuwa msimamizi wa pili athibitishe kabla ya hapo.',
    en: 'Ends by itself on {until}, unless a second administrator confirms it before.',
  },
  confirmed: { sw: '{officer} alithibitisha tarehe {at}.', en: 'Confirmed by {officer} on {at}.' },
  declined: {
    sw: 'Uliisha tarehe {at}: {officer} alikataa.',
    en: 'Ended on {at}: declined by {officer}.',
  },
  withdrawn: {
    sw: 'Uliisha tarehe {at}: {officer} aliuondoa.',
    en: 'Ended on {at}: taken back by {officer}.',
  },
  expired: {
    sw: 'Uliisha wenyewe tarehe {until}: hakuna msimamizi wa pili aliyethibitisha.',
    en: 'Ended by itself on {until}: no second administrator confirmed it.',
  },
} as const satisfies Record<ProposalState, Text>;
