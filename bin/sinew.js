#!/usr/bin/env node
import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

// JavaScript that an older Node reads too: it starts the Node of this project, which runs TypeScript. npx and the scripts
// of npm begin with that one, so that no second process is needed.
const file = (path) => fileURLToPath(new URL(path, import.meta.url));

if (Number.parseInt(process.versions.node, 10) >= 24) {
  await import('./compile-cache.js');
  await import('../src/cli.ts');
} else {
  const args = [file('../src/cli.ts'), ...process.argv.slice(2)];
  const child = spawn(file('../node_modules/node/bin/node'), args, { stdio: 'inherit' });
  child.once('error', () => {
    process.stderr.write('sinew needs the Node of this project: run npm ci.\n');
    process.exitCode = 1;
  });
  child.once('exit', (code) => {
    process.exitCode = code ?? 1;
  });
  // Ctrl-C reaches both.
  process.on('SIGINT', () => undefined);
  process.once('SIGTERM', () => child.kill('SIGTERM'));
}
