import { describe, expect, it } from 'vitest';
import { useTestService } from '#tests/support/test-service.ts';
import { fillService, secretWords } from './fill-service.ts';
import { signedIn } from './operator-visit.ts';

const lists = ['inbox', 'uploads', 'deliveries', 'connections', 'reprocessing'] as const;
const paths = ['/operator', '/operator/queue', ...lists.map((view) => `/operator/${view}`)];

/** The ids in the first cells of the rows of a page. */
const idsIn = (text: string): string[] =>
  [...text.matchAll(/<tr><td data-label="Id">(?:<div>)?<code>([^<]+)/g)].map(([, id = '']) => id);

const useFilled = async () => {
  const service = await useTestService({ worker: false });
  const database = await fillService(service);
  return { service, database, visitor: await signedIn(service) };
};

describe('the pages of operators', () => {
  it('are whole while there is nothing to show', async () => {
    const service = await useTestService({ worker: false });
    const visitor = await signedIn(service);
    for (const path of paths) {
      const { status, text, headers } = await visitor.get(path);
      expect(status, path).toBe(200);
      expect(text).not.toMatch(/\{\$|undefined|\bnull\b|NaN/);
      expect(headers).toMatchObject({
        'cache-control': 'no-store, private',
        'referrer-policy': 'same-origin',
        'x-robots-tag': 'noindex, nofollow',
      });
      expect(headers['content-security-policy']).toContain("default-src 'none'; script-src 'self'");
      expect(text).not.toMatch(/ style=|<style|<script(?! type="module")/);
    }
    expect((await visitor.get('/operator')).text).toContain('Nothing needs you');
    for (const view of lists)
      expect((await visitor.get(`/operator/${view}`)).text).toContain('Nothing to show');
  });

  it('show states and reasons of every client, and nothing of people', async () => {
    const { visitor } = await useFilled();
    const texts = await Promise.all(paths.map(async (path) => (await visitor.get(path)).text));
    const all = texts.join('\n');
    for (const word of secretWords) expect(all).not.toContain(word);
    for (const reason of [
      ...['given up after 4 attempts: answered 404', 'The entry is too large.', '503 it is away'],
      ...[
        'the runner refused',
        'answered 500',
        'answered 410',
        '3 of 10, 1 failed',
        'no event since yesterday',
      ],
    ])
      expect(all).toContain(reason);
    expect(all).toContain('Club &#60;b&#62;north&#60;/b&#62;</div><div><code>cli_club</code>');
    expect(all).toContain('The content is &#60;i&#62;none&#60;/i&#62; of the formats.');
    expect(all).not.toMatch(/<b>|<i>/);
  });

  it('say in one look what needs somebody', async () => {
    const { visitor } = await useFilled();
    const { text } = await visitor.get('/operator');
    expect(text).toContain('11 things need you');
    const needs = [...text.matchAll(/<a href="([^"]+)">([^<]+)<\/a><\/td><td data-label="How many">(\d+)/g)];
    expect(Object.fromEntries(needs.map(([, , need, count]) => [need, count]))).toEqual({
      'Uploads that have waited for more than ten minutes': '1',
      'Events of platforms whose next attempt is more than ten minutes late': '1',
      'Platforms that send nothing: their subscription is lost': '1',
      'Alerts about platforms in the last 24 hours': '1',
      'Uploads rejected in the last 24 hours': '2',
      'Events of platforms that failed in the last 24 hours': '2',
      'Deliveries given up in the last 24 hours': '1',
      'Endpoints that are disabled': '1',
      'Endpoints that fail at present': '1',
      'Connections that failed in the last 24 hours': '1',
      'Reprocessing without progress for more than ten minutes': '1',
    });
    for (const [, address = ''] of needs) expect((await visitor.get(address)).status).toBe(200);
  });

  it.each([
    ['inbox?status=failed', ['inb_4', 'inb_1']],
    ['inbox?platform=wahoo', ['inb_3']],
    ['inbox?status=failed&platform=wahoo', []],
    ['inbox?client=cli_club', ['inb_6', 'inb_5', 'inb_4', 'inb_1']],
    ['uploads?status=rejected', ['upl_3', 'upl_2']],
    ['uploads?status=rejected&client=cli_none', []],
    ['uploads?status=unheard-of', ['upl_4', 'upl_3', 'upl_2', 'upl_1']],
    ['deliveries?status=failed&client=cli_club', ['del_1']],
    ['connections?status=failed', ['con_2']],
    ['connections?platform=wahoo&client=%20cli_club%20', ['con_3', 'con_2']],
    ['reprocessing?status=running&client=cli_club', ['rep_1']],
    ['reprocessing?client=%27%3B%20drop%20table%20client', []],
  ])('narrow a list by the address: %s', async (query, ids) => {
    const { visitor } = await useFilled();
    const { status, text } = await visitor.get(`/operator/${query}`);
    expect(status).toBe(200);
    expect(idsIn(text)).toEqual(ids);
  });

  it('lead through long lists, with their filter', async () => {
    const { visitor, database } = await useFilled();
    await database.query(`
      insert into upload (id, client_id, runner_id, filename, bytes, sha256, status, received_at)
      select 'upl_9' || lpad(n::text, 4, '0'), 'cli_club', 'run_club', 'x', 1, 'b' || n, 'duplicate', now() from generate_series(1, 120) n`);
    const seen: string[] = [];
    let address = '/operator/uploads?status=duplicate';
    for (let pages = 1; ; pages += 1) {
      const { text } = await visitor.get(address);
      expect(text).toContain('<caption>120 in all</caption>');
      seen.push(...idsIn(text));
      const next = /href="([^"]+)">Older</.exec(text)?.[1];
      if (next === undefined) {
        expect(pages).toBe(3);
        expect(text).toContain('href="/operator/uploads?status=duplicate">Newest<');
        break;
      }
      address = next.replaceAll('&#38;', '&');
      expect(address).toContain('status=duplicate');
    }
    expect(new Set(seen).size).toBe(120);
    expect(seen).toEqual(seen.toSorted().reverse());
  });

  it('answer what they do not have with a page', async () => {
    const { visitor } = await useFilled();
    for (const [path, status] of [
      ['/operator/nothing', 404],
      ['/operator/inbox?cursor=none', 422],
      ['/operator/uploads?cursor=WyJ1cGwiLCJ1cGwiXQ', 422],
    ] as const) {
      const answer = await visitor.get(path);
      expect(answer.status).toBe(status);
      expect(String(answer.headers['content-type'])).toBe('text/html; charset=utf-8');
      expect(answer.text).toContain('<h1>');
    }
  });

  it('answer a part of themselves to the element that refreshes it', async () => {
    const { visitor } = await useFilled();
    const { text } = await visitor.get('/operator/uploads?status=rejected&fragment');
    expect(text).toMatch(/^<table[ >]/);
    expect(idsIn(text)).toEqual(['upl_3', 'upl_2']);
    expect(text).not.toContain('<nav');
  });
});

describe('what operators do', () => {
  const useActing = async () => {
    const filled = await useFilled();
    const act = (action: string, target: string, fields: Record<string, string> = {}) =>
      filled.visitor.post(`/operator/actions/${action}`, {
        ...{ token: filled.visitor.token, target, back: '/operator/uploads?status=rejected' },
        ...fields,
      });
    const one = async (table: string, id: string) =>
      (await filled.database.query(`select * from ${table} where id = $1`, [id])).rows[0];
    return { ...filled, act, one };
  };

  it('reads a rejected upload again and says so where they were', async () => {
    const { act, one, visitor } = await useActing();
    const answer = await act('retry-upload', 'upl_2');
    expect(answer).toMatchObject({
      status: 303,
      location: '/operator/uploads?status=rejected&done=retry-upload',
    });
    expect(await one('upload', 'upl_2')).toMatchObject({
      status: 'queued',
      claim: 'a2',
      attempts: 0,
      problem: null,
    });
    const { text } = await visitor.get(answer.location ?? '');
    expect(text).toContain('role="status">The upload is read again.');
    expect(text).toMatch(/href="\/operator\/uploads\?status=rejected">Refresh/);
  });

  it('reads no upload again that was read, has no bytes, or whose bytes another one holds', async () => {
    const { act, one, database } = await useActing();
    for (const id of ['upl_1', 'upl_3', 'upl_4', 'upl_none']) {
      const answer = await act('retry-upload', id);
      expect(answer.status).toBe(id === 'upl_none' ? 404 : 409);
      expect(answer.text).toContain('This was not done');
    }
    await database.query(`update upload set claim = 'a2' where id = 'upl_1'`);
    expect((await act('retry-upload', 'upl_2')).status).toBe(409);
    expect(await one('upload', 'upl_2')).toMatchObject({ status: 'rejected' });
  });

  it('processes an event again, and none of which nothing is left', async () => {
    const { act, one } = await useActing();
    for (const id of ['inb_1', 'inb_2', 'inb_6']) {
      expect((await act('retry-event', id)).status).toBe(303);
      expect(await one('inbox', id)).toMatchObject({
        status: 'received',
        attempts: 0,
        reason: null,
        finished_at: null,
      });
    }
    for (const id of ['inb_3', 'inb_4', 'inb_5']) expect((await act('retry-event', id)).status).toBe(409);
    expect((await act('retry-event', 'inb_none')).status).toBe(404);
  });

  it('sends a delivery again once it was asked for twice, and not to an endpoint that is disabled', async () => {
    const { act, one } = await useActing();
    const asked = await act('resend-delivery', 'del_1');
    expect(asked.status).toBe(200);
    expect(asked.text).toContain('Send del_1 again?');
    expect(asked.text).toContain('name="confirmed" value="yes"');
    expect(await one('webhook_delivery', 'del_1')).toMatchObject({ status: 'failed' });
    expect((await act('resend-delivery', 'del_1', { confirmed: 'yes' })).status).toBe(303);
    expect(await one('webhook_delivery', 'del_1')).toMatchObject({ status: 'waiting' });
    const refused = await act('resend-delivery', 'del_2', { confirmed: 'yes' });
    expect(refused.status).toBe(409);
    expect(refused.text).toContain('The endpoint is disabled');
  });

  it('cancels a reprocessing once it was asked for twice', async () => {
    const { act, one } = await useActing();
    expect((await act('cancel-reprocessing', 'rep_1')).text).toContain('Cancel rep_1?');
    expect(await one('reprocessing_job', 'rep_1')).toMatchObject({ status: 'running' });
    expect((await act('cancel-reprocessing', 'rep_1', { confirmed: 'yes' })).status).toBe(303);
    expect(await one('reprocessing_job', 'rep_1')).toMatchObject({ status: 'cancelled' });
    expect((await act('cancel-reprocessing', 'rep_none', { confirmed: 'yes' })).status).toBe(404);
  });

  it('enqueues unfinished work again, which the queue then shows by name', async () => {
    const { act, visitor } = await useActing();
    expect((await visitor.get('/operator/queue')).text).not.toContain('<code>import-upload</code>');
    const answer = await act('enqueue-unfinished', '', { back: '/operator/queue' });
    expect(answer.location).toBe('/operator/queue?done=enqueue-unfinished');
    const { text } = await visitor.get('/operator/queue');
    expect(text).toMatch(/<code>import-upload<\/code><\/td><td data-label="Waiting">1</);
    expect(text).toMatch(/<code>process-inbox<\/code>/);
  });

  it.each(['__proto__', 'constructor', 'erase-everything', 'toString'])(
    'is nothing else (%s)',
    async (action) => {
      const { act, visitor } = await useActing();
      expect((await act(action, 'upl_2')).status).toBe(404);
      expect((await visitor.get(`/operator?done=${action}`)).text).not.toContain('role="status">D');
    },
  );

  it('is refused without a session', async () => {
    const { service, one } = await useActing();
    const { statusCode } = await service.app.inject({
      method: 'POST',
      url: '/operator/actions/retry-upload',
      headers: { origin: 'http://localhost', 'content-type': 'application/x-www-form-urlencoded' },
      payload: 'target=upl_2',
    });
    expect(statusCode).toBe(401);
    expect(await one('upload', 'upl_2')).toMatchObject({ status: 'rejected' });
  });
});
