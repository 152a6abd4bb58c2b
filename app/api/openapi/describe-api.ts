import { PROBLEM_MEDIA_TYPE, PROBLEMS_PATH, type ProblemCode, problemOf } from '#app/http/problems.ts';
import { messagesFor } from '#app/language/messages.ts';
import type { ApiAnswer } from '../api-answer.ts';
import { OPENAPI_PATH, PLACES_PATH, PROGRAMS_PATH, programPath, TERMS_PATH } from '../api-paths.ts';
import { componentSchemas } from './component-schemas.ts';
import { PLACE_PARAMETERS, PROGRAM_PARAMETERS, SEARCH_PARAMETERS } from './query-parameters.ts';

const { about } = messagesFor('en').api;

/** What any address for machines may answer. */
const EVERYWHERE: readonly ProblemCode[] = [
  'bad-link',
  'bad-host',
  'not-acceptable',
  'too-long',
  'too-many',
  'broken',
];

interface Operation {
  id: string;
  summary: string;
  description?: string;
  parameters?: readonly object[];
  /** The name of the answer's schema; without one, any JSON. */
  schema?: string;
  csv?: boolean;
  moves?: boolean;
  /** Has a `Link` header. */
  pages?: boolean;
  problems?: readonly ProblemCode[];
}

const OPERATIONS: Readonly<Record<string, Operation>> = {
  [PROGRAMS_PATH]: {
    id: 'listPrograms',
    summary: about.programs,
    description: about.programsText,
    parameters: SEARCH_PARAMETERS,
    schema: 'SearchAnswer',
    csv: true,
    pages: true,
    problems: ['bad-parameter', 'not-recognized', 'place-not-found', 'place-not-clear', 'beyond-window'],
  },
  [programPath('{id}')]: {
    id: 'showProgram',
    summary: about.program,
    parameters: PROGRAM_PARAMETERS,
    schema: 'ProgramAnswer',
    csv: true,
    moves: true,
    problems: ['not-found', 'gone'],
  },
  [TERMS_PATH]: { id: 'listTerms', summary: about.terms, schema: 'TermsAnswer', csv: true },
  [PLACES_PATH]: {
    id: 'lookUpPlaces',
    summary: about.places,
    parameters: PLACE_PARAMETERS,
    schema: 'PlacesAnswer',
    csv: true,
    problems: ['bad-parameter'],
  },
  [PROBLEMS_PATH]: { id: 'listProblems', summary: about.problems, schema: 'ProblemsAnswer' },
  [OPENAPI_PATH]: { id: 'describeApi', summary: about.openapi },
};

const TEXT_HEADER = { schema: { type: 'string' } };

let document: object | undefined;

/** OpenAPI 3.1. The schemas are those that every answer is tested with. */
export function describeApi(): ApiAnswer {
  document ??= {
    openapi: '3.1.0',
    info: {
      title: about.title,
      version: '1.0.0',
      description: about.text,
      license: { name: 'Apache 2.0', identifier: 'Apache-2.0' },
    },
    servers: [{ url: '/' }],
    paths: Object.fromEntries(
      Object.entries(OPERATIONS).map(([path, operation]) => [path, { get: describeOperation(operation) }]),
    ),
    components: { schemas: componentSchemas() },
  };
  return { body: document };
}

function describeOperation(operation: Operation): object {
  const { id, summary, description, parameters = [], schema, csv, moves, pages, problems = [] } = operation;
  const json = schema ? { $ref: `#/components/schemas/${schema}` } : { type: 'object' };
  return {
    operationId: id,
    summary,
    ...(description ? { description } : {}),
    parameters,
    responses: {
      200: {
        description: summary,
        headers: { ETag: TEXT_HEADER, ...(pages ? { Link: TEXT_HEADER } : {}) },
        content: {
          'application/json': { schema: json },
          ...(csv ? { 'text/csv': { schema: { type: 'string' } } } : {}),
        },
      },
      304: { description: about.notModified },
      ...(moves ? { 308: { description: about.moved } } : {}),
      ...problemResponses([...problems, ...EVERYWHERE]),
    },
  };
}

/** Problems of one status share an entry that names them. */
function problemResponses(codes: readonly ProblemCode[]): Record<string, object> {
  const titles = new Map<number, string[]>();
  for (const code of codes) {
    const { status, title } = problemOf(code);
    titles.set(status, [...new Set([...(titles.get(status) ?? []), title])]);
  }
  const schema = { $ref: '#/components/schemas/Problem' };
  return Object.fromEntries(
    [...titles].map(([status, named]) => [
      status,
      { description: `${named.join('. ')}.`, content: { [PROBLEM_MEDIA_TYPE]: { schema } } },
    ]),
  );
}
