import { Argument, type Command } from 'commander';
import type { Act } from '#src/cli/command.ts';
import { type Completions, completionScripts } from '#src/cli/completion-scripts.ts';
import { type ExitCode, exitCodes, type Terminal } from '#src/cli/terminal.ts';

type Shell = keyof typeof completionScripts;
const shells: readonly Shell[] = ['bash', 'zsh', 'fish'];

const longestDescription = 70;

const completionsOf = (command: Command, path: readonly string[]): Completions[] => {
  const subcommands = command.commands.map((one) => ({
    word: one.name(),
    description: one.summary() || one.description(),
  }));
  const options = command.options.flatMap(({ long, description }) =>
    long === undefined || long === null ? [] : [{ word: long, description }],
  );
  const choices = command.registeredArguments.flatMap(({ argChoices, description }) =>
    (argChoices ?? []).map((word) => ({ word, description })),
  );
  const words = [...subcommands, ...choices, ...options, { word: '--help', description: 'how to use it' }];
  return [
    {
      path,
      words: words.map(({ word, description }) => ({
        word,
        description: description.slice(0, longestDescription),
      })),
    },
    ...command.commands.flatMap((one) => completionsOf(one, [...path, one.name()])),
  ];
};

/** `sinew completion`: what a shell needs to complete commands and options. */
export const define = (command: Command, act: Act): void => {
  const program = command.parent ?? command;
  command
    .description(
      'Prints a script with which a shell completes commands and options; its first lines say where it goes.',
    )
    .addArgument(new Argument('<shell>', 'the shell').choices(shells))
    .action(
      act(async (terminal: Terminal, shell: Shell): Promise<ExitCode> => {
        terminal.out.write(completionScripts[shell](completionsOf(program, [])));
        return exitCodes.done;
      }),
    );
};
