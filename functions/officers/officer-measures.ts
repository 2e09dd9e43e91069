import { compareUnits } from '../../application/measures/compare-units.ts';
import { showMeasures, type MeasuresPorts } from '../../application/measures/show-measures.ts';
import { compareUnitsRoute } from '../../contracts/http/measures/compare-units.ts';
import { showMeasuresRoute } from '../../contracts/http/measures/show-measures.ts';
import * as ports from '../ports.ts';
import type { Answer } from '../http/api.ts';
import { family } from '../http/family.ts';
import { officersApi } from '../http/officers-api.ts';

export const showMeasuresAnswer =
  (container: MeasuresPorts): Answer<typeof showMeasuresRoute> =>
  async ({ params, query, officer, language }) => ({
    status: 200,
    body: await showMeasures(container, { ...params, ...query, officer, language }),
  });

export const compareUnitsAnswer =
  (container: MeasuresPorts): Answer<typeof compareUnitsRoute> =>
  async ({ params, query, officer, language }) => ({
    status: 200,
    body: await compareUnits(container, { ...params, ...query, officer, language }),
  });

const container = (): MeasuresPorts => ({
  rollUps: ports.rollUps(),
  registry: ports.registry(),
  now: ports.now,
  settlingSeconds: ports.settlingSeconds(),
});

export const handler = family([
  [showMeasuresRoute, officersApi(showMeasuresRoute, () => showMeasuresAnswer(container()))],
  [compareUnitsRoute, officersApi(compareUnitsRoute, () => compareUnitsAnswer(container()))],
]);
