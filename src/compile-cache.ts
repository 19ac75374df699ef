import { enableCompileCache } from 'node:module';
import { fileURLToPath } from 'node:url';

// Loaded by `--import` before the service: compiled code is kept, or a start would strip and compile 2,000 files again.
// In a folder of this checkout, because the usual one is shared by all users of the machine; without the right to write
// there nothing is kept.
const folder = fileURLToPath(new URL('../node_modules/.cache/sinew-compiled', import.meta.url));
enableCompileCache(folder);
// For the processes that this one starts.
process.env['NODE_COMPILE_CACHE'] ??= folder;
