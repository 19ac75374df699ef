import { writeFile } from 'node:fs/promises';
import { stringify } from 'yaml';
import { describeApi } from './describe-api.ts';

await writeFile(new URL('openapi.yaml', import.meta.url), stringify(await describeApi(), { lineWidth: 110 }));
