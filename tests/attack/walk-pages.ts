import { type Ask, openAsk, type Question, type Reply } from './ask.ts';
import { hostileParameters } from './hostile-values.ts';
import { bearer, makeClient, type Target } from './make-client.ts';
import { putAll, type WalkReport } from './walk-api.ts';

/** Stands in every text of the runner, and must stand in no page as it is. */
const markup = '"><script>alert(1)</script>';
const tag = `tag ${markup}`;

const form = { 'content-type': 'application/x-www-form-urlencoded' };

/** Below the address of a link, or of the operator's pages. */
const hostilePaths = [
  ...[
    '/',
    '//',
    '/%00',
    '/%ff',
    '/%2e%2e/x',
    '/..',
    '/__proto__',
    '/toString',
    '/:id',
    `/${'a'.repeat(5000)}`,
  ],
  ...[
    '/runs/%00',
    '/runs/__proto__',
    '/runs/1/2',
    '/runners/%00',
    '/runners/x/runs/y',
    '?fragment',
    '?a[]=1',
  ],
] as const;
const values = [...hostileParameters, encodeURIComponent(markup)];
const linkParameters = ['days', 'from', 'to', 'run', 'name', 'tag', 'proof', 'show', 'fragment'];
const operatorParameters = ['status', 'platform', 'cursor', 'done'];
/** Each field of a form takes few of the values: a check-in is recorded and answered anew by many of them. */
const fieldValues = ['%00', '%ff%fe', '-1', '1e400', '__proto__', '9999-12-31', encodeURIComponent(markup)];
const fields = [
  ...[
    'tightness',
    'region',
    'signs.pop',
    'bridge.0',
    'wellness.sleep',
    'effort.act_1',
    'sport.act_1',
    'form',
  ],
  ...[
    'day',
    'routine',
    'run',
    'part',
    'show',
    'skip',
    'pin',
    'proof',
    'connect',
    'disconnect',
    'target',
    '__proto__',
  ],
];
const hostileForms = [
  ...['', '%ff=%ff', 'x&'.repeat(8000), `a=${'x'.repeat(20_000)}`, 'region=calf&region=knee&tightness=3'],
  ...['signs.__proto__=yes', 'asked.asked.region=x', 'constructor.prototype=1'],
];

const get = (path: string): Question => ({ method: 'GET', path });
const post = (path: string, body: string): Question => ({ method: 'POST', path, headers: form, body });

const readingProbes = (path: string, parameters: readonly string[]): readonly Question[] => [
  ...hostilePaths.map((below) => get(path + below)),
  ...parameters.flatMap((name) => values.map((value) => get(`${path}?${name}=${value}`))),
  ...['HEAD', 'OPTIONS', 'PUT', 'TRACE'].map((method) => ({ method, path })),
];

const formProbes = (path: string): readonly Question[] => [
  ...fields.flatMap((name) => fieldValues.map((value) => post(path, `${name}=${value}`))),
  ...hostileForms.map((body) => post(path, body)),
];

/** Requests to an action, each with the token of the session. */
const actionProbes = (token: string): readonly Question[] =>
  ['retry-upload', 'retry-event', 'retry-delivery', 'cancel-reprocessing', '__proto__'].flatMap((action) =>
    hostileParameters.map((target) =>
      post(`/operator/actions/${action}`, `token=${token}&confirmed=yes&target=${target}`),
    ),
  );

/** What is wrong with an answer of a page; null when nothing is. */
const faultOf = ({ status, headers, text }: Reply): string | null => {
  if (status >= 500) return `answered ${status}: ${text.slice(0, 200)}`;
  if (!/no-store/.test(String(headers['cache-control']))) return 'it may be kept';
  if (!/default-src 'none'/.test(String(headers['content-security-policy']))) return 'it has no policy';
  if (!String(headers['content-type']).startsWith('text/html')) return null;
  const found = /<script>|<style|\sstyle="|\son\w+="|\{\$/.exec(text);
  return found === null ? null : `it holds ${found[0]}`;
};

const readUrl = (reply: Reply): string => {
  const { url } = JSON.parse(reply.text) as { url: string };
  return url;
};

/** The address of a link of each view, of a runner whose texts are markup. */
const makeLinks = async (ask: Ask, key: string): Promise<readonly string[]> => {
  const create = (path: string, body: object): Promise<Reply> => {
    const headers = { ...bearer(key), 'content-type': 'application/json' };
    return ask({ method: 'POST', path, headers, body: JSON.stringify(body) });
  };
  const made = await create('/v1/runners', { displayName: markup, externalId: markup, tags: [tag] });
  const { id } = JSON.parse(made.text) as { id: string };
  const views = ['today', 'check-in', 'timeline', 'physio', 'connect'];
  const links = await Promise.all([
    ...views.map((view) => create(`/v1/runners/${id}/links`, { view })),
    create(`/v1/runners/${id}/links`, { view: 'today', pin: '271828' }),
    create('/v1/squad-links', { tag }),
  ]);
  const urls = links.map(readUrl);
  return [...urls, `${urls[0]}/plan`, `${urls[3]}/timeline`, `${urls.at(-1)}/runners/${id}`];
};

/** A session of the operator: its cookie, and the token that its forms carry. */
const signIn = async (ask: Ask, { address, operatorKey }: Target) => {
  const origin = new URL(address).origin;
  const body = `key=${encodeURIComponent(operatorKey)}`;
  const headers = { ...form, origin, host: new URL(address).host };
  const { headers: answered } = await ask({ method: 'POST', path: '/operator/sign-in', headers, body });
  const cookie = String(answered['set-cookie']).split(';')[0] ?? '';
  const { text } = await ask({ ...get('/operator/queue'), headers: { cookie } });
  return { headers: { cookie, origin }, token: /name="token" value="([^"]+)"/.exec(text)?.[1] ?? '' };
};

/** Sends hostile addresses, parameters and forms to the pages of links and of the operator. */
export const walkPages = async (target: Target): Promise<WalkReport> => {
  const { ask, close } = openAsk(target.address);
  try {
    const client = await makeClient(ask, target.operatorKey);
    const links = await makeLinks(ask, client.key);
    const session = await signIn(ask, target);
    const views = ['', '/inbox', '/uploads', '/deliveries', '/queue', '/connections', '/reprocessing'];
    const ofOperator = [
      ...views.flatMap((view) => readingProbes(`/operator${view}`, operatorParameters)),
      ...actionProbes(session.token),
    ].map((question) => ({ ...question, headers: { ...question.headers, ...session.headers } }));
    const ofLinks = links.flatMap((link) => [...readingProbes(link, linkParameters), ...formProbes(link)]);
    const questions = [...ofLinks, ...ofOperator];
    const statuses: Record<string, number> = {};
    const faults = session.token === '' ? ['the operator cannot sign in'] : [];
    await putAll(questions, async (question) => {
      const reply = await ask(question);
      statuses[reply.status] = (statuses[reply.status] ?? 0) + 1;
      const fault = faultOf(reply);
      const { method, path, body } = question;
      const what = `${method} ${path.slice(0, 120)} ${String(body ?? '').slice(0, 60)}`;
      if (fault !== null) faults.push(`${what}: ${fault}`);
    });
    await client.erase();
    return { probes: questions.length, statuses, faults };
  } finally {
    close();
  }
};
