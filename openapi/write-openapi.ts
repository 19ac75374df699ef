import { writeFile } from 'node:fs/promises';
import { writeYaml } from '#src/http/document/write-yaml.ts';
import { describeApi } from './describe-api.ts';

await writeFile(new URL('openapi.yaml', import.meta.url), writeYaml(await describeApi()));
