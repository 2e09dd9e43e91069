import { changeBrief } from '../../application/briefs/change-brief.ts';
import { showBrief, type BriefPorts } from '../../application/briefs/show-brief.ts';
import { compareUnits } from '../../application/measures/compare-units.ts';
import { downloadSigns, downloadUnits } from '../../application/measures/download-figures.ts';
import { showMeasures } from '../../application/measures/show-measures.ts';
import { showToday, type TodayPorts } from '../../application/measures/show-today.ts';
import { changeBriefRoute, showBriefRoute } from '../../contracts/http/measures/brief.ts';
import { compareUnitsRoute } from '../../contracts/http/measures/compare-units.ts';
import { downloadSignsRoute, downloadUnitsRoute } from '../../contracts/http/measures/download-figures.ts';
import { showMeasuresRoute } from '../../contracts/http/measures/show-measures.ts';
import { showTodayRoute } from '../../contracts/http/measures/show-today.ts';
import type { TableFile } from '../../words/csv.ts';
import * as ports from '../ports.ts';
import { endpointOf, okEndpointOf, type Endpoint } from '../http/endpoint.ts';
import { officersFamily } from '../http/officers-family.ts';

const saved = ({ name, content }: TableFile) =>
  ({
    status: 200,
    headers: { 'content-disposition': `attachment; filename="${name}"` },
    body: content,
  }) as const;

type Ports = TodayPorts & BriefPorts;

/** Shows the figures of institutions, as replies and as tables, and sends them by week. */
export const measuresEndpoints: readonly Endpoint<Ports>[] = [
  okEndpointOf(showMeasuresRoute, (container, { params, query, officer, language }) =>
    showMeasures(container, { ...params, ...query, officer, language }),
  ),
  okEndpointOf(showTodayRoute, (container, { params, query, officer, language }) =>
    showToday(container, { ...params, ...query, officer, language }),
  ),
  okEndpointOf(showBriefRoute, (container, { params, officer }) =>
    showBrief(container, { ...params, officer }),
  ),
  okEndpointOf(changeBriefRoute, (container, { params, body, officer, language }) =>
    changeBrief(container, { ...params, ...body, officer, language }),
  ),
  okEndpointOf(compareUnitsRoute, (container, { params, query, officer, language }) =>
    compareUnits(container, { ...params, ...query, officer, language }),
  ),
  endpointOf(downloadUnitsRoute, async (container, { params, query, officer, language }) =>
    saved(await downloadUnits(container, { ...params, ...query, officer, language })),
  ),
  endpointOf(downloadSignsRoute, async (container, { params, query, officer, language }) =>
    saved(await downloadSigns(container, { ...params, ...query, officer, language })),
  ),
];

const container = (): Ports => ({
  rollUps: ports.rollUps(),
  registry: ports.registry(),
  now: ports.now,
  settlingSeconds: ports.settlingSeconds(),
  institutionDirections: ports.institutionDirectionLists(),
  briefs: ports.briefs(),
  directory: ports.directory(),
});

export const handler = officersFamily(measuresEndpoints, container);
