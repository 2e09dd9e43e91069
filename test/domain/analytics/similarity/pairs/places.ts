import type { Place } from '../../../../../domain/ticketing/tickets/ticket.ts';

/** Where the councils and wards of the scenes lie, as the sample of the registry has them. */
const regionOf: Readonly<Record<string, string>> = {
  'arusha-cc': 'mkoa-arusha',
  'bahi-dc': 'mkoa-dodoma',
  'chamwino-dc': 'mkoa-dodoma',
  'bukoba-mc': 'mkoa-kagera',
  'dar-es-salaam-cc': 'mkoa-dar',
  'dodoma-cc': 'mkoa-dodoma',
  'geita-tc': 'mkoa-geita',
  'hai-dc': 'mkoa-kilimanjaro',
  'ilemela-mc': 'mkoa-mwanza',
  'kibaha-tc': 'mkoa-pwani',
  'kigamboni-mc': 'mkoa-dar',
  'kilosa-dc': 'mkoa-morogoro',
  'kinondoni-mc': 'mkoa-dar',
  'kondoa-dc': 'mkoa-dodoma',
  'kongwa-dc': 'mkoa-dodoma',
  'mbeya-cc': 'mkoa-mbeya',
  'morogoro-mc': 'mkoa-morogoro',
  'moshi-mc': 'mkoa-kilimanjaro',
  'mwanza-cc': 'mkoa-mwanza',
  'rungwe-dc': 'mkoa-mbeya',
  'sengerema-dc': 'mkoa-mwanza',
  'songea-mc': 'mkoa-ruvuma',
  'tabora-mc': 'mkoa-tabora',
  'tanga-cc': 'mkoa-tanga',
  'temeke-mc': 'mkoa-dar',
  'ubungo-mc': 'mkoa-dar',
};

const wardsOf: Readonly<Record<string, string>> = {
  'arusha-cc': 'kaloleni levolosi sombetini',
  'bukoba-mc': 'kashai',
  'dar-es-salaam-cc': 'kariakoo upanga-mashariki buguruni ukonga',
  'dodoma-cc': 'makole nzuguni',
  'ilemela-mc': 'kirumba buswelu',
  'kigamboni-mc': 'kibada vijibweni',
  'kinondoni-mc': 'mwananyamala kijitonyama msasani kawe magomeni tandale mikocheni',
  'mbeya-cc': 'iyunga sisimba',
  'morogoro-mc': 'kihonda mazimbu',
  'moshi-mc': 'kiboriloni bondeni',
  'mwanza-cc': 'mirongo igogo mkuyuni',
  'songea-mc': 'lizaboni',
  'tabora-mc': 'kitete',
  'tanga-cc': 'chumbageni mabawa',
  'temeke-mc': 'mbagala keko changombe',
  'ubungo-mc': 'sinza kimara manzese',
};

const councilOf: ReadonlyMap<string, string> = new Map(
  Object.entries(wardsOf).flatMap(([council, wards]) =>
    wards.split(' ').map((ward) => [`kata-${ward}`, council] as const),
  ),
);

/** The whole place of its narrowest part. */
export function placeOfPart(part: string): Place {
  if (part.startsWith('mkoa-')) return { region: part };
  const council = councilOf.get(part) ?? part;
  const region = regionOf[council];
  if (region === undefined) throw new Error(`No scene knows where ${part} lies.`);
  return { region, council, ...(council !== part && { ward: part }) };
}

/** The names of a place, as its ids have them: Mwananyamala, Kinondoni, Dar. */
export const namesOfPlace = ({ region = '', council = '', ward = '' }: Place): readonly string[] => [
  region.replace('mkoa-', ''),
  council.replace(/-[a-z]{2}$/, ''),
  ward.replace('kata-', ''),
];
