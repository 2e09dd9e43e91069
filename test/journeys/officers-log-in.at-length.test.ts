import { describe, expect, it } from 'vitest';
import { inTurns } from '../../local/system/in-turns.ts';
import { aPageOf } from './steps/login-page.ts';
import { asks, tokensOf } from './steps/officers.ts';
import { setsActive } from './steps/put-on-record.ts';
import { cloud } from './steps/under-test.ts';

const me = '/v1/officer/me';
/** Works on no ticket in any other journey. */
const outForAMoment = 'benard-kulwa';

describe('an officer', () => {
  it('logs in by the login page and is who the registry says', async () => {
    const { access } = await tokensOf('neema-sanga');
    const { status, body } = await asks(me, access);
    expect(status).toBe(200);
    expect(body).toMatchObject({
      id: 'neema-sanga',
      institution: { id: 'kmk' },
      roles: [{ code: 'head', word: 'head' }, { code: 'oversight' }],
      heads: [{ id: 'kmk', acting: false }],
      permissions: expect.arrayContaining(['reads:list']) as unknown,
    });
  });

  it('is out at once when the registry says so, and in again', async () => {
    const { access } = await tokensOf(outForAMoment);
    const answered = [(await asks(me, access)).status];
    await setsActive(outForAMoment, false);
    const refused = await asks(me, access);
    answered.push(refused.status);
    await setsActive(outForAMoment, true);
    answered.push((await asks(me, access)).status);
    expect(answered).toEqual([200, 403, 200]);
    expect(refused.body).toMatchObject({ code: 'not-allowed' });
  });

  it('is each who was given a login, all forty and more', async () => {
    const answers = await inTurns(cloud.demoLogins, 4, async ({ officer }) => {
      const { access } = await tokensOf(officer);
      return (await asks(me, access)).body['id'];
    });
    expect(answers).toEqual(cloud.demoLogins.map(({ officer }) => officer));
  });
});

describe('an officer on a page', () => {
  it('chooses who to be on the login page, is kept in by a cookie, and is out at the issuer too', async () => {
    const page = await aPageOf('anna-mushi');
    const begun = await page.posts({ login: page.login });
    expect([begun.status, begun.body]).toMatchObject([
      200,
      { expiresInSeconds: expect.any(Number) as number },
    ]);
    expect(begun.cookie).toMatch(/^__Host-mrejesho-session=\w+\.[\w-]+$/);
    expect((await asks(me, begun.body['accessToken'] as string)).body).toMatchObject({ id: 'anna-mushi' });

    const renewed = await page.posts({}, begun.cookie);
    expect(renewed.status).toBe(200);
    expect((await asks(me, renewed.body['accessToken'] as string)).status).toBe(200);

    const ended = await page.logsOut(renewed.cookie);
    expect([ended.status, ended.setCookie]).toEqual([200, expect.stringContaining('Max-Age=0')]);
    const led = await fetch(ended.body['endSessionUrl'] as string, { redirect: 'manual' });
    expect(led.headers.get('location')).toBe(cloud.login.redirectUri);
    for (const cookie of [begun.cookie, renewed.cookie])
      expect(await page.posts({}, cookie)).toMatchObject({ status: 401, body: { code: 'session-ended' } });
  });

  it('gets in by no code twice, by no other page, and by no cookie on another path', async () => {
    const page = await aPageOf('musa-mollel');
    const { cookie } = await page.posts({ login: page.login });
    expect(await page.posts({ login: page.login })).toMatchObject({
      status: 401,
      body: { code: 'login-failed' },
    });
    expect(await page.posts({}, cookie, 'https://elsewhere.example')).toMatchObject({
      status: 403,
      body: { code: 'not-from-our-pages' },
    });
    const other = await fetch(`${cloud.apiUrl}${me}`, { headers: { cookie } });
    expect(other.status).toBe(401);
  });
});

describe('whoever is no officer', () => {
  it('is refused with no token', async () => {
    expect((await asks(me)).status).toBe(401);
  });

  it('is refused with a token that was changed', async () => {
    const { access } = await tokensOf('musa-mollel');
    const [header = '', payload = '', signature = ''] = access.split('.');
    const claims = JSON.parse(Buffer.from(payload, 'base64url').toString()) as object;
    const changed = Buffer.from(JSON.stringify({ ...claims, sub: 'another' })).toString('base64url');
    expect((await asks(me, `${header}.${changed}.${signature}`)).status).toBe(401);
    expect((await asks(me, access)).status).toBe(200);
  });
});
