import { writeFile } from 'node:fs/promises';
import { writeYaml } from '#src/http/document/write-yaml.ts';
import { describeApi } from './describe-api.ts';

const text = writeYaml(await describeApi());
await writeFile(new URL('openapi.yaml', import.meta.url), text);
// What clients may rely on from now on.
if (process.argv.includes('--accept')) await writeFile(new URL('baseline.yaml', import.meta.url), text);
