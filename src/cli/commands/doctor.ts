import { apiFlags, type Command, exitCodesHelp, parseCommand } from '#src/cli/command.ts';
import { type Check, examine } from '#src/cli/doctor.ts';
import { findAddress } from '#src/cli/open-api.ts';
import { exitCodes, print, printJson } from '#src/cli/terminal.ts';
import { ConfigError, readConfig } from '#src/config.ts';

const help = `sinew doctor

Checks what Sinew needs, by the settings of this environment: Node, database, tables, clock, waiting work,
versions, queue, files, key, service. Says what to do. Changes nothing, and works while the service is down.

  --url <address>   the service (or SINEW_URL; default http://127.0.0.1:$PORT, port 3000)
  --json            one JSON document on standard output instead of text

${exitCodesHelp} Failed: a check found a fault.`;

const marks = { ok: '✓', note: '·', bad: '✗' } as const;

const describeCheck = ({ name, status, found, advice }: Check): string[] => [
  `${marks[status]} ${name.padEnd(9)} ${found}`,
  ...(advice === null ? [] : [`${' '.repeat(12)}→ ${advice}`]),
];

/** `sinew doctor`: finds faults, and says what to do. */
export const doctorCommand: Command = {
  name: 'doctor',
  summary: 'check database, queue, files and service, and say what to do',
  help,
  run: async (args, terminal) => {
    const { values } = parseCommand(args, apiFlags);
    const address = findAddress(values, terminal);
    let checks: readonly Check[];
    try {
      checks = await examine(readConfig(terminal.env), address);
    } catch (error) {
      if (!(error instanceof ConfigError)) throw error;
      checks = [{ name: 'settings', status: 'bad', found: error.message, advice: 'Correct the setting.' }];
    }
    const healthy = checks.every(({ status }) => status !== 'bad');
    if (values.json) printJson(terminal, { healthy, checks });
    else print(terminal, ...checks.flatMap(describeCheck));
    return healthy ? exitCodes.done : exitCodes.failed;
  },
};
