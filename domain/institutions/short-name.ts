import { shortNameLimit } from './institution.ts';

/**
 * The printable basic characters of GSM 7-bit (3GPP TS 23.038): each takes one place of an SMS.
 * Its extension characters take two and some phones show them wrong, so a short name has none.
 */
const gsmBasic = new Set(
  '@£$¥èéùìòÇØøÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !"#¤%&\'()*+,-./0123456789:;<=>?' +
    '¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿abcdefghijklmnopqrstuvwxyzäöñüà',
);

/** What keeps a short name out of an SMS or a USSD screen: its length, or characters of it. */
export interface ShortNameFaults {
  /** How many characters it has over the limit; 0 when it fits. */
  readonly over: number;
  /** Characters that no phone need know, each once. */
  readonly foreign: readonly string[];
}

export function shortNameFaults(name: string): ShortNameFaults {
  const characters = [...name];
  return {
    over: Math.max(0, characters.length - shortNameLimit),
    foreign: [...new Set(characters.filter((character) => !gsmBasic.has(character)))],
  };
}
