import { compareUnits } from '../../application/measures/compare-units.ts';
import { downloadSigns, downloadUnits } from '../../application/measures/download-figures.ts';
import { showMeasures, type MeasuresPorts } from '../../application/measures/show-measures.ts';
import { compareUnitsRoute } from '../../contracts/http/measures/compare-units.ts';
import { downloadSignsRoute, downloadUnitsRoute } from '../../contracts/http/measures/download-figures.ts';
import { showMeasuresRoute } from '../../contracts/http/measures/show-measures.ts';
import type { TableFile } from '../../words/csv.ts';
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

const saved = ({ name, content }: TableFile) =>
  ({
    status: 200,
    headers: { 'content-disposition': `attachment; filename="${name}"` },
    body: content,
  }) as const;

export const downloadUnitsAnswer =
  (container: MeasuresPorts): Answer<typeof downloadUnitsRoute> =>
  async ({ params, query, officer, language }) =>
    saved(await downloadUnits(container, { ...params, ...query, officer, language }));

export const downloadSignsAnswer =
  (container: MeasuresPorts): Answer<typeof downloadSignsRoute> =>
  async ({ params, query, officer, language }) =>
    saved(await downloadSigns(container, { ...params, ...query, officer, language }));

const container = (): MeasuresPorts => ({
  rollUps: ports.rollUps(),
  registry: ports.registry(),
  now: ports.now,
  settlingSeconds: ports.settlingSeconds(),
});

export const handler = family([
  [showMeasuresRoute, officersApi(showMeasuresRoute, () => showMeasuresAnswer(container()))],
  [compareUnitsRoute, officersApi(compareUnitsRoute, () => compareUnitsAnswer(container()))],
  [downloadUnitsRoute, officersApi(downloadUnitsRoute, () => downloadUnitsAnswer(container()))],
  [downloadSignsRoute, officersApi(downloadSignsRoute, () => downloadSignsAnswer(container()))],
]);
