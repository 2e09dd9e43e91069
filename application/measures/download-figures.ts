import type { TableFile } from '../../words/csv.ts';
import { signsFile } from '../../words/measures/signs-file.ts';
import { unitsFile } from '../../words/measures/units-file.ts';
import { RequestRefused } from '../request-refused.ts';
import { compareUnits } from './compare-units.ts';
import { showMeasures, type RequestedMeasures, type MeasuresPorts } from './show-measures.ts';

/** The table of what lies right under an institution: of what `compareUnits` tells, and to whom it does. */
export async function downloadUnits(ports: MeasuresPorts, asked: RequestedMeasures): Promise<TableFile> {
  return unitsFile(await compareUnits(ports, asked), asked.language);
}

/** The table of the signs that `showMeasures` tells. Throws the problem `not-allowed` where it tells none. */
export async function downloadSigns(ports: MeasuresPorts, asked: RequestedMeasures): Promise<TableFile> {
  const { signs, ...shown } = await showMeasures(ports, asked);
  if (signs === undefined) throw new RequestRefused({ code: 'not-allowed' });
  return signsFile({ ...shown, signs }, asked.language);
}
