// TypeScript types for every schema under components.schemas of the OpenAPI file: the API has one description, the console reads it.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { parse } from 'yaml';

/** Writes `export type Name = …` for each schema. An unknown keyword is ignored: types are for the reader, the server validates. */
export function writeApiTypes(openapi, target) {
  const schemas = existsSync(openapi) ? (parse(readFileSync(openapi, 'utf8')).components?.schemas ?? {}) : {};
  const lines = Object.entries(schemas).map(([name, schema]) => `${comment(schema)}export type ${name} = ${typeOf(schema)};\n`);
  mkdirSync(dirname(target), { recursive: true });
  writeFileSync(target, `// Made from openapi.yaml by build/api-types.mjs.\n${lines.join('\n')}\nexport {};\n`);
}

export function typeOf(schema) {
  if (schema === true || schema === undefined) return 'unknown';
  if (schema.$ref) return schema.$ref.split('/').at(-1);
  if ('const' in schema) return JSON.stringify(schema.const);
  if (schema.enum) return schema.enum.map((value) => JSON.stringify(value)).join(' | ');
  const several = schema.oneOf ?? schema.anyOf;
  if (several) return several.map(typeOf).map(bracketed).join(' | ');
  if (schema.allOf) return schema.allOf.map(typeOf).map(bracketed).join(' & ');
  const kinds = [schema.type].flat();
  return kinds.map((kind) => ofKind(kind, schema)).join(' | ');
}

function ofKind(kind, schema) {
  switch (kind) {
    case 'string': return 'string';
    case 'integer':
    case 'number': return 'number';
    case 'boolean': return 'boolean';
    case 'null': return 'null';
    case 'array': return `readonly ${bracketed(typeOf(schema.items))}[]`;
    default: return schema.properties ? ofObject(schema) : `{ readonly [key: string]: ${mapValue(schema)} }`;
  }
}

function ofObject({ properties, required = [] }) {
  const fields = Object.entries(properties).map(
    ([name, schema]) => `  ${comment(schema, '  ')}readonly ${JSON.stringify(name)}${required.includes(name) ? '' : '?'}: ${typeOf(schema)};`,
  );
  return `{\n${fields.join('\n')}\n}`;
}

function mapValue({ additionalProperties }) {
  return typeof additionalProperties === 'object' ? typeOf(additionalProperties) : 'unknown';
}

function comment(schema, indent = '') {
  const text = schema?.description?.replace(/\s+/g, ' ').replaceAll('*/', '').trim();
  return text ? `/** ${text} */\n${indent}` : '';
}

function bracketed(type) {
  return /[ |&]/.test(type) && !type.startsWith('{') ? `(${type})` : type;
}
