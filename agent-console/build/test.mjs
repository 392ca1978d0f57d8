// Checks types, then runs test/*.test.ts with node's own runner; skipped when nothing changed since it last passed.
import { build } from 'esbuild';
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { writeApiTypes } from './api-types.mjs';
import { filesBelow, fingerprint } from './fingerprint.mjs';

const HERE = fileURLToPath(new URL('..', import.meta.url));
const OUT = join(HERE, 'target/test');
const STAMP = join(HERE, 'target/test.stamp');
const OPENAPI = join(HERE, '../lab-controller/src/main/resources/openapi.yaml');
const WIRE = join(HERE, '../lab-controller/src/test/resources/wire');

const print = fingerprint(['src', 'test', 'build', 'tsconfig.json', 'package-lock.json'].map((name) => join(HERE, name)).concat(OPENAPI, WIRE));
if (existsSync(STAMP) && readFileSync(STAMP, 'utf8') === print) {
  console.log('console: tests passed before, nothing changed since');
  process.exit(0);
}
writeApiTypes(OPENAPI, join(HERE, 'target/generated/openapi.ts'));
run(process.execPath, [join(HERE, 'node_modules/typescript/bin/tsc'), '-p', HERE]);
rmSync(OUT, { recursive: true, force: true });
await build({
  entryPoints: filesBelow(join(HERE, 'test')).filter((name) => name.endsWith('.test.ts')),
  bundle: true,
  platform: 'node',
  format: 'esm',
  outdir: OUT,
  outExtension: { '.js': '.mjs' },
  sourcemap: 'inline',
  jsx: 'automatic',
  jsxImportSource: 'preact',
  logLevel: 'warning',
  define: { WIRE_EXAMPLES: JSON.stringify(WIRE), CONSOLE: JSON.stringify(HERE) },
});
run(process.execPath, ['--enable-source-maps', '--test', '--test-reporter=dot', ...filesBelow(OUT)]);
mkdirSync(join(HERE, 'target'), { recursive: true });
writeFileSync(STAMP, print);

function run(program, args) {
  const { status } = spawnSync(program, args, { cwd: HERE, stdio: 'inherit' });
  if (status !== 0) process.exit(status ?? 1);
}
