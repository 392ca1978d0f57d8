// Bundles the console into target/classes/META-INF/resources/console: hashed names, each text file also as .gz.
// Does nothing when no source changed since the last run.
import { build } from 'esbuild';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { basename, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { writeApiTypes } from './api-types.mjs';
import { fingerprint } from './fingerprint.mjs';

const HERE = fileURLToPath(new URL('..', import.meta.url));
const OUT = join(HERE, 'target/classes/META-INF/resources/console');
const STAMP = join(HERE, 'target/console.stamp');
const OPENAPI = join(HERE, '../lab-controller/src/main/resources/openapi.yaml');

export async function buildConsole({ force = false } = {}) {
  const print = fingerprint([join(HERE, 'src'), join(HERE, 'build'), join(HERE, 'package-lock.json'), OPENAPI]);
  const upToDate = existsSync(STAMP) && existsSync(join(OUT, 'index.html')) && readFileSync(STAMP, 'utf8') === print;
  if (upToDate && !force) return 'up to date';
  writeApiTypes(OPENAPI, join(HERE, 'target/generated/openapi.ts'));
  const made = await bundle();
  rmSync(OUT, { recursive: true, force: true });
  mkdirSync(join(OUT, 'assets'), { recursive: true });
  for (const file of made) writeWithGzip(file.path, file.contents);
  writeWithGzip(join(OUT, 'index.html'), Buffer.from(indexHtml(made)));
  writeFileSync(STAMP, print);
  return summary(made);
}

async function bundle() {
  const common = {
    bundle: true,
    minify: true,
    target: ['es2022', 'chrome123', 'firefox120', 'safari17.5'],
    legalComments: 'none',
    entryNames: '[name]-[hash]',
    outdir: join(OUT, 'assets'),
    write: false,
    logLevel: 'warning',
  };
  const app = await build({
    ...common,
    entryPoints: [join(HERE, 'src/console.tsx')],
    format: 'esm',
    splitting: true,
    chunkNames: '[name]-[hash]',
    metafile: true,
    jsx: 'automatic',
    jsxImportSource: 'preact',
  });
  const early = await build({ ...common, entryPoints: [join(HERE, 'src/early.ts')], format: 'iife' });
  const later = loadedLater(app.metafile);
  const files = app.outputFiles.map((file) => ({ path: file.path, contents: file.contents, later: later.has(basename(file.path)) }));
  return [...files, ...early.outputFiles, iconFile()];
}

/** The names of the files that the page asks for only when it needs them. */
function loadedLater({ outputs }) {
  const named = new Map(Object.entries(outputs).map(([path, output]) => [basename(path), output]));
  const first = new Set();
  const visit = (name) => {
    if (first.has(name)) return;
    first.add(name);
    named.get(name)?.imports.filter(({ kind }) => kind !== 'dynamic-import').forEach(({ path }) => visit(basename(path)));
  };
  for (const name of named.keys()) if (name.startsWith('console-')) visit(name);
  return new Set([...named.keys()].filter((name) => !first.has(name)));
}

function iconFile() {
  const contents = readFileSync(join(HERE, 'src/icon.svg'));
  const hash = createHash('sha256').update(contents).digest('hex').slice(0, 8).toUpperCase();
  return { path: join(OUT, `assets/icon-${hash}.svg`), contents };
}

function indexHtml(files) {
  const named = (start, end) => `assets/${basename(files.find((f) => basename(f.path).startsWith(start) && f.path.endsWith(end)).path)}`;
  return readFileSync(join(HERE, 'src/index.html'), 'utf8')
    .replace('%EARLY%', named('early-', '.js'))
    .replace('%STYLE%', named('console-', '.css'))
    .replace('%SCRIPT%', named('console-', '.js'))
    .replace('%ICON%', named('icon-', '.svg'))
    .replace('%PARTS%', files.filter(isPartOfTheFirst).map(({ path }) => `<link rel="modulepreload" href="/assets/${basename(path)}">`).join('\n    '));
}

/** What the page's script imports at once: named in the page, it is fetched beside the script instead of after it. */
function isPartOfTheFirst({ path, later }) {
  return !later && basename(path).startsWith('chunk-') && path.endsWith('.js');
}

function writeWithGzip(path, contents) {
  writeFileSync(path, contents);
  writeFileSync(`${path}.gz`, gzipSync(contents, { level: 9 }));
}

function summary(files) {
  const gzipped = files.filter(({ later }) => !later).reduce((sum, file) => sum + gzipSync(file.contents, { level: 9 }).length, 0);
  return `${readdirSync(join(OUT, 'assets')).length / 2} files in ${relative(HERE, OUT)}, ${(gzipped / 1000).toFixed(1)} kB gzip at first load`;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  console.log(`console: ${await buildConsole({ force: process.argv.includes('--force') })}`);
}
