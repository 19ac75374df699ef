// Attacks a service as a hostile client, a careless integrator and a bad neighbour would, and prints what it saw.
//
// npm run attack                                    a service of its own, up to ten minutes
// npm run attack -- --short                         the same in a minute or two
// npm run attack -- http://127.0.0.1:3000 <key>     a running service, with the key of its operator
import type { Attack, AttackContext } from './attack.ts';
import { sendBombs, sendDamagedFiles } from './attack-files.ts';
import { fillLanes, guessKeys, repeatPosts, trickle } from './attack-neighbours.ts';
import { sendHostileBodies, sendHostileValues, visitPages } from './attack-requests.ts';
import { withOwnService } from './own-service.ts';

/** Guessed keys come last: they use up what this address may fail in the minute. */
const attacks: Readonly<Record<string, Attack>> = {
  'hostile values': sendHostileValues,
  'hostile bodies': sendHostileBodies,
  'hostile visits': visitPages,
  'damaged files': sendDamagedFiles,
  bombs: sendBombs,
  'full lanes': fillLanes,
  'repeated posts': repeatPosts,
  trickles: trickle,
  'guessed keys': guessKeys,
};

const mostFaultsShown = 20;

/** Runs all attacks one after the other; the number of faults. */
const attackAll = async (context: AttackContext): Promise<number> => {
  let faulty = 0;
  for (const [name, attack] of Object.entries(attacks)) {
    const start = performance.now();
    const { probes, seen, faults } = await attack(context).catch((error: unknown) => ({
      probes: 0,
      seen: '',
      faults: [String(error)],
    }));
    const seconds = Math.round((performance.now() - start) / 1000);
    const verdict = faults.length === 0 ? 'held ' : 'FAULT';
    console.info(
      `${verdict}  ${name.padEnd(16)} ${String(probes).padStart(6)} probes ${String(seconds).padStart(4)} s  ${seen}`,
    );
    for (const fault of faults.slice(0, mostFaultsShown)) console.info(`       ${fault}`);
    faulty += faults.length;
  }
  return faulty;
};

const args = process.argv.slice(2);
const effort = args.includes('--short') ? 'short' : 'whole';
const [address, operatorKey] = args.filter((arg) => !arg.startsWith('--'));
if (address !== undefined && operatorKey === undefined) {
  console.error('Give the key of the operator after the address.');
  process.exit(1);
}
const faults = await (address === undefined || operatorKey === undefined
  ? withOwnService((target) => attackAll({ ...target, effort }))
  : attackAll({ address, operatorKey, effort }));
console.info(faults === 0 ? 'Everything held.' : `${faults} faults.`);
process.exit(faults === 0 ? 0 : 1);
