import type { Text } from '../../../../domain/foundation/vocabulary/language.ts';

export const officeTexts = {
  title: { sw: 'Ofisi yako', en: 'Your office' },
  description: {
    sw: 'Maafisa wa ofisi unayoiongoza, kazi walizonazo, na violezo vya majibu.',
    en: 'The officers of an office that you head, the tickets they have, and its answer templates.',
  },
  notHead: {
    sw: 'Huongozi taasisi yoyote sasa. Ukurasa huu ni wa wakuu na makaimu.',
    en: 'You head no institution now. This page is for heads and acting heads.',
  },
  acting: { sw: 'unakaimu', en: 'acting' },
  staff: { sw: 'Maafisa', en: 'Officers' },
  name: { sw: 'Afisa', en: 'Officer' },
  roles: { sw: 'Majukumu', en: 'Roles' },
  open: { sw: 'Kazi zilizo wazi', en: 'Open tickets' },
  overdue: { sw: 'Zilizochelewa', en: 'Overdue' },
  nobody: { sw: 'Hakuna afisa wa kupewa kazi hapa.', en: 'Nobody here can be given a ticket.' },
  trained: { sw: 'amefunzwa mambo nyeti', en: 'trained for sensitive matters' },
  toTickets: {
    sw: 'Bonyeza jina la afisa uone kazi zake zilizo wazi.',
    en: "Press an officer's name to see the open tickets of that officer.",
  },
  complaintsOfficers: { sw: 'Maafisa wa malalamiko', en: 'Complaints officers' },
  complaintsOfficersMeans: {
    sw: 'Wanaona kila unachoona kama mkuu. Hawaamui, ila wanaweza kuandika dokezo la ndani.',
    en: 'They see all that you see as head. They decide nothing, and may write notes.',
  },
  noComplaintsOfficer: {
    sw: 'Ofisi haina afisa wa malalamiko.',
    en: 'The office has no complaints officer.',
  },
  whoNamesThem: {
    sw: 'Unachagua nani awe. Msimamizi wa rejista wa taasisi yako ndiye anayemwandika au kumwondoa.',
    en: 'You choose who they are. The administrator of your institution enters and ends the role.',
  },
} as const satisfies Record<string, Text>;

/** Leads to what an officer has. */
export const ticketsOf = (name: string): Text => ({
  sw: `${name}: onyesha kazi zake zilizo wazi`,
  en: `${name}: show the open tickets`,
});
