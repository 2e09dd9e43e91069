import type { Text } from '../domain/foundation/vocabulary/language.ts';
import type { AdministrationRefusal } from '../domain/administration/refusals.ts';

/** What an administrator reads when the rules do not allow a change of the registry. */
export const administrationRefusalWords: Readonly<Record<AdministrationRefusal, Text>> = {
  'outside-subtree': {
    sw: 'Unasimamia taasisi yako na zilizo chini yake tu.',
    en: 'You administer your own institution and what lies under it, nothing else.',
  },
  'own-record': {
    sw: 'Huwezi kubadilisha rekodi yako mwenyewe. Mwombe msimamizi mwingine.',
    en: 'You cannot change your own record. Ask another administrator.',
  },
  'nation-wide': {
    sw: 'Jambo linalohusu nchi nzima hubadilishwa na msimamizi wa ngazi ya juu kabisa.',
    en: 'What holds for the whole country is changed by the administrator at the top of the tree.',
  },
  'no-such-institution': {
    sw: 'Hakuna taasisi yenye kitambulisho hiki.',
    en: 'There is no institution with this id.',
  },
  'no-such-officer': {
    sw: 'Hakuna afisa mwenye kitambulisho hiki.',
    en: 'There is no officer with this id.',
  },
  'no-such-category': {
    sw: 'Hakuna aina ya jambo yenye kitambulisho hiki.',
    en: 'There is no category with this id.',
  },
  'id-taken': {
    sw: 'Kitambulisho hiki kimeshatumika, na hakitumiki mara mbili. Chagua kingine.',
    en: 'This id was used before, and none is used twice. Choose another.',
  },
  'name-taken': {
    sw: 'Taasisi nyingine chini ya ngazi ileile ina jina hili.',
    en: 'Another institution under the same one has this name.',
  },
  'short-name-unfit': {
    sw: 'Jina fupi lisizidi herufi 20, na liwe na herufi zinazotumika kwenye SMS pekee.',
    en: 'The short name has at most 20 characters, and only such as an SMS can carry.',
  },
  'institution-closed': { sw: 'Taasisi hii imefungwa.', en: 'This institution was closed.' },
  'nothing-changes': { sw: 'Tayari iko hivyo.', en: 'It is so already.' },
  'too-much-at-once': {
    sw: 'Badiliko hili linagusa mambo mengi mno kwa pamoja. Ondoa kwanza baadhi ya taasisi ambazo afisa huyu ni mkuu wake.',
    en: "This touches too much at once. First end some of the officer's headships.",
  },
  'tops-a-tree': {
    sw: 'Taasisi huru au ya juu kabisa hubadilishwa kwa kupakia rejista, si hapa.',
    en: 'An independent institution, or the top of a tree, is changed by an import of the registry, not here.',
  },
  'two-levels-at-most': {
    sw: 'Taasisi ina ngazi mbili tu: kitengo na makao makuu.',
    en: 'An institution has two levels at most: unit and head office.',
  },
  'jurisdictions-differ': {
    sw: 'Taasisi za Tanzania Bara na za Zanzibar haziwekwi moja chini ya nyingine.',
    en: 'Institutions of the mainland and of Zanzibar do not lie one under the other.',
  },
  'under-itself': {
    sw: 'Taasisi haiwezi kuwa chini yake yenyewe.',
    en: 'An institution cannot lie under itself.',
  },
  'has-children': {
    sw: 'Kuna taasisi au vitengo chini yake. Vihamishe au vifunge kwanza.',
    en: 'Others lie under it. Move or close them first.',
  },
  'officers-remain': {
    sw: 'Kuna maafisa wanaofanya kazi hapo. Wahamishe au waondoe kwanza.',
    en: 'Officers work there. Move or remove them first.',
  },
  'successor-below': {
    sw: 'Mrithi hawezi kuwa taasisi yenyewe wala iliyo chini yake.',
    en: 'The successor cannot be the institution itself, nor lie under it.',
  },
  'successor-cannot-take-it': {
    sw: 'Mrithi hana afisa wa kushughulikia malalamiko, au hahudumiwi hapa.',
    en: 'Nobody handles tickets at the successor, or it is not served here.',
  },
  'top-unstaffed': {
    sw: 'Ngazi ya juu kabisa ingebaki bila afisa wa kushughulikia malalamiko.',
    en: 'The top of the tree would be left without anybody who handles tickets.',
  },
  'top-without-head': {
    sw: 'Ngazi ya juu kabisa ingebaki bila mkuu wala kaimu.',
    en: 'The top of the tree would be left without a head, and without anybody who acts for one.',
  },
  'roles-conflict': {
    sw: 'Mtu mmoja hawezi kuwa na zaidi ya moja ya kazi hizi: usimamizi wa mfumo, utunzaji wa utambulisho, ukaguzi na kushughulikia malalamiko.',
    en: 'Administrator, custodian and auditor exclude each other, and the handling of tickets.',
  },
  'duty-without-phone': {
    sw: 'Afisa wa zamu hupewa taarifa za dharura kwa SMS pia. Andika barua pepe na simu yake.',
    en: "The duty officer is told of urgent matters by SMS too. State the officer's e-mail address and phone.",
  },
  'officer-removed': { sw: 'Afisa huyu ameshaondolewa.', en: 'This officer was removed.' },
  'works-elsewhere': {
    sw: 'Mkuu wa taasisi hufanya kazi hapohapo. Mhamishe kwanza.',
    en: 'The head of an institution works there. Move the officer first.',
  },
  'acting-overlaps': {
    sw: 'Mtu mwingine anakaimu katika tarehe hizo.',
    en: 'Somebody else acts as head on these dates.',
  },
  'date-order': {
    sw: 'Siku ya mwisho imeshapita, au iko kabla ya ya kwanza.',
    en: 'The last day is past, or lies before the first one.',
  },
  'no-such-headship': {
    sw: 'Afisa huyu si mkuu wala kaimu wa taasisi hii.',
    en: 'This officer neither heads this institution nor acts for its head.',
  },
  'no-such-proposal': {
    sw: 'Hakuna pendekezo kama hilo unaloweza kuliamua.',
    en: 'There is no such proposal that you may decide on.',
  },
  'own-proposal': {
    sw: 'Huwezi kuthibitisha ulichopendekeza mwenyewe.',
    en: 'You cannot confirm what you proposed yourself.',
  },
  'gains-by-it': {
    sw: 'Pendekezo hili linabadilisha rekodi yako. Mwombe msimamizi mwingine.',
    en: 'This proposal changes your own record. Ask another administrator.',
  },
  'same-person': {
    sw: 'Mawasiliano yako na ya aliyependekeza ni yale yale. Mtu mmoja hawezi kuthibitisha lake.',
    en: 'You and who proposed it are reached in the same way. Nobody confirms their own.',
  },
  'proposal-over': {
    sw: 'Pendekezo hili limeshaamuliwa au limeondolewa.',
    en: 'This proposal was decided or taken back.',
  },
  'proposal-expired': {
    sw: 'Muda wa pendekezo hili umepita. Lipendekezwe upya.',
    en: 'The time of this proposal is over. It has to be proposed anew.',
  },
  'too-many-proposals': {
    sw: 'Mapendekezo yako kumi tayari yanasubiri msimamizi wa pili. Ondoa moja, au subiri moja liamuliwe.',
    en: 'Ten of your proposals wait for a second administrator already. Take one back, or wait until one is decided.',
  },
  'proposer-gone': {
    sw: 'Aliyependekeza hasimamii tena taasisi hiyo.',
    en: 'Who proposed it no longer administers there.',
  },
  'row-twice': {
    sw: 'Mistari miwili inahusu jambo lilelile.',
    en: 'Two rows are for the same.',
  },
  'row-missing': {
    sw: 'Kila aina ya ujumbe inahitaji mstari wake kwa taasisi zote.',
    en: 'Every kind needs a row of its own for everybody.',
  },
  'only-shortens': {
    sw: 'Taasisi au aina ya jambo inaweza kufupisha muda wa kujibu tu, na kurefusha muda wa rufaa tu.',
    en: 'For an institution or a category the time to answer is only shortened, and the time to appeal only lengthened.',
  },
  'acknowledges-too-late': {
    sw: 'Muda wa kuthibitisha kupokea usizidi muda wa kujibu.',
    en: 'Acknowledging may not take longer than responding.',
  },
  'response-differs': {
    sw: 'Kama aina ya ujumbe inahitaji jibu, inalihitaji kila mahali, pamoja na muda wa rufaa.',
    en: 'A kind that needs a response needs it everywhere, and a time to appeal with it.',
  },
};
