import { describe, it } from 'vitest';
import { problemCodes } from '../../../contracts/http/problems/problems.ts';
import { routes } from '../../../contracts/http/table/routes.ts';
import type { Route } from '../../../contracts/http/route.ts';
import { Problem } from '../../../functions/http/problem.ts';
import { problemResult } from '../../../functions/http/reply.ts';
import { Deviations } from './deviations.ts';
import { subjects, waysOf, type Subject } from './places.ts';
import { countryIn, missingNumber, stories, storyOf, viewer } from './scenes.ts';
import { secret } from './story.ts';
import { StillStores } from './still-stores.ts';
import { TheWholeApi, type Asking } from './the-whole-api.ts';

const api = new TheWholeApi();
const content = countryIn('head', 'own');
const stores = await StillStores.of(stories, content);
const { number } = storyOf('normal', 'in-progress').ticket;
const routeNamed = (name: string): Route | undefined => routes.find((route) => route.name === name);

/** Who asks: with what is right, with what is wrong, with both credentials, and with none. */
const askers: Readonly<Record<string, Asking>> = {
  nobody: {},
  'the holder of the secret': { secret },
  'who guesses the secret': { secret: '00000000' },
  'an officer': { officer: viewer },
  'whoever has a token that is nobody’s': { officer: 'hayupo' },
  'an officer with a secret': { officer: viewer, secret },
};

const keptBy = (whole: string): readonly [status: number, kept: string | undefined] => {
  const [status, headers] = JSON.parse(whole) as [number, Readonly<Record<string, string>>];
  return [status, headers['cache-control']];
};

describe('a reply of the API', () => {
  it('says of itself that nobody may keep it, on every route and whoever asks, unless everybody gets the same', async () => {
    const found = new Deviations();
    api.in(content, stores);
    for (const [name, way] of waysOf(...(Object.keys(subjects) as readonly Subject[])))
      for (const [asker, asking] of Object.entries(askers))
        for (const of of [number, missingNumber]) {
          const params = { number: of, institution: 'wakala', ...way.params };
          const { whole } = await api.asks(name, { ...way, ...asking, params });
          const [status, kept] = keptBy(whole);
          const route = routeNamed(name);
          const mayBeKept = status < 300 && route?.keepSeconds !== undefined;
          const said = mayBeKept ? `public, max-age=${route.keepSeconds}` : 'no-store';
          found.hold([name, asker, String(status)], kept, said);
        }
    found.none();
  });

  it('that tells of a problem is never kept, whichever it is', () => {
    const found = new Deviations();
    for (const code of problemCodes) {
      const { headers } = problemResult(new Problem({ code }), 'sw');
      found.hold([code], headers?.['cache-control'], 'no-store');
    }
    found.none();
  });
});
