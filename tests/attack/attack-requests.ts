import { type Attack, slowest } from './attack.ts';
import { hostileBodiesOf } from './send-bodies.ts';
import { walkApi } from './walk-api.ts';
import { walkPages } from './walk-pages.ts';

/** Every operation with every hostile value of every parameter, header and field. */
export const sendHostileValues: Attack = async (context) => {
  const { probes, statuses, faults } = await walkApi(context);
  return { probes, seen: JSON.stringify(statuses), faults };
};

/** The pages of links and of the operator, with every hostile address, parameter and form. */
export const visitPages: Attack = async (context) => {
  const { probes, statuses, faults } = await walkPages(context);
  return { probes, seen: JSON.stringify(statuses), faults };
};

/** The largest body of every operation in every hostile form. */
export const sendHostileBodies: Attack = async (context) => {
  const faults: string[] = [];
  const times: number[] = [];
  for await (const { what, send } of hostileBodiesOf(context)) {
    const start = performance.now();
    const status = await send().then(
      (reply) => reply.status,
      (error: unknown) => String(error),
    );
    times.push(performance.now() - start);
    if (typeof status === 'string' || status >= 500) faults.push(`${what}: ${status}`);
  }
  return { probes: times.length, seen: slowest(times), faults };
};
