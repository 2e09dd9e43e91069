import { describe, expect, it } from 'vitest';
import { problemDetailsOf } from '../../../contracts/http/problems/problem-details.ts';
import type { Fetched } from '../../../web/src/api/problem.ts';
import { refreshed } from '../../../web/src/resource/fresh.ts';
import { createPages } from '../../../web/src/resource/pages.ts';
import { resourceOf, type RequestParts } from '../../../web/src/resource/resource.ts';

interface Page {
  readonly lines: string;
  readonly next?: string | undefined;
}

/** Requests that a test answers one by one, in whatever order. */
class Asked {
  readonly requests: { readonly parts: RequestParts; readonly answer: (fetched: Fetched<Page>) => void }[] =
    [];

  readonly ask = (parts: RequestParts): Promise<Fetched<Page>> =>
    new Promise((answer) => {
      this.requests.push({ parts, answer });
    });

  answers(place: number, lines: string, { etag, next }: { etag?: string; next?: string } = {}): void {
    const headers: HeadersInit = etag === undefined ? {} : { ETag: etag };
    this.requests[place]?.answer({ data: { lines, next }, response: new Response('', { headers }) });
  }

  says(place: number, status: number, error?: object): void {
    this.requests[place]?.answer({ error, response: new Response(null, { status }) });
  }
}

const refusal = problemDetailsOf({ code: 'no-such-ticket' }, 'en');

/** A list whose pages are letters, and which is gone once it is refused. */
function aList() {
  const asked = new Asked();
  const list = createPages<Page, Page, string>({
    ask: asked.ask,
    take: ({ lines, next }, before) => ({ lines: `${before?.lines ?? ''}${lines}`, next }),
    next: ({ next }) => next,
    join: (data, page) => ({ lines: data.lines + page.lines, next: page.next }),
    restart: ({ lines }) => ({ lines, next: 'fresh' }),
    isGone: ({ because }) => because === 'refused',
  });
  return { asked, list };
}

describe('a resource', () => {
  it('takes what is answered, and tells whoever watches', async () => {
    const asked = new Asked();
    const one = resourceOf(asked.ask);
    const heard: (string | undefined)[] = [];
    const stop = one.watch(() => heard.push(one.now().data?.lines));
    const asks = refreshed(one, null);
    expect(one.now().asking).toBeDefined();
    asked.answers(0, 'a');
    expect(await asks).toBe('news');
    expect([one.now().data?.lines, one.now().asking, heard.at(-1)]).toEqual(['a', undefined, 'a']);
    stop();
    one.forget();
    expect([heard.at(-1), one.now()]).toEqual(['a', {}]);
  });

  it('asks with the ETag of what is known, of the same alone', async () => {
    const { asked, list } = aList();
    const first = refreshed(list, 'sw');
    asked.answers(0, 'a', { etag: '"1"' });
    await first;
    const second = refreshed(list, 'sw');
    asked.says(1, 304);
    expect([await second, list.now().data?.lines, list.now().failure]).toEqual(['nothing', 'a', undefined]);
    void refreshed(list, 'en');
    expect(asked.requests.map(({ parts }) => parts.headers)).toEqual([{}, { 'If-None-Match': '"1"' }, {}]);
    asked.answers(2, 'b');
    await Promise.resolve();
  });

  it('adds what is new to what was known of the same, and of something else begins anew', async () => {
    const { asked, list } = aList();
    for (const [place, [of, lines]] of (['sw a', 'sw b', 'en c'] as const)
      .map((text) => text.split(' '))
      .entries()) {
      const asks = list.refresh(of ?? '');
      asked.answers(place, lines ?? '');
      await asks;
    }
    expect(list.now()).toMatchObject({ asked: 'en', data: { lines: 'c' } });
  });

  it('stays as it was where nobody answers, says why, and is gone once it is refused', async () => {
    const { asked, list } = aList();
    const first = refreshed(list, 'sw');
    asked.answers(0, 'a');
    await first;
    const second = refreshed(list, 'sw');
    asked.says(1, 503);
    expect([await second, list.now().data?.lines, list.now().failure?.because]).toEqual([
      'failure',
      'a',
      'unavailable',
    ]);
    const third = refreshed(list, 'sw');
    asked.says(2, 404, refusal);
    expect([await third, list.now().data, list.now().failure?.because]).toEqual([
      'failure',
      undefined,
      'refused',
    ]);
  });

  it('is what the last of requests that overlap says; one by itself comes after none', async () => {
    const { asked, list } = aList();
    const [first, second] = [refreshed(list, 'sw'), refreshed(list, 'en')];
    expect(await refreshed(list, 'en', true)).toBe('nothing');
    asked.answers(1, 'b');
    asked.answers(0, 'a');
    await Promise.all([first, second]);
    expect(list.now().data?.lines).toBe('b');
    const byItself = refreshed(list, 'en', true);
    expect(asked.requests).toHaveLength(3);
    asked.answers(2, 'c');
    expect(await byItself).toBe('news');
  });

  it('takes no answer to what was asked before it was forgotten', async () => {
    const { asked, list } = aList();
    const first = refreshed(list, 'sw');
    list.forget();
    asked.answers(0, 'x');
    expect([await first, list.now()]).toEqual(['nothing', {}]);
    const second = refreshed(list, 'sw', true);
    asked.answers(1, 'a');
    expect(await second).toBe('news');
  });
});

describe('what comes page by page', () => {
  it('goes on from its cursor, one page at a time, to the end', async () => {
    const { asked, list } = aList();
    const first = refreshed(list, 'sw');
    asked.answers(0, 'a', { next: 'after-a' });
    await first;
    const more = [list.more(), list.more()];
    expect(list.now().isAskingMore).toBe(true);
    asked.answers(1, 'b');
    await Promise.all(more);
    await list.more();
    expect([asked.requests.length, list.now().data, list.now().isAskingMore]).toEqual([
      2,
      { lines: 'ab', next: undefined },
      false,
    ]);
  });

  it('says why a page did not come, and begins after the first anew once a cursor is refused', async () => {
    const { asked, list } = aList();
    const first = refreshed(list, 'sw');
    asked.answers(0, 'a', { next: 'after-a' });
    await first;
    const broken = list.more();
    asked.says(1, 503);
    await broken;
    expect([list.now().failureOfMore?.because, list.now().data?.next]).toEqual(['unavailable', 'after-a']);
    const refused = list.more();
    asked.says(2, 404, refusal);
    await refused;
    expect([list.now().failureOfMore?.because, list.now().data?.next]).toEqual(['refused', 'fresh']);
  });

  it('leaves a page out that comes after something else was asked for', async () => {
    const { asked, list } = aList();
    const first = refreshed(list, 'sw');
    asked.answers(0, 'a', { next: 'after-a' });
    await first;
    const more = list.more();
    const other = refreshed(list, 'en');
    asked.answers(2, 'x', { next: 'after-a' });
    await other;
    asked.answers(1, 'b');
    await more;
    expect(list.now().data).toEqual({ lines: 'x', next: 'after-a' });
  });
});
