import { aKey } from '../../../builders/http-request.ts';
import type { Visit } from '../../visits/visit.ts';

/** The administrator of the whole country. */
export const national = 'salama-ngowi';

/** Names that try to be more than names. */
export const hostileNames = {
  name: {
    sw: '<img src=x onerror=alert(1)> Mamlaka ya Maji 💧💧💧 & "Usafi"',
    en: 'WaterWaterWaterWaterWaterWaterWaterWaterWaterWaterWaterWaterWaterWaterWaterWater',
  },
  shortName: { sw: 'Maji <b>&amp;', en: 'WaterWaterWaterWater' },
};

/** The administrator of the whole country changes something, by the API. */
export async function changes(
  { site }: Visit,
  act: string,
  params: Readonly<Record<string, string>>,
  stated: object,
  why = 'Barua ya 20 Novemba 2026',
): Promise<void> {
  const { status, text } = await site.system.answers(act, {
    params,
    body: { why, ...stated },
    headers: { authorization: `Bearer ${national}`, 'idempotency-key': aKey() },
  });
  // A visit is used for many states: what is so already stays.
  if (status >= 300 && !text.includes('nothing-changes') && !text.includes('officer-removed'))
    throw new Error(`It was answered with ${status}: ${text}`);
}
