import { writeFile } from 'node:fs/promises';
import { writeYaml } from '#src/http/document/write-yaml.ts';
import { generateTypes } from '#tests/clients/generate-types.ts';
import { describeApi } from './describe-api.ts';

const document = await describeApi();
const text = writeYaml(document);
await writeFile(new URL('openapi.yaml', import.meta.url), text);
await writeFile(new URL('client/api-types.d.ts', import.meta.url), await generateTypes(document));
// What clients may rely on from now on.
if (process.argv.includes('--accept')) await writeFile(new URL('baseline.yaml', import.meta.url), text);
