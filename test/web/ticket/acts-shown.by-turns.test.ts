import { h } from 'preact';
import { LocationProvider } from 'preact-iso';
import prerender, { locationStub } from 'preact-iso/prerender';
import { describe, expect, it } from 'vitest';
import { officerRoles } from '../../../domain/institutions/registry/officer.ts';
import { handlingRoles } from '../../../domain/institutions/registry/roles.ts';
import { Deviations } from '../../functions/authority/deviations.ts';
import { outcomeOf } from '../../functions/authority/outcome.ts';
import { positionsInTurn } from '../../functions/authority/positions-in-turn.ts';
import { waysOf, type Way } from '../../functions/authority/places.ts';
import { viewer } from '../../functions/authority/scenes.ts';
import type { ActOfOfficers } from '../../../domain/foundation/vocabulary/acts.ts';
import { isOfficerAct } from '../../../web/src/officer/ticket/officer-act-forms.ts';
import { ActsOfTicket } from '../../../web/src/officer/ticket/acts-of-ticket.tsx';
import type { Opened } from '../../../web/src/officer/ticket/opened.ts';
import { joinedNames } from '../../../web/src/officer/ticket/names-in-hand.ts';
import { OpenedScenes, whereIn } from '../../functions/authority/opened-scenes.ts';

const scenes = await OpenedScenes.prepared();
const { api } = scenes;
locationStub('http://site.example/en/work/tickets/261112345671');

/** The acts for which the page shows a button, for a ticket as the API opened it. */
async function shownFor(ticket: Opened): Promise<readonly string[]> {
  const panel = h(ActsOfTicket, {
    held: { ticket, history: [], names: joinedNames(), older: undefined, language: 'en', reason: undefined },
    now: ticket,
    chosen: undefined,
    onChoose: () => undefined,
  });
  const { html } = await prerender(h(LocationProvider, {}, panel));
  return [...html.matchAll(/data-act="([^"]+)"/g)].map(([, act = '']) => act);
}

/** Which act of the page a way asks for. */
function codeOf(route: string, { body }: Way): ActOfOfficers {
  const said = JSON.stringify(body ?? {});
  const code = {
    'write-to-citizen': 'reply',
    'decide-transfer': said.includes('"undo"') ? 'undo-transfer' : 'keep-transfer',
    'change-urgency': said.includes('"lower"') ? 'lower-urgency' : 'raise-urgency',
  }[route];
  const act = code ?? route;
  if (!isOfficerAct(act)) throw new Error(`The page knows no act for the route ${route}.`);
  return act;
}

describe.each(handlingRoles)('the page of a ticket, before the role %s from every position', (role) => {
  it('has a button for what the API offers and would do, and none for what it would not allow', async () => {
    const found = new Deviations();
    const opened = await scenes.inEachOpened(role, positionsInTurn, async (scene, ticket) => {
      const { number } = scene;
      const where = whereIn(scene);
      const shown = await shownFor(ticket);
      const offered = ticket.acts.map(({ code }) => code);
      const notNow = ticket.notNow.map(({ code }) => code);
      found.hold([...where, 'shown'], shown.toSorted(), offered.toSorted());
      found.hold(
        [...where, 'shown and not now'],
        notNow.filter((code) => shown.includes(code)),
        [],
      );
      for (const [route, way] of waysOf('act', 'identity-request')) {
        const code = codeOf(route, way);
        const answer = await api.asks(route, { officer: viewer, params: { number }, body: way.body });
        if (shown.includes(code)) found.hold([...where, code, 'asked'], outcomeOf(answer), 'allowed');
        if (answer.status < 300) found.hold([...where, code, 'done'], shown.includes(code), true);
      }
    });
    found.none();
    expect(opened).toBeGreaterThan(0);
  });
});

it('nobody else is shown any ticket', async () => {
  for (const role of officerRoles.filter((one) => !handlingRoles.some((handling) => handling === one)))
    expect(await scenes.inEachOpened(role, positionsInTurn, () => undefined)).toBe(0);
});
