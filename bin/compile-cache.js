import * as nodeModule from 'node:module';
import { fileURLToPath } from 'node:url';

// Loaded before everything else: compiled code is kept, or every start would strip and compile 2,000 files again. In
// JavaScript, because stripping one file alone loads a compiler of many megabytes. In a folder of this checkout, because
// the usual one is shared by all users of the machine; without the right to write there nothing is kept.
const folder = fileURLToPath(new URL('../node_modules/.cache/sinew-compiled', import.meta.url));
// Node has it from version 22 on.
nodeModule.enableCompileCache?.(folder);
// For the processes that this one starts.
process.env.NODE_COMPILE_CACHE ??= folder;
