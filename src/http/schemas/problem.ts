import Type from 'typebox';
import { mostFaults } from '#src/http/problems/problem-document.ts';
import { ProblemCode } from './enums.ts';

/** RFC 9457 problem document. */
export const ProblemSchema = Type.Object(
  {
    type: Type.String({ description: 'Address of the page that explains the problem' }),
    title: Type.String({ description: 'What kind of problem it is, in a few words' }),
    status: Type.Integer({ description: 'The HTTP status' }),
    detail: Type.String({ description: 'What went wrong this time, in one sentence' }),
    instance: Type.String({ description: 'The path that was asked for' }),
    requestId: Type.String({ description: 'Names the request in the logs; also in `X-Request-Id`' }),
    code: ProblemCode,
    errors: Type.Optional(
      Type.Array(
        Type.Object({
          pointer: Type.String({ description: 'JSON pointer into the body, or the name of the parameter' }),
          detail: Type.String({ description: 'What is wrong with the value' }),
        }),
        { maxItems: mostFaults, description: 'The first 20 at most; of a large request only the first' },
      ),
    ),
  },
  { $id: 'Problem', description: 'An RFC 9457 problem document' },
);
