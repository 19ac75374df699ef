import Type from 'typebox';
import { mostFaults } from '#src/http/problems/problem-document.ts';

/** RFC 9457 problem document. */
export const ProblemSchema = Type.Object(
  {
    type: Type.String({ description: 'Address of the page that explains the problem' }),
    title: Type.String(),
    status: Type.Integer(),
    detail: Type.String(),
    instance: Type.String(),
    requestId: Type.String(),
    errors: Type.Optional(
      Type.Array(
        Type.Object({
          pointer: Type.String({ description: 'JSON pointer into the body, or the name of the parameter' }),
          detail: Type.String(),
        }),
        { maxItems: mostFaults, description: 'The first 20 at most; of a large request only the first' },
      ),
    ),
  },
  { $id: 'Problem' },
);
