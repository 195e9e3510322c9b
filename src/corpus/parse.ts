import * as z from 'zod/mini';
import type { Problem } from './problem.ts';

// A strict Content-Security-Policy forbids `new Function`, which zod would otherwise compile schemas with.
z.config({ ...z.locales.en(), jitless: true });

type Parsed<T> =
  | { readonly value: T; readonly problems: readonly [] }
  | { readonly value: null; readonly problems: readonly Problem[] };

/** Reads one file's text against its schema; every problem names file and path. */
export function parse<Schema extends z.ZodMiniType>(
  file: string,
  text: string,
  schema: Schema,
): Parsed<z.infer<Schema>> {
  const failed = (problem: Omit<Problem, 'file'>): Parsed<z.infer<Schema>> => ({
    value: null,
    problems: [{ file, ...problem }],
  });
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch (error) {
    return failed({
      path: '',
      found: `text that is not JSON (${(error as Error).message})`,
      expected: 'a JSON document in UTF-8',
    });
  }
  const lone = loneSurrogate(json, '');
  if (lone !== null) {
    return failed({ path: lone, found: 'half of a surrogate pair', expected: 'whole characters only' });
  }
  const result = z.safeParse(schema, json, { reportInput: true });
  if (result.success) return { value: result.data, problems: [] };
  return { value: null, problems: result.error.issues.map((issue) => ({ file, ...described(issue) })) };
}

type Issue = z.core.$ZodIssue;

function described(issue: Issue): Omit<Problem, 'file'> {
  const path = pathText(issue.path);
  switch (issue.code) {
    case 'unrecognized_keys':
      return {
        path,
        found: `the unknown field ${issue.keys.map((key) => `"${key}"`).join(', ')}`,
        expected: 'only fields of the schema',
      };
    case 'invalid_value':
      return {
        path,
        found: shown(issue.input),
        expected: `one of ${issue.values.map((value) => shown(value)).join(', ')}`,
      };
    case 'invalid_type':
      return {
        path,
        found: issue.input === undefined ? 'nothing' : shown(issue.input),
        expected: `a ${issue.expected}`,
      };
    case 'invalid_union':
      return { path, found: shown(issue.input), expected: unionExpectation(issue) };
    case 'too_small':
      return { path, found: shown(issue.input), expected: 'something that is not empty' };
    default:
      return { path, found: shown(issue.input), expected: issue.message };
  }
}

function unionExpectation(issue: Extract<Issue, { code: 'invalid_union' }>): string {
  const expectations = issue.errors.flat().map((inner) => described(inner).expected);
  return expectations.length > 0 ? [...new Set(expectations)].join(', or ') : 'a value of the schema';
}

function pathText(path: readonly PropertyKey[]): string {
  return path
    .map((key, at) => (typeof key === 'number' ? `[${key}]` : `${at === 0 ? '' : '.'}${String(key)}`))
    .join('');
}

/** Long enough to recognise the place, short enough to stay one line. */
const shownLength = 60;

function shown(value: unknown): string {
  if (value === undefined) return 'nothing';
  const json = JSON.stringify(value) ?? typeof value;
  return json.length > shownLength ? `${json.slice(0, shownLength)}…` : json;
}

/** The path of the first string that holds half a surrogate pair, or null. */
function loneSurrogate(value: unknown, path: string): string | null {
  if (typeof value === 'string') return value.isWellFormed() ? null : path;
  if (value === null || typeof value !== 'object') return null;
  for (const [key, inner] of Object.entries(value)) {
    const place = Array.isArray(value) ? `${path}[${key}]` : path === '' ? key : `${path}.${key}`;
    const found = loneSurrogate(inner, place);
    if (found !== null) return found;
  }
  return null;
}
