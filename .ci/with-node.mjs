/**
 * `node .ci/with-node.mjs [--tests] PROGRAM [ARGUMENTS]`: sets up what is missing (with --tests, also what
 * tests need), then hands over to PROGRAM under a Node that is new enough. Every npm script goes through it.
 */
import { exitCode, run, say } from "./machine.mjs";
import { setup } from "./setup.mjs";

const given = process.argv.slice(2);
const tests = given[0] === "--tests";
const [program, ...args] = tests ? given.slice(1) : given;
if (!program) {
	say("usage: node .ci/with-node.mjs [--tests] PROGRAM [ARGUMENTS]");
	process.exit(2);
}
try {
	await setup({ tests });
} catch (error) {
	say(`setup failed: ${error.message}`);
	process.exit(1);
}
if (process.env.npm_lifecycle_event) endWithNpm();
process.exitCode = exitCode(await run(program, args));

/** Where only npm is told to stop, its shell ends without telling us: seen by our parent being another. */
function endWithNpm() {
	const parent = process.ppid;
	const watch = setInterval(() => {
		if (process.ppid === parent) return;
		clearInterval(watch);
		process.kill(process.pid, "SIGTERM");
	}, 300);
	watch.unref();
}
