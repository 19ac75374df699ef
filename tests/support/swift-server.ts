import { type ChildProcess, execFile, execFileSync, spawn } from 'node:child_process';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir, userInfo } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { promisify } from 'node:util';
import { CreateBucketCommand, ListObjectsV2Command, PutObjectCommand, S3Client } from '@aws-sdk/client-s3';
import type { TestContext } from 'vitest';
import { freePort } from './free-port.ts';

/** OpenStack Swift with its S3 API: the S3-compatible server that Debian and Ubuntu carry. */
export type SwiftServer = {
  /** Makes a bucket that nothing else uses; answers the FILES_URL of a prefix in it. */
  readonly makeBucket: () => Promise<string>;
  /** Every key of the bucket of a FILES_URL. */
  readonly listKeys: (filesUrl: string) => Promise<string[]>;
  /** Puts other bytes in the place of an object. */
  readonly replace: (filesUrl: string, key: string, bytes: Uint8Array) => Promise<void>;
  readonly close: () => Promise<void>;
};

const region = 'us-east-1';
const accessKeyId = 'test:tester';
const secretAccessKey = 'testing';
const storages = ['account', 'container', 'object'] as const;

const isInstalled = (): boolean => {
  try {
    for (const part of ['proxy', ...storages]) execFileSync('which', [`swift-${part}-server`]);
    return true;
  } catch {
    return false;
  }
};

/** For `beforeEach`: skips tests where Swift is not installed; with CI=true it must be. */
export const needsSwift = ({ skip }: TestContext): void => {
  if (isInstalled()) return;
  if (process.env['CI'] === 'true') throw new Error('swift-proxy is not installed');
  skip(
    'there is no OpenStack Swift (swift-proxy, swift-account, swift-container, swift-object) on this machine',
  );
};

type Settings = Readonly<Record<string, Readonly<Record<string, string | number>>>>;

const write = (path: string, settings: Settings): Promise<void> =>
  writeFile(
    path,
    Object.entries(settings)
      .flatMap(([section, values]) => [
        `[${section}]`,
        ...Object.entries(values).map(([name, value]) => `${name} = ${value}`),
      ])
      .join('\n'),
  );

const common = (folder: string, port: number) => ({
  bind_ip: '127.0.0.1',
  bind_port: port,
  swift_dir: folder,
  devices: folder,
  mount_check: 'false',
  workers: 0,
  user: userInfo().username,
});

/** The one place where everything of a kind is kept. */
const buildRing = async (folder: string, kind: (typeof storages)[number], port: number): Promise<void> => {
  const builder = join(folder, `${kind}.builder`);
  const steps = [['create', '1', '1', '1'], ['add', `r1z1-127.0.0.1:${port}/disk`, '1'], ['rebalance']];
  for (const step of steps) await promisify(execFile)('swift-ring-builder', [builder, ...step]);
};

const configureStorage = async (folder: string, kind: (typeof storages)[number], port: number) => {
  await write(join(folder, `${kind}.conf`), {
    DEFAULT: common(folder, port),
    'pipeline:main': { pipeline: `${kind}-server` },
    [`app:${kind}-server`]: { use: `egg:swift#${kind}` },
  });
  await buildRing(folder, kind, port);
};

const configureProxy = (folder: string, port: number): Promise<void> =>
  write(join(folder, 'proxy.conf'), {
    DEFAULT: common(folder, port),
    'pipeline:main': {
      pipeline: 'catch_errors gatekeeper cache listing_formats s3api tempauth bulk proxy-server',
    },
    'filter:catch_errors': { use: 'egg:swift#catch_errors' },
    'filter:gatekeeper': { use: 'egg:swift#gatekeeper' },
    // tempauth demands a cache; where no memcached listens everything is read anew.
    'filter:cache': { use: 'egg:swift#memcache', memcache_servers: '127.0.0.1:1' },
    'filter:listing_formats': { use: 'egg:swift#listing_formats' },
    'filter:s3api': { use: 'egg:swift#s3api', location: region, allow_multipart_uploads: 'false' },
    'filter:tempauth': { use: 'egg:swift#tempauth', user_test_tester: `${secretAccessKey} .admin` },
    'filter:bulk': { use: 'egg:swift#bulk' },
    'app:proxy-server': { use: 'egg:swift#proxy', account_autocreate: 'true' },
  });

/** Writes what the four servers read; answers the port of each, the proxy's first. */
const configure = async (folder: string): Promise<number[]> => {
  await mkdir(join(folder, 'disk'));
  await write(join(folder, 'swift.conf'), { 'swift-hash': { swift_hash_path_suffix: 'test' } });
  const [proxyPort = 0, ...ports] = await Promise.all([freePort(), ...storages.map(freePort)]);
  await Promise.all(storages.map((kind, n) => configureStorage(folder, kind, ports[n] ?? 0)));
  await configureProxy(folder, proxyPort);
  return [proxyPort, ...ports];
};

const end = async (child: ChildProcess): Promise<void> => {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const ended = new Promise((resolve) => child.once('exit', resolve));
  child.kill('SIGKILL');
  await ended;
};

const awaitAnswer = async (port: number): Promise<void> => {
  for (let tried = 1; ; tried++) {
    const answered = await fetch(`http://127.0.0.1:${port}`).then(
      () => true,
      () => false,
    );
    if (answered) return;
    if (tried === 600) throw new Error('Swift does not answer');
    await setTimeout(100);
  }
};

/** Starts a Swift of its own on loopback, and puts its credentials into the environment. */
export const openSwiftServer = async (): Promise<SwiftServer> => {
  const folder = await mkdtemp(join(tmpdir(), 'sinew-swift-'));
  const ports = await configure(folder);
  const children = ['proxy', ...storages].map((part) =>
    spawn(`swift-${part}-server`, [join(folder, `${part}.conf`)], { stdio: 'ignore' }),
  );
  const endpoint = `http://127.0.0.1:${ports[0]}`;
  await Promise.all(ports.map(awaitAnswer));
  process.env['AWS_ACCESS_KEY_ID'] = accessKeyId;
  process.env['AWS_SECRET_ACCESS_KEY'] = secretAccessKey;
  const credentials = { accessKeyId, secretAccessKey };
  const client = new S3Client({ region, endpoint, forcePathStyle: true, credentials });
  let buckets = 0;
  return {
    makeBucket: async () => {
      const Bucket = `runs-${buckets++}`;
      await client.send(new CreateBucketCommand({ Bucket }));
      return `s3://${Bucket}/sinew?region=${region}&endpoint=${encodeURIComponent(endpoint)}&forcePathStyle=true`;
    },
    listKeys: async (filesUrl) => {
      const { Contents = [] } = await client.send(
        new ListObjectsV2Command({ Bucket: new URL(filesUrl).hostname }),
      );
      return Contents.map(({ Key }) => Key ?? '');
    },
    replace: async (filesUrl, Key, Body) => {
      await client.send(new PutObjectCommand({ Bucket: new URL(filesUrl).hostname, Key, Body }));
    },
    close: async () => {
      client.destroy();
      for (const child of children) await end(child);
      await rm(folder, { recursive: true, force: true });
    },
  };
};
