import type { Static, TObject } from 'typebox';
import { Failure } from '#src/core/index.ts';
import type { HttpContext } from '#src/http/context.ts';
import { toFaults } from '#src/http/problems/failure-of.ts';
import { compileBody } from '#src/http/validation.ts';

/** What a tool answers: a text for a model to read, and the same as data. */
export type ToolAnswer<Content = object> = { readonly text: string; readonly content: Content };

/** What a client may know of a tool before it calls it. */
type ToolDescription = {
  readonly name: string;
  readonly title: string;
  readonly description: string;
  /** The scope that its caller's key needs. */
  readonly scope: 'read' | 'write';
  /** It may replace what was stored before. */
  readonly replaces?: boolean;
};

/** A tool with its schemas, ready to be called by whoever may. */
export type Tool = ToolDescription & {
  readonly input: TObject;
  readonly output: TObject;
  /** @throws Failure `request-invalid` for other arguments, and what its use-cases throw. */
  readonly call: (context: HttpContext, clientId: string, given: unknown) => Promise<ToolAnswer>;
};

/** A tool whose arguments are checked like the body of a request before it runs. */
export const defineTool = <Input extends TObject, Output extends TObject>({
  run,
  ...tool
}: ToolDescription & {
  readonly input: Input;
  readonly output: Output;
  readonly run: (
    context: HttpContext,
    clientId: string,
    given: Static<Input>,
  ) => Promise<ToolAnswer<Static<Output>>>;
}): Tool => {
  const check = compileBody(tool.input);
  const isInput = (given: unknown): given is Static<Input> => check(given) === true;
  return {
    ...tool,
    call: async (context, clientId, given) => {
      if (isInput(given)) return run(context, clientId, given);
      const result = check(given);
      const errors = result === true ? [] : toFaults(result.error);
      throw new Failure('request-invalid', 'The arguments have invalid values.', { errors });
    },
  };
};
