import { expect, it } from 'vitest';
import type { Measures, MeasuresProjector } from '../../../domain/analytics/measures/measures.ts';
import type { TicketEvent } from '../../../domain/ticketing/tickets/event.ts';
import { BusyCountry, repeatedAndMixed } from '../../builders/busy-country.ts';
import { aCalendar } from '../../builders/calendar.ts';
import { readCells, recountedCells } from '../../builders/measures.ts';
import { aState, anEvent } from '../../builders/ticket-event.ts';
import { perRun } from '../../builders/runs.ts';

export interface MeasuresUnderTest {
  readonly measuresProjector: MeasuresProjector;
  readonly measures: Measures;
}

const calendar = aCalendar();
const findCalendar = () => Promise.resolve(calendar);

const sent = anEvent();
const day = '2026-11-24';
const acknowledged = anEvent({
  type: 'acknowledge',
  version: 2,
  before: aState(),
  after: aState({ status: 'acknowledged' }),
});

/** What every pair of keeper and reader does. `open` gives one that heard of no ticket. */
export function measuresContract(open: () => Promise<MeasuresUnderTest>): void {
  const having = async (...events: readonly TicketEvent[]) => {
    const { measuresProjector, measures } = await open();
    const outcomes: string[] = [];
    for (const event of events) outcomes.push(await measuresProjector.apply(event, findCalendar));
    return {
      outcomes,
      keeper: measuresProjector,
      ofCell: () => measures.ofCell({ institution: 'kituo', day }),
    };
  };

  it('count a ticket that was sent, where it lies and on its day', async () => {
    const { ofCell } = await having(sent);
    expect(await ofCell()).toMatchObject({
      'complaint.arrived': 1,
      'complaint.open': 1,
      'complaint.channel.web': 1,
    });
  });

  it('have no figure of an institution and a day on which nothing happened', async () => {
    const { measures } = await open();
    expect(await measures.ofCell({ institution: 'kituo', day: '2026-11-23' })).toEqual({});
  });

  it('count an event once, however often it comes', async () => {
    const { outcomes, ofCell } = await having(sent, sent, acknowledged, sent, acknowledged);
    expect(outcomes).toEqual(['counted', 'nothing-new', 'counted', 'nothing-new', 'nothing-new']);
    expect(await ofCell()).toMatchObject({ 'complaint.arrived': 1, 'complaint.in-progress': 1 });
  });

  it('keep an event that comes too early until its forerunner comes', async () => {
    const { outcomes, keeper: measuresProjector, ofCell } = await having(acknowledged, acknowledged);
    expect(outcomes).toEqual(['kept', 'nothing-new']);
    expect(await ofCell()).toEqual({});

    expect(await measuresProjector.apply(sent, findCalendar)).toBe('counted');

    expect(await ofCell()).toMatchObject({ 'complaint.arrived': 1, 'complaint.in-progress': 1 });
  });

  it('equal a recount after many acts, told repeatedly, in any order, several at once', async () => {
    const country = new BusyCountry(perRun(60, 150), 11);
    const { measuresProjector, measures } = await open();
    const events = repeatedAndMixed(country.events, 11);
    for (let start = 0; start < events.length; start += 10)
      await Promise.all(
        events.slice(start, start + 10).map((event) => measuresProjector.apply(event, findCalendar)),
      );

    const recounted = recountedCells(country.events, calendar);
    expect(await readCells(measures, recounted)).toEqual(recounted);
  });
}
